import { observe } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { book } from "@chiso/data/units";
import { strToU8 } from "fflate";
import { xlsxOf } from "../xlsx.fixture.js";
import type { FixtureCell, FixtureSheet } from "../xlsx.fixture.js";
import { BROKEN_BODIES } from "./broken-bodies.fixture.js";
import { BROKEN_FILES } from "./broken-files.fixture.js";
import { BROKEN_RECORDS, day, VISITS } from "./broken-records.fixture.js";
import type { Broken } from "./broken-records.fixture.js";
import type { GateOptions } from "./options.js";

// Broken files as offices make them, one fault or several each. Each must be found at its cell; none may throw; what is right
// beside it is kept.

type Row = readonly FixtureCell[];

const HEAD: Row = ["Tỉnh", "Năm", "Điểm", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
const CODES = ["PAPI", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
const published = (name: string, unit: string, year = 2024): Row => [
  name,
  year,
  ...CODES.map((component) => {
    const { value } = observe(papi, unit, year, component);
    return value.kind === "score" ? value.score : "-";
  }),
];
const SON_LA = published("Sơn La", "son-la");
const LAO_CAI = published("Lào Cai", "lao-cai");
const HA_NOI = published("Hà Nội", "ha-noi");
const GOOD = [HEAD, SON_LA, LAO_CAI, HA_NOI];

/** The good table with some cells replaced: `{ C3: … }`. */
export function withCells(changes: Readonly<Record<string, FixtureCell>>, more: Partial<FixtureSheet> = {}) {
  const rows = GOOD.map((row) => [...row]);
  for (const [address, cell] of Object.entries(changes)) {
    const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const line = rows[Number(row) - 1];
    if (line) line[letter.charCodeAt(0) - 65] = cell;
  }
  return xlsxOf({ name: "PAPI", rows, ...more });
}

const csv = (text: string) => strToU8(text);
const head3 = "Tỉnh;Năm;Điểm";
const PCI: GateOptions = { kind: "scores", definition: pci.definition, book };
const PAR: GateOptions = { kind: "scores", definition: par.definition, book };

/** A workbook whose sheet says that it unpacks to 4 GB. (What bombs really unpack to is tried in read-workbook.test.ts.) */
function bomb(): Uint8Array {
  const bytes = xlsxOf({ rows: GOOD });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 28; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  return bytes;
}

const SCORES: Readonly<Record<string, Broken>> = {
  "a misspelt province": {
    file: withCells({ A3: "Lào Caii" }),
    faults: ["A3 unknown-unit"],
    kept: 2,
    expected: { A3: "Lào Cai" },
  },
  "a province that had merged before": {
    file: withCells({ A4: "Hà Tây" }),
    faults: ["A4 old-unit"],
    kept: 2,
    expected: { A4: "Hà Nội" },
  },
  "a province of after the merger in an edition before": {
    file: csv(`unit_id;year;score\nphu-tho-2025;2024;43\nson-la;2024;43`),
    faults: ["A2 old-unit"],
    kept: 1,
    expected: { A2: "Hòa Bình, Phú Thọ, Vĩnh Phúc" },
  },
  "a name of nowhere": { file: withCells({ A2: "Atlantis" }), faults: ["A2 unknown-unit"], kept: 2 },
  "no name at all": { file: withCells({ A2: undefined }), faults: ["A2 unknown-unit"], kept: 2 },
  "code and name that contradict each other": {
    file: csv(`Mã tỉnh;Tỉnh;Năm;Điểm\n14;Sơn La;2024;43\n10;Sơn La;2023;43`),
    faults: ["A3 unit-mismatch"],
    kept: 1,
  },
  "a province twice": {
    file: withCells({ A4: "Tỉnh Sơn La" }),
    faults: ["A4 duplicate-cell"],
    kept: 2,
    expected: { A4: "2" },
  },
  "decimal commas and points mixed": {
    file: csv(`${head3}\nSơn La;2024;43,8876\nLào Cai;2024;44,1\nHà Nội;2024;45.2`),
    faults: ["C4 mixed-decimal-marks"],
    kept: 3,
    expected: { C4: "," },
  },
  "decimal marks mixed among numbers typed as text": {
    file: withCells({ C2: "43,8876", D2: "5,1", C3: "44.1" }),
    faults: [
      "C2 number-as-text",
      "D2 number-as-text",
      "C3 mixed-decimal-marks",
      "C2 sum-not-total",
      "C3 sum-not-total",
    ],
    kept: 3,
  },
  "a percent format": {
    file: withCells({ C2: { v: 0.438876, format: "0.0000%" } }),
    faults: ["C2 percent-sign"],
    kept: 3,
  },
  "percent signs typed": {
    file: csv(`${head3}\nSơn La;2024;43,8876%\nLào Cai;2024;44,1%`),
    faults: ["C2 percent-sign"],
    kept: 2,
  },
  "percent signs in some cells of an index in percent": {
    file: xlsxOf({
      rows: [
        ["Tỉnh", "Năm", "Điểm", "Xếp hạng"],
        ["Sơn La", 2020, { v: 0.8484, format: "0.00%" }, 1],
        ["Hà Nội", 2020, 84.1, 2],
        ["Lào Cai", 2020, 84, 3],
      ],
    }),
    options: PAR,
    faults: ["C2 percent-sign"],
    kept: 3,
  },
  "merged cells": {
    file: withCells({ A4: undefined }, { merged: ["A3:A4"] }),
    faults: ["A3 merged-cells", "A4 unknown-unit"],
    kept: 2,
    expected: { A3: "A3" },
  },
  "a merged year": {
    file: withCells({ B3: undefined, B4: undefined }, { merged: ["B2:B4"] }),
    faults: ["B2 merged-cells", "B3 unknown-edition", "B4 unknown-edition"],
    kept: 1,
  },
  "a merged heading": { file: withCells({}, { merged: ["C1:D1"] }), faults: ["C1 merged-cells"], kept: 3 },
  "hidden rows": { file: withCells({}, { hiddenRows: [2, 3] }), faults: ["A2 hidden-row"], kept: 3 },
  "hidden rows apart": {
    file: withCells({}, { hiddenRows: [2, 4] }),
    faults: ["A2 hidden-row", "A4 hidden-row"],
    kept: 3,
  },
  "a hidden column": { file: withCells({}, { hiddenColumns: [2] }), faults: ["C1 hidden-column"], kept: 3 },
  "a formula that fails": {
    file: withCells({ C3: { f: "D3/0", t: "e", v: "#DIV/0!" } }),
    faults: ["C3 formula-error"],
    kept: 2,
  },
  "a formula that refers to nothing, in a name": {
    file: withCells({ A3: { f: "A99", t: "e", v: "#REF!" } }),
    faults: ["A3 formula-error"],
    kept: 2,
  },
  "a formula that was never computed": {
    file: withCells({ C2: { f: "SUM(D2:K2)" } }),
    faults: ["C2 formula-not-computed"],
    kept: 2,
  },
  "a score above the maximum": {
    file: withCells({ D2: 10.5 }),
    faults: ["D2 above-maximum"],
    kept: 2,
    expected: { D2: "10" },
  },
  "a decimal mark lost": { file: withCells({ C2: 438_876 }), faults: ["C2 above-maximum"], kept: 2 },
  "a score below the minimum": {
    file: withCells({ D4: 0.5 }),
    faults: ["D4 below-minimum"],
    kept: 2,
    expected: { D4: "1" },
  },
  "a score that became a date": {
    file: withCells({ D3: day(46_148) }),
    faults: ["D3 date-for-number"],
    kept: 2,
  },
  "a year that became a date": {
    file: withCells({ B2: day(2024) }),
    faults: ["B2 date-for-number"],
    kept: 2,
  },
  "words for a score": { file: withCells({ E2: "khoảng 5" }), faults: ["E2 unreadable-number"], kept: 3 },
  "a blank score": { file: withCells({ E2: undefined }), faults: ["E2 blank-score"], kept: 3 },
  "parts that do not add up": { file: withCells({ C4: 40 }), faults: ["C4 sum-not-total"], kept: 3 },
  "a year that the index does not have": {
    file: withCells({ B3: 1999 }),
    faults: ["B3 unknown-edition"],
    kept: 2,
  },
  "a component that the index does not have": {
    file: csv(`Tỉnh;Năm;Mã chỉ số;Điểm\nSơn La;2024;D1;5\nSơn La;2024;D99;5`),
    faults: ["C3 unknown-component"],
    kept: 1,
  },
  "a rank twice": {
    file: csv(`${head3};Xếp hạng\nSơn La;2016;55,49;1\nHà Nội;2016;60,74;2\nLào Cai;2016;63,49;2`),
    options: PCI,
    faults: ["D4 duplicate-rank"],
    kept: 3,
    expected: { D4: "D3" },
  },
  "a rank skipped": {
    file: csv(`${head3};Xếp hạng\nLào Cai;2016;63,49;1\nHà Nội;2016;60,74;2\nSơn La;2016;55,49;5`),
    options: PCI,
    faults: ["D4 skipped-rank"],
    kept: 3,
    expected: { D4: "3–4" },
  },
  "ranks that are none, or of nobody": {
    file: csv(`${head3};Xếp hạng\nLào Cai;2016;63,49;nhất\nHà Nội;2016;60,74;99`),
    options: PCI,
    faults: ["D2 unreadable-rank", "D3 rank-out-of-range"],
    kept: 2,
  },
  "a rank that is not published": {
    file: csv(`${head3};Xếp hạng\nLào Cai;2023;67,38;14\nSơn La;2023;60;55`),
    options: PCI,
    faults: ["D3 rank-withheld"],
    kept: 2,
  },
  "a wrong sheet": {
    file: xlsxOf({ name: "Kế hoạch", rows: [VISITS, ["K1", "Sở A", day(46_000), day(46_010)]] }),
    faults: ["– other-sheet"],
    kept: 0,
  },
  "a wrong sheet beside the right one": {
    file: xlsxOf(
      { name: "PAPI", rows: GOOD },
      { name: "Kế hoạch", rows: [VISITS, ["K1", "Sở A", day(46_000), day(46_010)]] },
    ),
    faults: ["Kế hoạch!– other-sheet"],
    kept: 3,
  },
  "a sheet of words": {
    file: xlsxOf({ name: "A", rows: [["Kính gửi"], ["Xin gửi kèm"]] }),
    faults: ["row 1 no-such-table"],
    kept: 0,
  },
  "an empty workbook": { file: xlsxOf({ name: "A", rows: [] }), faults: ["– empty-file"], kept: 0 },
  "a heading alone": { file: xlsxOf({ name: "A", rows: [HEAD] }), faults: ["row 1 empty-file"], kept: 0 },
  "no year": { file: csv("Tỉnh;Điểm;D1\nSơn La;43;5"), faults: ["row 1 missing-column"], kept: 0 },
  "columns unknown, twice, and without a heading": {
    file: withCells({ K1: "Vùng", J1: "Điểm số", L2: "ghi chú riêng" }),
    faults: ["J1 duplicate-column", "K1 unknown-column", "L2 unknown-column"],
    kept: 3,
  },
  "a row too wide, and one too narrow": {
    file: csv(`Tỉnh,Năm,Điểm\nSơn La,2024,43,8876\nLào Cai,2024\nHà Nội,2024,45`),
    faults: ["A2 row-width", "A3 row-width"],
    kept: 1,
  },
  "a quotation mark that never closes": {
    file: csv(`${head3}\nSơn La;2024;43\n"Lào Cai;2024;44\nHà Nội;2024;45`),
    faults: ["A3 unclosed-quote"],
    kept: 1,
  },
  "several faults in one row and over rows": {
    file: withCells(
      { A2: "Sơn Laa", D2: 99, C3: { f: "x", t: "e", v: "#NAME?" }, D3: 77, B4: 2031 },
      { hiddenRows: [4] },
    ),
    faults: [
      "A2 unknown-unit",
      "D2 above-maximum",
      "C3 formula-error",
      "D3 above-maximum",
      "A4 hidden-row",
      "B4 unknown-edition",
    ],
    kept: 0,
  },
  "a zip bomb": { file: bomb(), faults: ["– too-large"], kept: 0 },
  "a file cut off": { file: xlsxOf({ rows: GOOD }).subarray(0, 900), faults: ["– damaged-file"], kept: 0 },
};

/** All broken files by what is wrong with them. */
export const BROKEN: Readonly<Record<string, Broken>> = {
  ...SCORES,
  ...BROKEN_FILES,
  ...BROKEN_BODIES,
  ...BROKEN_RECORDS,
};
