import { publishedDoors, specFigures } from "@chiso/embed/figures";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frames, launch, portal, serve, until, watched } from "./site.js";
import type { Site, Watched } from "./site.js";

// One spec through the hosts: a page of React, an element in a page without it, and a frame show the same marks, and the same to
// assistive technology.

let browser: Browser;
let site: Site;
let react: Watched;
let element: Watched;
let frame: Watched;

beforeAll(async () => {
  browser = await launch();
  const bare = "<main></main>";
  const reactPage = portal(bare, {
    script: "/react/page.js",
    head: '<link rel="stylesheet" href="/react/react-page.css">',
  });
  site = await serve({ "/in-react": reactPage, "/": portal("<main><chiso-figure></chiso-figure></main>") });
  [react, element, frame] = await Promise.all([
    watched(browser, 900),
    watched(browser, 900),
    watched(browser, 900),
  ]);
  await react.page.goto(`${site.origin}/in-react`);
  await element.page.goto(site.origin);
  // margins of a page are no part of a figure
  for (const { page } of [react, element]) await page.evaluate(() => void (document.body.style.margin = "0"));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** What a figure is made of, in one order of attributes and without ids that each host makes for itself. */
function made(page: Page, figure: string) {
  return page.evaluate((id) => {
    const host = document.querySelector("chiso-figure");
    const found = (host?.shadowRoot ?? document).querySelector(`[data-figure="${id}"]`);
    const ids = new Map<string, string>();
    const named = (text: string) => {
      ids.set(text, ids.get(text) ?? `id${ids.size}`);
      return ids.get(text) ?? "";
    };
    const valued = (name: string, value: string) => {
      if (/^(?:id|aria-labelledby|aria-controls|aria-describedby|for|aria-activedescendant|name)$/.test(name))
        return value.split(" ").map(named).join(" ");
      return value
        .replace(/url\("?#([^")]+)"?\)/g, (_, to: string) => `url(#${named(to)})`)
        .replace(/^#(.+)$/, (_, to: string) => `#${named(to)}`);
    };
    const write = (node: Element, depth: number): string => {
      const attributes = [...node.attributes]
        .filter(
          ({ name, value }) =>
            !/^(?:value|checked|selected)$/.test(name) && !(value === "" && /^(?:style|title)$/.test(name)),
        )
        .map(({ name, value }) => `${name}="${valued(name, value)}"`)
        .toSorted();
      const own = [...node.childNodes]
        .filter((one) => one.nodeType === Node.TEXT_NODE)
        .map((one) => one.textContent)
        .join("");
      const inner = [...node.children].map((one) => write(one, depth + 1));
      return [`${" ".repeat(depth)}${node.localName} ${attributes.join(" ")} ${own}`, ...inner].join("\n");
    };
    return found ? write(found, 0) : "nothing";
  }, figure);
}

/** How each part of a figure is dressed: what a sheet that an element does not wear would have said. */
function dressed(page: Page, figure: string) {
  return page.evaluate((id) => {
    const host = document.querySelector("chiso-figure");
    const found = (host?.shadowRoot ?? document).querySelector(`[data-figure="${id}"]`);
    const SAID = ["color", "fill", "stroke", "background-color", "font-size", "text-decoration-line"];
    return [...(found?.querySelectorAll("*") ?? [])].map((one) => {
      const style = getComputedStyle(one);
      const said = SAID.map((name) =>
        name === "fill" ? style.fill.replace(/^url.*/, "url") : style.getPropertyValue(name),
      );
      return `${one.localName}.${one.getAttribute("class")} ${said.join(" ")} ${style.display}`;
    });
  }, figure);
}

/** What assistive technology is told; links within the figure by their order, for each host makes ids of its own. */
async function spoken(page: Page, figure: string): Promise<string> {
  const text = await page.locator(`[data-figure="${figure}"]`).ariaSnapshot();
  const ids: string[] = [];
  return text.replace(/\/url: "#([^"]+)"/g, (_, id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `/url: "#${ids.indexOf(id)}"`;
  });
}

async function show(spec: object, key: string) {
  const text = JSON.stringify(spec);
  await react.page.evaluate((said) => void dispatchEvent(new CustomEvent("show", { detail: said })), text);
  await element.page.evaluate(async (said) => {
    const one = document.querySelector("chiso-figure");
    if (!one) return;
    const there = new Promise((done) => one.addEventListener("chiso-draw", done, { once: true }));
    Object.assign(one, { spec: JSON.parse(said) as unknown });
    await there;
  }, text);
  const ready = () =>
    react.page.evaluate(
      () => document.querySelector("[data-figure]") && !document.querySelector("[data-state]"),
    );
  await expect.poll(ready, { message: key, timeout: 10_000, interval: 20 }).toBe(true);
  await Promise.all([frames(react.page, 3), frames(element.page, 3)]);
}

function specOf(figure: string, index: string) {
  const focus = index === "son-la-departments" ? "son-la.so-lao-dong" : "son-la";
  if (figure === "progress" || figure === "findings")
    return { spec: 1, figure, options: { today: "2021-12-31" } };
  // a province's own data are no index
  if (figure === "bodies" || figure === "checklist" || figure === "procedures") return { spec: 1, figure };
  return { spec: 1, figure, index, focus: [focus], compare: ["lao-cai"] };
}

describe("one spec in several hosts", () => {
  it.each(Object.keys(specFigures))(
    "%s has the same marks and is spoken of alike, for every index",
    async (figure) => {
      for (const index of publishedDoors.indices) {
        await show(specOf(figure, index), `${figure} ${index}`);
        const [inReact, inElement] = await Promise.all([
          made(react.page, figure),
          made(element.page, figure),
        ]);
        expect(inElement, `${figure} ${index}`).toBe(inReact);
        if (index === publishedDoors.indices[0])
          expect(await dressed(element.page, figure), figure).toEqual(await dressed(react.page, figure));
        const [heard, alike] = await Promise.all([spoken(react.page, figure), spoken(element.page, figure)]);
        expect(alike, `${figure} ${index}`).toBe(heard);
        // what is missing stays hatched in the colours of the page (R9)
        const hatched = await element.page.evaluate(() => {
          const root = document.querySelector("chiso-figure")?.shadowRoot;
          const all = [...(root?.querySelectorAll('[fill^="url("]') ?? [])];
          return all.every((one) => getComputedStyle(one).fill.startsWith("url("));
        });
        expect(hatched, `${figure} ${index}`).toBe(true);
      }
      expect([...react.faults, ...element.faults]).toEqual([]);
    },
  );

  it.each(["trend", "ranking-table", "score-card", "choropleth"])(
    "%s is the same in a frame",
    async (figure) => {
      const spec = specOf(figure, "papi");
      await show(spec, figure);
      await frame.page.goto(
        `${site.origin}/chiso/frame.html?figure=${figure}&index=papi&focus=son-la&compare=lao-cai`,
      );
      await until(frame.page, () => document.title !== "Chiso");
      await frames(frame.page, 3);
      expect(await made(frame.page, figure)).toBe(await made(react.page, figure));
      expect(await spoken(frame.page, figure)).toBe(await spoken(react.page, figure));
    },
  );
});
