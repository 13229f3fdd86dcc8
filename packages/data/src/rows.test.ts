// Every row of the CSV files is in the data sets, exactly, or named here as left out.
import { observe } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import { expect, it } from "vitest";
import { csvRows, isWeak } from "./csv.fixture.js";
import { dti } from "./dti.js";
import { egov, ict } from "./ict.js";
import { papi } from "./papi.js";
import { papiWithDetails } from "./papi-details.js";
import { par } from "./par.js";
import { pci } from "./pci.js";
import { sipas } from "./sipas.js";
import { book } from "./units/book.js";

type Row = Readonly<Record<string, string>>;

/** Units by their code in the 63 (28 = Hà Tây). */
const unitByCode = new Map(
  [...book.units.values()]
    .filter((u) => !u.id.endsWith("-2025"))
    .flatMap((u) =>
      u.periods.flatMap((p) =>
        p.code !== undefined && p.from < "2025-07-01" ? [[p.code, u.id] as const] : [],
      ),
    ),
);
const unitOf = (row: Row) => unitByCode.get(row["unit_code"] ?? "") ?? "?";

function cell(data: Dataset, row: Row, component = row["component_code"] ?? "") {
  return observe(data, unitOf(row), Number(row["year"]), component);
}

function scoreOf(data: Dataset, row: Row, component?: string): number | undefined {
  const { value } = cell(data, row, component);
  return value.kind === "score" ? value.score : undefined;
}

const printed = (row: Row) => (row["score"] === "" ? undefined : Number(row["score"]));
const printedRank = (row: Row) => (row["published_rank"] === "" ? undefined : Number(row["published_rank"]));

/** Cells with a score, a rank or a reason of the publisher. */
function held(data: Dataset): number {
  let count = 0;
  for (const [edition, { columns, set }] of data.editions) {
    for (const component of columns.keys()) {
      for (const unit of set.units) if (observe(data, unit, edition, component).source !== "") count += 1;
    }
  }
  return count;
}

const wrongScores = (data: Dataset, rows: readonly Row[], componentOf?: (row: Row) => string) =>
  rows.filter((row) => scoreOf(data, row, componentOf?.(row)) !== printed(row));
const wrongRanks = (data: Dataset, rows: readonly Row[]) =>
  rows.filter((row) => cell(data, row).publishedRank !== printedRank(row));

it("holds all 29,232 rows of papi.csv to the last digit", () => {
  const data = papiWithDetails(papi);
  const rows = csvRows("papi.csv");
  expect(rows).toHaveLength(29_232);
  expect(wrongScores(data, rows)).toEqual([]);
  expect(held(data)).toBe(rows.length);
  const missing = rows.filter((r) => r["score"] === "");
  expect(new Set(missing.map((r) => JSON.stringify(cell(data, r).value)))).toEqual(
    new Set(['{"kind":"missing","why":"not-published"}']),
  );
});

it("says which PAPI figures are summed, inferred or far off", () => {
  const data = papiWithDetails(papi);
  const remarkOf = (row: Row) => data.sources.find((s) => s.id === cell(data, row).source)?.remark?.en ?? "";
  for (const row of csvRows("papi.csv")) {
    const flag = row["flag"] ?? "";
    if (flag === "" || flag === "missing") continue;
    expect(cell(data, row).standing).toBe(flag.includes("derived_sum") ? "summed" : "published");
    expect(remarkOf(row).includes("inferred (2017)")).toBe(flag.includes("label_inferred"));
    expect(remarkOf(row).includes("4 standard deviations")).toBe(flag.includes("outlier"));
  }
});

const outside = (row: Row) => /withheld_by_vcci|outside_top30_self_reported/.test(row["flag"] ?? "");

it("R8 holds all 9,321 rows of pci.csv, and of the 6 that VCCI withholds no number", () => {
  const rows = csvRows("pci.csv");
  expect(rows).toHaveLength(9_321);
  expect(held(pci)).toBe(rows.length);
  expect(
    wrongScores(
      pci,
      rows.filter((r) => !outside(r)),
    ),
  ).toEqual([]);
  const hidden = rows.filter(outside);
  expect(hidden).toHaveLength(6);
  for (const row of hidden) {
    expect(cell(pci, row).value).toEqual({ kind: "missing", why: "withheld" });
    expect(cell(pci, row).publishedRank).toBeUndefined();
  }
});

