import { holdingOf, observe, STANDINGS, termOf, withHoldings } from "@chiso/core";
import type { Dataset, EditionData } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { book, catalogue, catalogueEntry } from "./index.js";

const loaded = await Promise.all(
  catalogue.map(async ({ definition, load, loadDetails }) => ({
    id: definition.id,
    data: await (loadDetails ?? load)(),
  })),
);

interface Cell {
  readonly at: string;
  readonly edition: number;
  readonly component: string;
  readonly unit: string;
}

function cellsOf(data: Dataset): readonly Cell[] {
  return [...data.editions].flatMap(([edition, { columns, set }]) =>
    [...columns.keys()].flatMap((component) =>
      set.units.map((unit) => ({ at: `${edition} ${component} ${unit}`, edition, component, unit })),
    ),
  );
}

/** Cells whose value is missing for a reason that is not the publisher's. */
function holes(held: EditionData, component: string, data: Dataset): readonly string[] {
  return held.set.units.filter((unit) => {
    const { value } = observe(data, unit, held.edition.id, component);
    return value.kind === "missing" && value.why !== "not-published" && value.why !== "not-surveyed";
  });
}

it("loads each index of the catalogue as the data set of its definition", async () => {
  expect(loaded.map(({ id }) => id)).toEqual([
    "par",
    "papi",
    "pci",
    "sipas",
    "ict",
    "egov",
    "dti",
    "son-la-departments",
    "son-la-districts",
  ]);
  for (const { id, data } of loaded) expect(data.definition).toBe(catalogueEntry(id)?.definition);
  const papi = await catalogueEntry("papi")?.load();
  expect(papi?.editions.get(2024)?.columns.has("D1.1")).toBe(false);
});

