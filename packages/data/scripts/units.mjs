import { readCsv } from "./csv.mjs";
import { writeModule } from "./write.mjs";

const rows = readCsv("units.csv");
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byCode = (a, b) => compare(a.code, b.code);

/** Ids of the units of each set, in the order of their codes. The index files name units by the codes of the 63 (R1). */
export const unitSets = readSets();

function readSets() {
  const now63 = rows.filter((r) => r.set === "63").sort(byCode);
  const with64 = [...now63, ...rows.filter((r) => r.id === "ha-tay")].sort(byCode);
  const first42 = new Set(
    readCsv("pci.csv")
      .filter((r) => r.year === "2005")
      .map((r) => r.unit_code),
  );
  const ids = (list) => list.map((r) => r.id);
  return {
    63: ids(now63),
    34: ids(rows.filter((r) => r.set === "34").sort(byCode)),
    64: ids(with64),
    42: ids(with64.filter((r) => first42.has(r.code))),
  };
}

const idByCode = new Map(rows.filter((r) => r.set === "63" || r.id === "ha-tay").map((r) => [r.code, r.id]));
const rowById = Object.fromEntries(
  Object.entries(unitSets).map(([set, ids]) => [set, new Map(ids.map((id, row) => [id, row]))]),
);

/** Row of a unit in a set, from the GSO code of the 63 (28 = Hà Tây). */
export function rowOfCode(set, code) {
  return rowById[set].get(unitIdByCode(code));
}

/** Unit id of a GSO code of the 63. */
export function unitIdByCode(code) {
  const id = idByCode.get(code);
  if (!id) throw new Error(`No unit of the 63 has the code ${code}.`);
  return id;
}

export function buildUnits() {
  const periods = [...rows].sort((a, b) => compare(a.id, b.id) || compare(a.valid_from, b.valid_from));
  writeModule(
    "units",
    "sources/units.csv, unit-successions.csv, regions.csv",
    [],
    [
      [
        "periodRows",
        "readonly string[]",
        periods.map((r) =>
          [
            r.id,
            r.valid_from,
            r.valid_to,
            r.code,
            r.name_vi,
            r.name_en,
            r.full_name_vi,
            r.type,
            r.region_code,
            r.population_2019,
            r.aliases,
          ].join("\t"),
        ),
      ],
      ["setRows", "readonly string[]", Object.entries(unitSets).map(([id, ids]) => [id, ...ids].join("\t"))],
      [
        "regionRows",
        "readonly string[]",
        readCsv("regions.csv").map((r) => [r.code, r.name_vi, r.name_en, r.sort].join("\t")),
      ],
      [
        "successionRows",
        "readonly string[]",
        readCsv("unit-successions.csv").map((r) =>
          [r.predecessor_id, r.successor_id, r.date, r.kind, r.share, r.legal_basis].join("\t"),
        ),
      ],
    ],
  );
}
