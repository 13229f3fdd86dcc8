import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, distance, lightness, luminance, type Sight } from "./colour.js";
import { readRules, type Rule } from "./css-rules.js";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const rules = readRules(read("./tokens.css"));
const darkAuto = "screen and (prefers-color-scheme: dark)";
const moreContrast = "(prefers-contrast: more)";

function found(media: string, selector: (text: string) => boolean = () => true): Rule {
  const rule = rules.find((each) => each.media === media && selector(each.selector));
  if (rule === undefined) throw new Error(`tokens.css has no rule under "${media}"`);
  return rule;
}

const light = found("", (text) => text === ":where(.chiso)").values;
const darkRule = found("screen", (text) => text.includes('[data-chiso-theme="dark"]'));
const themes = [
  { theme: "light", values: light },
  { theme: "dark", values: darkRule.values },
  { theme: "light, more contrast", values: new Map([...light, ...found(moreContrast).values]) },
  {
    theme: "dark, more contrast",
    values: new Map([...darkRule.values, ...found(`screen and ${moreContrast}`).values]),
  },
  { theme: "print", values: new Map([...light, ...found("print").values]) },
].map(({ theme, values }) => ({
  theme,
  colour: (role: string) => values.get(`--chiso-${role}`) ?? `no ${role} in ${theme}`,
}));

const steps = Array.from({ length: 10 }, (_, step) => step);
const isColour = (value: string) => value.startsWith("#");
const colourRoles = [...light].filter(([, value]) => isColour(value)).map(([name]) => name);
const colourBlind: readonly Sight[] = ["deuteranopia", "protanopia"];

