import { readFileSync } from "node:fs";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { describe, expect, it } from "vitest";
import type { AboutFigure } from "./about.js";
import { codeOf } from "./code-of.js";
import { aboutFigure, figureStems, figures, figuresHere } from "./figures.js";

const files = Object.keys(import.meta.glob("../*.stories.tsx")).map((path) => ({
  stem: path.slice("../".length, -".stories.tsx".length),
  text: readFileSync(new URL(path, import.meta.url), "utf8"),
}));
const ofFigures = files.filter(({ text }) => text.includes('title: "Figures/'));

/** Every text of an entry, with the way to it. */
function texts(value: unknown, path = ""): (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe("the record of figures", () => {
  it("has stories to speak of", () => {
    expect(ofFigures.length).toBeGreaterThanOrEqual(7);
    expect(figuresHere).toEqual(figureStems.filter((stem) => ofFigures.some((file) => file.stem === stem)));
  });

  it.each(ofFigures)(
    "has an entry for $stem, whose component and title are those of its stories",
    ({ stem, text }) => {
      const about = aboutFigure(stem);
      expect(about, `stories/docs/figures.ts has no entry "${stem}"`).toBeDefined();
      expect(text).toMatch(
        new RegExp(`import \\{[^}]*\\b${about?.component ?? ""}\\b[^}]*\\} from "@chiso/react/${stem}"`),
      );
      const title = /title: "Figures\/([^"]+)"/.exec(text)?.[1] ?? "";
      expect(title.toLowerCase().replaceAll(" ", "-"), "its address is made of its title").toBe(stem);
    },
  );

  it.each(figureStems)("says of %s when to use it, when not and what instead, in both languages", (stem) => {
    const about: AboutFigure = figures[stem];
    for (const [path, text] of texts(about)) expect(text.trim(), path).not.toBe("");
    expect(about.asks.vi).toMatch(/\?$/);
    expect(about.asks.en).toMatch(/\?$/);
    expect(about.goodFor.length).toBeGreaterThan(0);
    expect(about.marks.length).toBeGreaterThan(0);
    const instead = about.notFor.flatMap(({ instead: others = [] }) => others);
    expect(instead.length).toBeGreaterThan(0);
    for (const other of instead) expect(aboutFigure(other), other).toBeDefined();
    expect(instead).not.toContain(stem);
  });
});

describe("codeOf", () => {
  it("writes what a developer would: imports, data by name, props", () => {
    const args = {
      data: papi,
      edition: 2024,
      focus: "son-la",
      compare: ["lao-cai", "dien-bien"],
      onSelect: () => undefined,
    };
    expect(codeOf("trend", "TrendChart", args)).toBe(
      [
        'import { TrendChart } from "@chiso/react/trend";',
        'import { papi } from "@chiso/data/papi";',
        'import "@chiso/react/styles.css";',
        "",
        "<TrendChart",
        "  data={papi}",
        "  edition={2024}",
        '  focus="son-la"',
        '  compare={["lao-cai","dien-bien"]}',
        "/>",
      ].join("\n"),
    );
  });

  it("imports two data sets, keeps a short element in one line, and quotes what JSX would take for markup", () => {
    const code = codeOf("scatter", "Scatter", { data: papi, other: par, title: 'a "b" {c}' });
    expect(code).toContain('import { par } from "@chiso/data/par";');
    expect(code).toContain('<Scatter data={papi} other={par} title={"a \\"b\\" {c}"} />');
  });
});
