import { loadFigure, specFigures } from "@chiso/embed/figures";
import type { ReadyFigure } from "@chiso/embed/figures";
import type { Spec } from "@chiso/embed";
import { describe, expect, it } from "vitest";
import { styles } from "#styles";
import { specFor } from "./every-figure.fixture.js";
import { figureSvg } from "./figure-svg.js";
import type { PictureOptions } from "./figure-svg.js";
import { parseMarkup } from "./plain.js";
import { svgToPng } from "./png.js";

const WEB: PictureOptions = { size: { width: 768 }, theme: "light", density: "comfortable" };
/** One of each kind of publication; the others in scripts/render-all.mjs. */
const INDICES = ["par", "papi", "pci"];

async function ready(spec: Spec): Promise<ReadyFigure> {
  const found = await loadFigure(spec);
  if (found.kind !== "figure") throw new Error(JSON.stringify(found.issues));
  return found;
}

const sizeOf = (svg: string) => [...(/width="([^"]+)" height="([^"]+)"/.exec(svg) ?? [])].slice(1);

describe("every figure as a file", () => {
  it.each(Object.keys(specFigures))(
    "%s: the same bytes twice, and nothing that needs a page",
    async (figure) => {
      for (const index of INDICES)
        for (const locale of ["vi", "en"] as const) {
          const found = await ready(specFor(figure, index, locale));
          const svg = figureSvg(found, styles, WEB);
          expect(figureSvg(found, styles, WEB)).toBe(svg);
          expect(svg).not.toMatch(
            /var\(|calc\(| class=| style=|<style|<script|<image|foreignObject|data-|aria-/,
          );
          expect(svg).not.toMatch(/NaN|undefined|Infinity|currentColor|inherit/);
          expect([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to?.startsWith("#"))).toBe(true);
          const [root] = parseMarkup(svg).children;
          expect(root).toMatchObject({ name: "svg", attribs: { lang: locale } });
        }
    },
  );

  it.each(["trend", "choropleth", "ranking-table"])(
    "%s in dark and for paper differs in looks alone",
    async (figure) => {
      const found = await ready(specFor(figure, "papi", "vi"));
      const bare = (svg: string) => svg.replaceAll(/ (?:fill|stroke)(?:-width)?="[^"]*"/g, "");
      const light = figureSvg(found, styles, WEB);
      const dark = figureSvg(found, styles, { ...WEB, theme: "dark" });
      expect(dark).not.toBe(light);
      expect(dark).toContain('fill="#1a1713"');
      expect(bare(dark)).toBe(bare(light));
      expect(figureSvg(found, styles, { ...WEB, theme: "print" })).toContain('fill="#ffffff"');
    },
  );

  it("R8 no rank that PCI 2023 withholds stands in any file", async () => {
    for (const figure of ["ranked-bars", "ranking-table", "score-card", "choropleth", "heat-grid"]) {
      const spec: Spec = { spec: 1, figure, index: "pci", edition: 2023, focus: ["son-la"] };
      const svg = figureSvg(await ready(spec), styles, WEB);
      const withheld = /\b(?:3[1-9]|[45]\d|6[0-3])\/63\b|hạng (?:3[1-9]|[45]\d|6[0-3])\b/;
      expect(`${figure} ${withheld.exec(svg)?.[0] ?? "none"}`).toBe(`${figure} none`);
    }
  });
});

describe("sizes", () => {
  it("are those that were asked for, or smaller in proportion", async () => {
    const found = await ready(specFor("trend", "papi", "vi"));
    expect(sizeOf(figureSvg(found, styles, WEB))[0]).toBe("768");
    expect(sizeOf(figureSvg(found, styles, { ...WEB, size: { width: 400 } }))[0]).toBe("400");
    expect(sizeOf(figureSvg(found, styles, { ...WEB, size: { width: 703, paper: true } }))[0]).toBe("186mm");
    for (const figure of ["trend", "ranked-bars", "ranking-table", "score-card"]) {
      const fitted = await ready(specFor(figure, "papi", "vi"));
      const svg = figureSvg(fitted, styles, { ...WEB, size: { width: 1200, height: 630 } });
      expect(sizeOf(svg)).toEqual(["1200", "630"]);
      const [, x, y, width, height] =
        /<svg x="([\d.-]+)" y="([\d.-]+)"[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ??
        [];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect((x ?? 0) + (width ?? 9999)).toBeLessThanOrEqual(1200);
      expect((y ?? 0) + (height ?? 9999)).toBeLessThanOrEqual(630);
    }
  });
});

describe("PNG", () => {
  const letters = "Ặ ặ Ỗ ỗ Ự ự Ỹ đ Đắk Lắk Ấ Ễ Ộ Ử ỵ";
  const svg = (text: string, weight: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" font-family="Source Sans 3"><text x="4" y="28" font-size="20" font-weight="${weight}">${text}</text></svg>`;

  it.each([400, 600])("draws each Vietnamese letter of weight %i, none as another or as a box", (weight) => {
    const drawn = [...letters.replaceAll(" ", "")].map((letter) =>
      Buffer.from(svgToPng(svg(letter, weight), 1)).toString("base64"),
    );
    const letterSet = new Set(letters.replaceAll(" ", ""));
    expect(new Set(drawn).size).toBe(letterSet.size);
    // a character that no font has: what a missing letter would look like
    const missing = Buffer.from(svgToPng(svg("\u{E000}", weight), 1)).toString("base64");
    expect(drawn).not.toContain(missing);
  });

  it("is the same twice, and as large as was asked", () => {
    const png = svgToPng(svg("Sơn La", 400), 2);
    expect(Buffer.compare(png, svgToPng(svg("Sơn La", 400), 2))).toBe(0);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(Buffer.from(png).readUInt32BE(16)).toBe(800);
    expect(Buffer.from(png).readUInt32BE(20)).toBe(80);
  });
});