describe.each(themes)("colours, $theme", ({ theme, colour }) => {
  it("reads as text at 4.5:1 on paper and on the quiet band", () => {
    for (const role of ["ink", "ink-2", "focus", "peer", "up", "down", "warn", "missing", "link"])
      for (const ground of ["paper", "paper-2"])
        expect(contrast(colour(role), colour(ground)), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const role of ["ink", "ink-2", "focus", "up", "down"])
      expect(contrast(colour(role), colour("focus-paper")), `${role} on focus-paper`).toBeGreaterThanOrEqual(
        4.5,
      );
    expect(contrast(colour("focus-ink"), colour("focus"))).toBeGreaterThanOrEqual(4.5);
  });

  it("marks at 3:1 on paper; hatch also on its own ground; background lines less than the rest", () => {
    const marks = [
      "focus",
      "peer",
      "rest",
      "up",
      "down",
      "hatch",
      "ring",
      ...steps.slice(0, 8).map((n) => `cat-${n}`),
    ];
    for (const role of marks)
      expect(contrast(colour(role), colour("paper")), `${role} on paper`).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("hatch"), colour("no-data"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("rest-2"), colour("paper"))).toBeGreaterThanOrEqual(1.7);
    expect(contrast(colour("rest-2"), colour("paper"))).toBeLessThan(
      contrast(colour("rest"), colour("paper")),
    );
  });

  it("writes at 4.5:1 on every step of seq and div", () => {
    for (const scale of ["seq", "div"])
      for (const step of steps)
        expect(
          contrast(colour(`${scale}-${step}-ink`), colour(`${scale}-${step}`)),
          `${scale}-${step}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  it("steps seq evenly away from paper, in greyscale and for colour-blind readers too", () => {
    const away = luminance(colour("paper")) > 0.5 ? -1 : 1;
    for (const step of steps.slice(1)) {
      const [before, here] = [colour(`seq-${step - 1}`), colour(`seq-${step}`)];
      const rise = away * (lightness(here) - lightness(before));
      expect(rise, `lightness of seq-${step}`).toBeGreaterThan(6.5);
      expect(rise, `lightness of seq-${step}`).toBeLessThan(7.5);
      expect(distance(here, before, "greyscale"), `grey of seq-${step}`).toBeGreaterThan(6);
      for (const sight of colourBlind)
        expect(distance(here, before, sight), `seq-${step}`).toBeGreaterThan(6);
    }
  });

  it("opens div from paper to two sides that mirror in lightness and differ in hue", () => {
    for (const step of steps.slice(0, 5)) {
      const [low, high] = [colour(`div-${step}`), colour(`div-${9 - step}`)];
      expect(Math.abs(lightness(low) - lightness(high)), `div-${step}`).toBeLessThan(1.5);
      for (const sight of colourBlind) expect(distance(low, high, sight), `div-${step}`).toBeGreaterThan(3.5);
    }
    for (const step of [0, 1, 2, 3, 5, 6, 7, 8])
      expect(distance(colour(`div-${step}`), colour(`div-${step + 1}`))).toBeGreaterThan(8);
  });

  it("tells up from down without hue, and the focus from peers and rest", () => {
    for (const sight of ["usual", "deuteranopia", "protanopia", "greyscale"] as const)
      expect(distance(colour("up"), colour("down"), sight), `${sight} sight`).toBeGreaterThan(
        sight === "greyscale" ? 4.5 : 9,
      );
    for (const sight of ["usual", "deuteranopia", "protanopia"] as const) {
      for (const other of ["peer", "rest"])
        expect(distance(colour("focus"), colour(other), sight), `${other}, ${sight}`).toBeGreaterThan(8);
      expect(distance(colour("focus"), colour("down"), sight), `down, ${sight}`).toBeGreaterThan(4.5);
    }
    expect(distance(colour("peer"), colour("rest"), "greyscale"), `${theme}, grey`).toBeGreaterThan(4.5);
  });

  it("keeps any two categories apart, and all of them from the focus", () => {
    const categories = steps.slice(0, 8).map((n) => colour(`cat-${n}`));
    categories.forEach((a, at) => {
      expect(distance(a, colour("focus")), `cat-${at}`).toBeGreaterThan(11);
      for (const b of categories.slice(at + 1)) {
        expect(distance(a, b), `${a} ${b}`).toBeGreaterThan(12);
        expect(distance(a, b, "deuteranopia"), `${a} ${b}`).toBeGreaterThan(9);
      }
    });
  });
});

describe("tokens.css", () => {
  it("gives both dark rules the same values and every light colour", () => {
    expect([...found(darkAuto).values]).toEqual([...darkRule.values]);
    expect(colourRoles.filter((name) => !darkRule.values.has(name))).toEqual([]);
    const dark = found(`screen and ${moreContrast} and (prefers-color-scheme: dark)`);
    expect([...dark.values]).toEqual([...found(`screen and ${moreContrast}`).values]);
    expect([...dark.values.keys()]).toEqual([...found(moreContrast).values.keys()]);
  });

  it("gives more contrast at the page's own switch as at the system's", () => {
    const switched = (text: string) => text.includes('[data-chiso-contrast="more"]');
    expect([...found("", switched).values]).toEqual([...found(moreContrast).values]);
    for (const media of [darkAuto, "screen"])
      expect([...found(media, switched).values]).toEqual([...found(`screen and ${moreContrast}`).values]);
  });

  it("leaves only system colours under forced colours, for every role", () => {
    const forced = found("(forced-colors: active)").values;
    expect([...forced.keys()]).toEqual(colourRoles);
    for (const value of forced.values())
      expect(value).toMatch(
        /^(CanvasText|Canvas|GrayText|Highlight|HighlightText|LinkText|color-mix\(in srgb, CanvasText \d+%, Canvas\))$/,
      );
  });

  it("prints black on white with hairlines", () => {
    const print = found("print").values;
    expect(print.get("--chiso-ink")).toBe("#000000");
    expect(print.get("--chiso-paper")).toBe("#ffffff");
    expect(print.get("--chiso-hairline")).toBe("0.5pt");
    expect(
      rules.filter((rule) => rule.selector.includes("theme") && !rule.media.startsWith("screen")),
    ).toEqual([]);
  });

  it("shows nothing under 24 px on a projector", () => {
    const large = found("", (text) => text.includes("large"));
    const values = new Map([...light, ...large.values]);
    const scale = Number(values.get("--chiso-scale"));
    for (const size of ["xs", "s", "m", "l", "xl", "2xl"]) {
      const rule = values.get(`--chiso-text-${size}`) ?? "";
      const base = Number(/^calc\(([\d.]+) \*/.exec(rule)?.[1]);
      expect(16 * base * (rule.includes("--chiso-scale") ? scale : 1), `text-${size}`).toBeGreaterThanOrEqual(
        24,
      );
    }
  });

  it("stays within reach of one class of the host: no layer, no important", () => {
    expect(read("./tokens.css")).not.toMatch(/@layer|!important/);
    const strong = rules.filter((rule) => !rule.selector.startsWith(":where(")).map((rule) => rule.selector);
    expect(strong).toEqual([".chiso"]);
  });
});