describe.each(loaded)("catalogue entry $id", ({ data }) => {
  const { definition } = data;

  it("covers each edition by one methodology, and no year twice", () => {
    for (const edition of definition.editions) {
      const covering = definition.methodologies.filter((m) => m.from <= edition.id && edition.id <= m.to);
      expect(covering.map((m) => m.id)).toEqual([edition.methodology]);
    }
    const sorted = [...definition.methodologies].sort((a, b) => a.from - b.from);
    sorted
      .slice(1)
      .forEach((m, i) => expect(m.from).toBeGreaterThan(sorted[i]?.to ?? Number.POSITIVE_INFINITY));
    const ids = definition.editions.map((e) => e.id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  });

  it("names the terms of a component for no year twice, below a parent that exists", () => {
    for (const term of definition.terms) {
      const same = definition.terms.filter(
        (t) => t.component === term.component && t.from <= term.to && term.from <= t.to,
      );
      expect(same, `${term.component} ${term.from}`).toHaveLength(1);
      expect(definition.components.some((c) => c.id === term.component)).toBe(true);
      expect(term.name.vi).not.toBe("");
      expect(term.name.en).not.toBe("");
    }
    const known = definition.components.map((c) => c.id);
    for (const c of definition.components) if (c.parent !== undefined) expect(known).toContain(c.parent);
    expect(definition.components.filter((c) => c.level === "overall").map((c) => c.id)).toEqual([
      definition.overall,
    ]);
  });

  it("has weights of 100 in all, or a methodology that says why not", () => {
    for (const edition of definition.editions) {
      const methodology = definition.methodologies.find((m) => m.id === edition.methodology);
      const weights = definition.terms.flatMap((t) =>
        t.from <= edition.id && edition.id <= t.to ? (t.weight ?? []) : [],
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (methodology?.total === "weighted") expect(weights.length).toBeGreaterThan(0);
      if (weights.length > 0 && Math.abs(total - 100) > 0.05) expect(methodology?.weightsNote).toBeTruthy();
    }
  });

  it("resolves every unit, source, region, group and component", () => {
    const sources = new Set(data.sources.map((s) => s.id));
    expect(sources.size).toBe(data.sources.length);
    for (const { edition, set, columns } of data.editions.values()) {
      expect(set.units.every((unit) => book.units.has(unit))).toBe(true);
      const groups = edition.grouping ? groupIds(edition.grouping) : [];
      expect(groups.filter((id) => !definition.groupNames[id])).toEqual([]);
      for (const [id, column] of columns) {
        expect(termOf(definition, id, edition.id), `${edition.id} ${id}`).toBeDefined();
        for (const group of column.group ?? []) if (group !== "") expect(groups).toContain(group);
      }
    }
    for (const { source, region, unit } of data.claims) {
      expect(sources).toContain(source);
      expect(book.units.has(unit)).toBe(true);
      if (region !== undefined) expect(book.regions.has(region)).toBe(true);
    }
    for (const { source, region } of data.averages) {
      expect(sources).toContain(source);
      if (region !== undefined) expect(book.regions.has(region)).toBe(true);
    }
    for (const c of data.conflicts)
      for (const id of [...c.keptSources, ...c.otherSources]) expect(sources).toContain(id);
  });

  it("R11 gives every figure a source and a standing", () => {
    const bare = cellsOf(data).filter(({ unit, edition, component }) => {
      const { value, publishedRank, publishedGroup, source, standing } = observe(
        data,
        unit,
        edition,
        component,
      );
      const figure = value.kind === "score" || publishedRank !== undefined || publishedGroup !== undefined;
      return figure && (source === "" || !STANDINGS.includes(standing));
    });
    expect(bare).toEqual([]);
  });

  it("R8 has a regime in each edition and data for each", () => {
    for (const edition of definition.editions) {
      expect(["full", "top-n", "scores-and-groups", "ranks-only", "groups-only"]).toContain(
        edition.regime.kind,
      );
      expect(data.editions.get(edition.id)?.columns.has(definition.overall), `${edition.id}`).toBe(true);
    }
  });

  it("R8 calls complete only what is complete, or missing by the publisher's own reason", () => {
    for (const held of data.editions.values()) {
      for (const [component, column] of held.columns) {
        const holding = holdingOf(held.edition, component);
        const found = holding.score === "complete" ? holes(held, component, data) : [];
        expect(found, `${held.edition.id} ${component}`).toEqual([]);
        const printed = held.edition.regime.kind === "full" || held.edition.regime.kind === "ranks-only";
        const unranked = holding.rank === "complete" && printed && column.rank.includes(0);
        expect(unranked, `${held.edition.id} ${component}`).toBe(false);
      }
    }
  });

  it("R8 holds no rank and no score outside a published top n", () => {
    for (const { edition, columns } of data.editions.values()) {
      if (edition.regime.kind !== "top-n") continue;
      for (const column of columns.values())
        expect(Math.max(...column.rank)).toBeLessThanOrEqual(edition.regime.n);
    }
  });

  it("keeps every score within the scale of its term", () => {
    const outside = cellsOf(data).filter(({ edition, component, unit }) => {
      const { value } = observe(data, unit, edition, component);
      const term = termOf(definition, component, edition);
      if (value.kind === "missing") return false;
      // a scale of 1/3 is printed 0,33, and two scores of D8.1 lie between the two: the last printed digit is let pass
      const slack = 0.005;
      return (
        value.score > (term?.max ?? Number.POSITIVE_INFINITY) + slack ||
        value.score < (term?.min ?? 0) - slack
      );
    });
    expect(outside.map((cell) => cell.at)).toEqual([]);
  });

  it("R11 names every source in both languages: no English word or date in a Vietnamese title", () => {
    const english =
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|page|portal|copy|via|in (?:English|French|Japanese)|Department)\b/;
    for (const { id, title } of data.sources) {
      expect(title.vi, id).not.toMatch(english);
      expect(title.en, id).not.toMatch(/tiếng (?:Anh|Nhật|Pháp)|Cổng thông tin|\d\/20\d\d/);
      expect(title.en, id).not.toBe("");
    }
  });

  it("links only to https addresses", () => {
    for (const { link } of data.sources) if (link !== undefined) expect(link).toMatch(/^https:\/\//);
  });
});

function groupIds(grouping: NonNullable<EditionData["edition"]["grouping"]>): readonly string[] {
  return grouping.kind === "bands" ? grouping.bands.map((band) => band.id) : grouping.ids;
}

describe("R8 what the catalogue says that we hold", () => {
  it.each(catalogue.map((entry) => [entry.definition.id, entry] as const))(
    "%s: is what the data hold, column by column",
    async (_, { load, loadDetails }) => {
      const data = await (loadDetails ?? load)();
      const held = withHoldings(data);
      for (const [id, { edition, columns }] of data.editions)
        for (const component of columns.keys()) {
          const counted = held.editions.get(id)?.edition;
          expect(counted && holdingOf(counted, component), `${id} ${component}`).toEqual(
            holdingOf(edition, component),
          );
        }
    },
  );
});
