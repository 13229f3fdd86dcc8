import { readFileSync } from "node:fs";
import { pci } from "@chiso/data/pci";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";

// R8: what provinces outside the published thirty told of themselves stands in the source file, and nowhere else.

const rows = readFileSync(new URL("../../../data/sources/pci.csv", import.meta.url), "utf8")
  .split(/\r?\n/)
  .map((line) => line.split(","))
  .filter((cells) => cells.some((cell) => cell.includes("outside_top30")))
  .map(([year, , unit, , , score, rank]) => ({ year: Number(year), unit: unit ?? "", score, rank }));

const idOf = (name: string) =>
  [...pci.book.units.values()].find(({ periods }) => periods.some((one) => one.name.vi === name))?.id;

/** All that a reader, a screen reader or a file is given of a figure, as text. */
async function saidOf(id: (typeof chartIds)[number], query: object, locale: "vi" | "en"): Promise<string> {
  const { Component, module } = await entryOf(id);
  const asked = { ...askedOf(id), ...query, locale };
  const { data, ...rest } = asked as unknown as { readonly data: object };
  const markup = renderToString(createElement(Component, asked)).replace(
    / (?:d|viewBox|x|y|id)="[^"]*"/g,
    "",
  );
  if (!module) return markup;
  const words = module.wordsOf(locale);
  const finding = module.analyse(data, rest);
  const said = [markup, JSON.stringify(module.describe(finding, words))];
  if (module.isEmpty(finding)) return said.join("\n");
  const layout = module.layout(finding, module.paper(finding, 720, 1, words), words) as never as {
    readonly hits: { readonly units: readonly string[] };
  };
  layout.hits.units.forEach((_, at) =>
    said.push(JSON.stringify(module.reading(finding, layout as never, at, words))),
  );
  return said.join("\n");
}

const numbers = (text: string, before: RegExp) =>
  Array.from(text.matchAll(before), ([, number]) => Number(number));

/** What the indices side by side tell of another edition than was asked: PCI as it last ranked all, by its year. */
const ofAnotherYear =
  /(?:rank \d+ of \d+ in PCI\D{0,40}20(?:[01]\d|2[0-2])|PCI\D{0,40}20(?:[01]\d|2[0-2])\D{0,40}?(?:hạng|rank) \d+)/gi;

/** Figures of an index; others tell of bodies and their tasks. */
const ofAnIndex = chartIds.filter((id) => "definition" in askedOf(id).data);

describe("R8 in every figure", () => {
  it("is tried on rows that the source file has", () => {
    expect(rows.map(({ unit }) => unit)).toContain("Sơn La");
    expect(ofAnIndex.length).toBeGreaterThan(15);
    for (const { unit } of rows) expect(idOf(unit), unit).toBeDefined();
  });

  it("is found where it may be told: Sơn La's own reading of 2022 lies beyond the thirtieth", async () => {
    const said = await saidOf(
      "ranked-bars",
      { data: pci, edition: 2022, focus: "son-la", compare: [] },
      "vi",
    );
    expect(numbers(said, /hạng (\d+)/gi).some((one) => one > 30)).toBe(true);
  });

  it.each(ofAnIndex)(
    "%s says no rank beyond the thirtieth of PCI 2023 and 2024, nor a score that was not published",
    async (id) => {
      for (const year of [2023, 2024])
        for (const { unit, score, rank } of rows.filter((row) => row.year === year))
          for (const locale of ["vi", "en"] as const) {
            const focus = idOf(unit) ?? "";
            const only = { edition: year, from: year, to: year };
            const said = await saidOf(id, { data: pci, focus, unit: focus, compare: [], ...only }, locale);
            const ranks = numbers(
              said.replace(ofAnotherYear, ""),
              locale === "vi" ? /hạng (\d+)/gi : /rank (\d+)/gi,
            );
            expect(ranks.filter((one) => one > 30)).toEqual([]);
            if (rank) expect(said).not.toMatch(new RegExp(`(?:hạng|rank) ${rank}\\b`, "i"));
            if (!score) continue;
            const written = Number(score).toFixed(2);
            expect(said).not.toContain(locale === "vi" ? written.replace(".", ",") : written);
          }
    },
  );
});
