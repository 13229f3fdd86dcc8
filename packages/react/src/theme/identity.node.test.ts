import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { awayFrom, contrast, distance, hexOf, hexOfOklch, lightness, oklchOf, simulate } from "./colour.js";
import { readRules } from "./css-rules.js";
import { identity, tellIssue } from "./identity.js";
import type { IdentityChoice } from "./identity-types.js";
import { legible } from "./legible.js";
import { themeNames, themesOf } from "./themes.js";

const base = themesOf(readFileSync(new URL("./tokens.css", import.meta.url), "utf8"));
const names = ["light", "dark", "light-more", "dark-more"] as const;
const made = (choice: Omit<IdentityChoice, "name">) => identity({ name: "vi-du", ...choice }, base);

// hues around the circle, from nearly black to nearly white, grey to vivid: what a design manual might say
const anyColour = Array.from({ length: 120 }, (_, at) =>
  hexOfOklch({
    lightness: 0.08 + 0.9 * ((at * 0.618) % 1),
    chroma: 0.3 * ((at * 0.414) % 1),
    hue: (at * 137.5) % 360,
  }),
);

describe("colour", () => {
  it("reads hex in any spelling and nothing else", () => {
    expect(hexOf(" #0B5 ")).toBe("#00bb55");
    expect(hexOf("#981E22")).toBe("#981e22");
    for (const text of ["", "red", "#12345", "#12345g", "rgb(0 0 0)", "#000;}", "#00000000"])
      expect(hexOf(text)).toBeUndefined();
  });

  it("goes to OKLCH and back without loss", () => {
    for (const hex of anyColour) expect(hexOfOklch(oklchOf(hex))).toBe(hex);
  });

  it("keeps lightness and hue where a screen cannot show the chroma", () => {
    const shown = oklchOf(hexOfOklch({ lightness: 0.7, chroma: 0.4, hue: 150 }));
    expect(shown.lightness).toBeCloseTo(0.7, 2);
    expect(shown.hue).toBeCloseTo(150, 0);
  });

  it("moves away from its ground by the least step", () => {
    const paper = "#fcf9f3";
    const used = awayFrom("#f7d117", paper, (hex) => contrast(hex, paper) >= 4.5);
    expect(contrast(used, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(used, paper)).toBeLessThan(4.7);
    expect(Math.abs(oklchOf(used).hue - oklchOf("#f7d117").hue)).toBeLessThan(6);
  });

  it("prints grey of the same lightness", () => {
    expect(simulate("#981e22", "greyscale")).toMatch(/^#(..)\1\1$/);
    expect(Math.abs(lightness(simulate("#981e22", "greyscale")) - 0.01 - lightness("#981e22"))).toBeLessThan(
      5,
    );
  });
});

describe("the library's own colours", () => {
  it("are read from the style sheet, minified too", () => {
    const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
    const small = css
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s*([{}:;,])\s*/g, "$1")
      .replace(/"/g, "");
    for (const name of names) expect([...themesOf(small)[name]]).toEqual([...base[name]]);
    expect(() => themesOf("a { color: red }")).toThrow("styles.css");
  });

  it.each(names)("need no correction: %s", (theme) => {
    const { roles, issues } = legible(theme, base[theme], new Set(base[theme].keys()));
    expect(issues).toEqual([]);
    expect([...roles]).toEqual([...base[theme]]);
  });
});

describe("identity", () => {
  it("keeps a colour that can be read, and says nothing", () => {
    const { themes, issues } = made({ colours: { focus: "#0b5d3b" } });
    expect(themes.light.get("focus")).toBe("#0b5d3b");
    expect(issues).toEqual([]);
  });

  it("corrects a yellow that cannot be read on paper, keeps its hue and tells both colours", () => {
    const { themes, issues } = made({ colours: { focus: "#F7D117" } });
    const used = themes.light.get("focus") ?? "";
    expect(contrast(used, themes.light.get("paper") ?? "")).toBeGreaterThanOrEqual(4.5);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: "contrast",
      theme: "light",
      role: "focus",
      given: "#f7d117",
      used,
    });
    const text = issues.map(tellIssue).join("");
    expect(text).toContain("focus #f7d117 has 1.");
    expect(text).toContain("less than 4.5:1");
    expect(text).toContain(used);
  });

  it("corrects in each theme what was given for that theme", () => {
    const { issues } = made({ colours: { focus: { light: "#0b5d3b", dark: "#0b5d3b" } } });
    expect(issues.map((issue) => ("theme" in issue ? issue.theme : ""))).toEqual(["dark"]);
  });

  it("whatever the colours: text 4.5:1 and marks 3:1 in every theme, the focus 7:1 with more contrast", () => {
    anyColour.forEach((focus, at) => {
      const other = anyColour[(at * 7 + 3) % anyColour.length] ?? focus;
      const colours = {
        focus,
        paper: other,
        ink: anyColour[(at * 3) % 120] ?? focus,
        ramp: other,
        peer: other,
      };
      const { themes } = made({ colours });
      for (const name of names) {
        const colour = (role: string) => themes[name].get(role) ?? "";
        for (const role of ["ink", "ink-2", "focus", "peer", "up", "down", "warn", "missing", "link"])
          for (const ground of ["paper", "paper-2"])
            expect(
              contrast(colour(role), colour(ground)),
              `${focus} ${other} ${name} ${role} ${ground}`,
            ).toBeGreaterThanOrEqual(4.5);
        for (const role of ["rest", "hatch", "ring"])
          expect(contrast(colour(role), colour("paper")), `${name} ${role}`).toBeGreaterThanOrEqual(3);
        for (let step = 0; step < 10; step++)
          expect(
            contrast(colour(`seq-${step}-ink`), colour(`seq-${step}`)),
            `${other} ${name} ${step}`,
          ).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour("focus-ink"), colour("focus"))).toBeGreaterThanOrEqual(4.5);
        if (name.endsWith("more"))
          expect(contrast(colour("focus"), colour("paper"))).toBeGreaterThanOrEqual(7);
      }
    });
  });

  it("whatever the focus: a colour-blind reader tells it from the rest and from its peers", () => {
    for (const focus of anyColour) {
      const { themes } = made({ colours: { focus } });
      for (const name of ["light", "dark"] as const)
        for (const other of ["rest", "peer"])
          for (const sight of ["usual", "deuteranopia", "protanopia"] as const)
            expect(
              distance(themes[name].get("focus") ?? "", themes[name].get(other) ?? "", sight),
              `${focus} ${name} ${other} ${sight}`,
            ).toBeGreaterThanOrEqual(8);
    }
  });

  it("tells a peer that would be taken for the focus", () => {
    const { issues, themes } = made({ colours: { focus: "#004f83", peer: "#00538a" } });
    expect(
      issues.filter(({ code }) => code === "too-near").map((issue) => "role" in issue && issue.role),
    ).toContain("peer");
    expect(themes.light.get("peer")).not.toBe("#00538a");
  });

  it("takes no paper that is not nearly white or black", () => {
    const { issues, themes } = made({ colours: { paper: { light: "#d8a060", dark: "#777777" } } });
    expect(lightness(themes.light.get("paper") ?? "")).toBeGreaterThan(92.5);
    expect(lightness(themes.dark.get("paper") ?? "")).toBeLessThan(28.5);
    expect(issues.filter((issue) => "role" in issue && issue.role === "paper")).toHaveLength(2);
  });

  it("leaves out what is no colour, no font, no number, and throws on a name that is no attribute's value", () => {
    const { issues, css } = made({
      colours: { focus: "red;} body{display:none" },
      font: "x; } * { color: red",
      headlineFont: '"Noto Serif", Georgia, serif',
      radius: 900,
      line: Number.NaN,
    });
    expect(issues.map(({ code }) => code)).toEqual([
      "unreadable",
      "unreadable",
      "out-of-range",
      "unreadable",
    ]);
    expect(css).not.toContain("body");
    expect(css).not.toContain("red");
    expect(css).toContain('--chiso-font-headline: "Noto Serif", Georgia, serif;');
    expect(css).toContain("--chiso-radius: 24px;");
    expect(() => identity({ name: 'x"]' }, base)).toThrow(TypeError);
  });

  it("leaves forced colours and print to the library, and one class of the host wins", () => {
    const { css } = made({ colours: { focus: "#0b5d3b", paper: "#ffffff" }, radius: 0 });
    const rules = readRules(css);
    expect(rules.length).toBeGreaterThan(5);
    for (const { media, selector, values } of rules) {
      expect(selector.startsWith(".chiso:where(")).toBe(true);
      expect(selector.replace(/:where\((?:[^()]|\([^()]*\))*\)/g, "")).toBe(".chiso");
      if (values.has("--chiso-paper")) expect(media).toContain("screen and (forced-colors: none)");
    }
    expect(rules.find(({ media }) => media === "print")?.values.get("--chiso-focus")).toBe("#0b5d3b");
    expect(rules[0]).toMatchObject({ media: "", values: new Map([["--chiso-radius", "0px"]]) });
  });

  it("changes nothing where nothing is chosen", () => {
    expect(made({})).toMatchObject({ css: "", issues: [] });
    expect(themeNames).toEqual(names);
  });
});