it("R7 keeps no PCI rank that nobody published: 111 derived from scores are left to core", () => {
  const rows = csvRows("pci.csv").filter((r) => !outside(r));
  const derived = rows.filter((r) => r["flag"]?.includes("rank_derived"));
  expect(derived).toHaveLength(111);
  expect(derived.filter((r) => cell(pci, r).publishedRank !== undefined)).toEqual([]);
  expect(
    wrongRanks(
      pci,
      rows.filter((r) => !derived.includes(r)),
    ),
  ).toEqual([]);
  for (const row of rows) {
    const { rankStanding } = cell(pci, row);
    if (row["flag"]?.includes("rank_by_elimination")) expect(rankStanding).toBe("implied");
    if (row["flag"]?.includes("rank_from_press")) expect(rankStanding).toBe("press");
  }
});

it("R13 keeps every PCI tier as published", () => {
  const names = new Map(Object.entries(pci.definition.groupNames).map(([id, name]) => [name.vi, id]));
  for (const row of csvRows("pci.csv")) {
    const tier = /tier=([^;]+)/.exec(row["flag"] ?? "")?.[1];
    expect(cell(pci, row).publishedGroup).toBe(tier === undefined ? undefined : names.get(tier));
  }
});

const isShare = (row: Row) => row["level"] === "field" && row["max"] === "100";

it("holds every row of par.csv that has a source to lean on", () => {
  const all = csvRows("par.csv");
  const rows = all.filter((r) => !isWeak(r["source"]));
  expect([all.length, all.length - rows.length]).toEqual([389, 19]);
  const name = (row: Row) =>
    isShare(row) ? `${row["component_code"]}-share` : (row["component_code"] ?? "");
  expect(wrongScores(par, rows, name)).toEqual([]);
  // par-conflicts.csv takes the rank of Đồng Nai 2015 back; all others stand
  expect(wrongRanks(par, rows).map((r) => `${r["year"]} ${r["unit_name"]}`)).toEqual(["2015 Đồng Nai"]);
  // a share of the maximum that comes with a rank is two cells: the share, and the rank of the field
  const sharesWithRank = rows.filter((r) => isShare(r) && r["published_rank"] !== "").length;
  expect(held(par)).toBe(rows.length + sharesWithRank);
});

it("R11 marks PAR figures implied by a printed change, and ranks read from a list", () => {
  for (const row of csvRows("par.csv").filter((r) => !isWeak(r["source"]))) {
    const { standing, rankStanding, publishedRank } = cell(
      par,
      row,
      isShare(row) ? `${row["component_code"]}-share` : undefined,
    );
    expect(standing).toBe(row["source"]?.startsWith("derived:") ? "implied" : "press");
    if (publishedRank === undefined) continue;
    expect(rankStanding).toBe(
      row["source"]?.startsWith("derived:")
        ? "implied"
        : row["source"]?.startsWith("listing-order:")
          ? "listed"
          : "press",
    );
  }
});

it.each([
  ["ict.csv", ict, (r: Row) => r["component_code"] !== "EGOV", 29],
  ["ict.csv", egov, (r: Row) => r["component_code"] === "EGOV", 58],
  ["dti.csv", dti, () => true, 135],
] as const)("holds its rows of %s", (file, data, own, count) => {
  const rows = csvRows(file).filter((r) => own(r) && !isWeak(r["source"]));
  expect(rows).toHaveLength(count);
  expect(wrongScores(data, rows)).toEqual([]);
  expect(wrongRanks(data, rows)).toEqual([]);
  expect(held(data)).toBe(count);
});

it("holds the provinces of sipas.csv as observations and the country as averages", () => {
  const rows = csvRows("sipas.csv").filter((r) => !isWeak(r["source"]));
  const provinces = rows
    .filter((r) => r["unit_code"] !== "00")
    .map((r) => ({ ...r, component_code: "SIPAS" }));
  const nation = rows.filter((r) => r["unit_code"] === "00");
  expect(wrongScores(sipas, provinces)).toEqual([]);
  expect(wrongRanks(sipas, provinces)).toEqual([]);
  expect(held(sipas)).toBe(provinces.length);
  expect(sipas.averages.map((a) => [a.edition, a.average])).toEqual(
    nation.map((r) => [Number(r["year"]), Number(r["score"])]),
  );
});

it("keeps no weak source anywhere", () => {
  for (const data of [par, sipas, ict, egov, dti]) {
    const ids = data.sources.flatMap((s) => s.id.split(";"));
    expect(ids.filter(isWeak)).toEqual([]);
  }
});
