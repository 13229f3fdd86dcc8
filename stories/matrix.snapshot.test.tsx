import { createHash } from "node:crypto";
import { charts } from "@chiso/react/charts";
import type { ChartId, ChartModule } from "@chiso/react/charts";
import type { DataTable, Description } from "@chiso/react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GROUNDS, LOCALES, WIDTHS, argsOf } from "./matrix/cases.js";
import type { GroundId } from "./matrix/cases.js";

// Every figure on every kind of data, in both languages, at three widths, as text: a line each in a file a figure. A theme
// is no line of its own, for no markup knows a colour.

type AnyChart = ChartModule<object, unknown, never, never, object>;

const ids = Object.keys(charts) as ChartId[];
const grounds = Object.keys(GROUNDS) as GroundId[];

/** Numbers as they are written: `43,8876`, `25`. */
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What can be counted in a table: its rows, with the whole left out or not, and how many of them say the same in a column. */
function countsIn({ columns, rows }: DataTable): readonly string[] {
  const counts = new Set([rows.length, rows.length - 1]);
  columns.forEach((_, at) => {
    const same = new Map<string, number>();
    for (const row of rows) same.set(row[at] ?? "", (same.get(row[at] ?? "") ?? 0) + 1);
    for (const count of same.values())
      for (const all of [rows.length, rows.length - 1]) counts.add(count).add(all - count);
  });
  return [...counts].map(String);
}

/** R18: what a headline says stands in the table, or is counted in it. */
function unsupported({ headline, subtitle, table }: Description): readonly string[] {
  if (table.columns.length === 0) return [];
  const written = [
    subtitle,
    table.caption,
    ...table.columns.map(({ header }) => header),
    ...table.rows.flat(),
  ];
  const held = new Set(written.flatMap((text) => numbersIn(text)).concat(countsIn(table)));
  return numbersIn(headline).filter((number) => !held.has(number));
}

function expectClean(markup: string): void {
  expect(markup).not.toMatch(/NaN|undefined|\[object|Infinity/);
  expect(markup).not.toMatch(/ style=|#[0-9a-f]{3,8}["; ]|rgba?\(|font-(?:size|family)=/);
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);
const count = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;

interface Drawn {
  readonly line: string;
  readonly description: Description;
}

function draw(module: AnyChart, data: object, query: object, locale: "vi" | "en", width: number): Drawn {
  const words = module.wordsOf(locale);
  const finding = module.analyse(data, query);
  const description = module.describe(finding, words);
  if (module.isEmpty(finding)) return { line: "empty", description };
  const layout = module.layout(finding, module.paper(finding, width, 1, words), words);
  const { height, hits } = layout as { height: number; hits: { units: readonly string[] } };
  const markup = renderToStaticMarkup(
    createElement("svg", null, createElement(module.Marks, { layout, hatch: "none" })),
  );
  expectClean(markup);
  expect(
    renderToStaticMarkup(createElement("svg", null, createElement(module.Marks, { layout, hatch: "none" }))),
  ).toBe(markup);
  const facts = `${width}×${height}, ${count(markup)} elements, ${hits.units.length} marks, ${digest(markup)}`;
  return { line: facts, description };
}

describe.each(ids)("%s on every kind of data", (id) => {
  it("is drawn as its committed lines, its headline held by its table", async () => {
    const { module, Component } = await charts[id]();
    const lines: string[] = [];
    for (const ground of grounds)
      for (const locale of LOCALES) {
        const { data, ...query } = argsOf(id, ground) as { data: object };
        const page = renderToStaticMarkup(
          createElement(Component as never, { data, ...query, locale } as never),
        );
        expectClean(page);
        lines.push("", `${ground} ${locale}, page ${count(page)} elements, ${digest(page)}`);
        if (!("paper" in module)) continue;
        const drawn = WIDTHS.map((width) => draw(module as never, data, query, locale, width));
        const { description } = drawn[0] as Drawn;
        expect(unsupported(description), description.headline).toEqual([]);
        lines.push(`  ${description.headline}`, ...drawn.map(({ line }) => `  ${line}`));
      }
    await expect(`${lines.join("\n").trim()}\n`).toMatchFileSnapshot(`matrix/texts/${id}.txt`);
  });
});
