import { par } from "@chiso/data/par";
import { papi } from "@chiso/data/papi";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { TrendChart } from "../charts/trend/trend-chart.js";
import { ScoreCard } from "../charts/score-card/score-card.js";
import { scoreCard } from "../charts/score-card/module.js";
import { trend } from "../charts/trend/module.js";
import { cardWordsOf } from "../messages/card-words.js";
import { trendWordsOf } from "../messages/trend-words.js";
import { figureFile } from "./export-figure.js";
import { embeddedFonts } from "./fonts.js";
import { figureSvg } from "./svg.js";

const words = trendWordsOf("vi");

async function card() {
  await render(<ScoreCard data={par} edition={2020} unit="son-la" />);
  const description = scoreCard.describe(
    scoreCard.analyse(par, { unit: "son-la", edition: 2020 }),
    cardWordsOf("vi"),
  );
  return { root: figure(), description, words, drawTable: false };
}

async function line() {
  await render(<TrendChart data={papi} focus="son-la" />);
  const description = trend.describe(trend.analyse(papi, { focus: "son-la" }), words);
  return { root: figure(), description, words, drawTable: false };
}

function figure(): HTMLElement {
  const root = document.querySelector<HTMLElement>("figure");
  if (!root) throw new Error("no figure");
  return root;
}

function parsed(svg: string): Document {
  const file = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(file.querySelector("parsererror")).toBeNull();
  return file;
}

/** Nothing that another program or a page without our stylesheet would miss. */
function needsNothing(svg: string): void {
  expect(svg).not.toMatch(/var\(|\sclass=|\sstyle=|<style|<foreignObject|<script|<image/);
  const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map((found) =>
    (found[1] ?? found[2] ?? "").replaceAll(/&quot;|"/g, ""),
  );
  expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
}

beforeAll(async () => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("../styles.css", import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error("the stylesheet did not load")));
  });
  document.head.append(link);
  await loaded;
});

afterEach(() => document.body.removeAttribute("data-chiso-theme"));

describe("downloads in a browser", () => {
  it("writes a card as SVG with its table as text, and nothing foreign", async () => {
    const svg = figureSvg(await card());
    const file = parsed(svg);
    needsNothing(svg);
    const text = [...file.querySelectorAll("text")].map((node) => node.textContent).join(" ");
    expect(text).toContain("84,84%");
    expect(text).toContain("Nguồn: Bộ Nội vụ");
    expect(file.documentElement.querySelector("title")?.textContent).toContain("tăng 2,91 điểm phần trăm");
  });

  it("writes a trend as SVG with the colours of the page and its lines", async () => {
    const svg = figureSvg(await line());
    const file = parsed(svg);
    needsNothing(svg);
    expect(file.querySelectorAll("svg svg path").length).toBeGreaterThan(3);
    expect(svg).toContain("#981e22");
  });

  it("carries its font, and refers to nothing outside the file", async () => {
    const svg = await (await figureFile({ ...(await card()), format: "svg" })).text();
    expect(parsed(svg).querySelector("style")?.textContent).toContain('font-family:"Chiso Sans"');
    const addresses = [...svg.matchAll(/url\((?:&quot;|")?([^)&"]{0,5})/g)].map((found) => found[1]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => address === "data:")).toBe(true);
    expect(svg).not.toContain("var(");
  });

  it("takes the theme of the page", async () => {
    document.body.setAttribute("data-chiso-theme", "dark");
    expect(figureSvg(await card())).toContain('fill="#1a1713"');
  });

  it("keeps markup in names as text", async () => {
    const input = await card();
    const svg = figureSvg({
      ...input,
      description: { ...input.description, headline: '<img src=x onerror="alert(1)">&' },
    });
    expect(parsed(svg).querySelector("img")).toBeNull();
    expect(svg).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;");
  });

  it.each(["card", "line"] as const)(
    "draws a PNG of the %s at twice its size, with ink on it",
    async (which) => {
      const input = await (which === "card" ? card() : line());
      const width = Number(parsed(figureSvg(input)).documentElement.getAttribute("width"));
      const png = await figureFile({ ...input, format: "png" });
      expect(png.type).toBe("image/png");
      const image = await createImageBitmap(png);
      // the picture is drawn in the package's own font, which travels inside it
      expect(await embeddedFonts("Chiso Sans")).toContain("data:");
      expect(image.width).toBe(Math.round(width * 2));
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let dark = 0;
      for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 80) dark += 1;
      expect(dark).toBeGreaterThan(1000);
    },
  );
});
