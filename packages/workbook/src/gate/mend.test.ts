import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress, checkFile, checkWorkbook, mend } from "../gate.js";
import type { GateDraft } from "../gate.js";
import { xlsxOf } from "../xlsx.fixture.js";
import { papiOptions, said } from "./gate.fixture.js";
import { papi2024 } from "./papi.fixture.js";

const HEAD = ["Tỉnh", "Năm", "Điểm", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
const ROWS = papi2024().slice(0, 12);
const file = xlsxOf({ name: "PAPI", rows: [HEAD, ...ROWS] });
const whole = checkFile(file, "a.xlsx", papiOptions);

const at = (cell: string) => ({ sheet: "PAPI", cell });
/** What a draft says, without how it came to say it. */
const told = ({ issues, content, rows, kept, unread }: GateDraft) => ({
  issues,
  content,
  rows,
  kept,
  unread,
});

describe("mend", () => {
  it("puts a fault right, and the row comes in", () => {
    const faulty = mend(whole, at("A3"), "Nowhere");
    expect(said(faulty)).toEqual(["A3 unknown-unit"]);
    expect([faulty.rows, faulty.kept]).toEqual([12, 11]);
    const right = mend(faulty, at("A3"), String(ROWS[1]?.[0]));
    expect(told(right)).toEqual(told(whole));
    expect(faulty.kept).toBe(11); // a draft never changes
  });

  it("a number typed with a comma is a number; a repeated row that is renamed sets the other free", () => {
    const typed = mend(whole, at("D2"), "4,4567");
    expect(typed.workbook?.sheets[0]?.rows[1]?.cells[3]).toMatchObject({ kind: "number", number: 4.4567 });
    const twice = mend(whole, at("A4"), String(ROWS[0]?.[0]));
    expect(said(twice)).toEqual(["A4 duplicate-cell"]);
    const swapped = mend(twice, at("A2"), String(ROWS[2]?.[0]));
    expect(said(swapped).filter((one) => one.includes("duplicate"))).toEqual([]);
    expect(swapped.kept).toBe(12);
  });

  it("mends a heading, a cell beyond the table, and a CSV file", () => {
    const lost = mend(whole, at("A1"), "Vùng miền");
    expect(lost.kept).toBe(0);
    expect(told(mend(lost, at("A1"), "Tỉnh"))).toEqual(told(whole));
    const longer = mend(mend(whole, at("A20"), "Sơn La"), at("B20"), "2023");
    expect(longer.rows).toBe(13);
    const csv = checkFile(new TextEncoder().encode("Tỉnh;Năm;Điểm\nSơn Laa;2024;43"), "a.csv", papiOptions);
    expect(mend(csv, { cell: "A2" }, "Sơn La").issues).toEqual([]);
  });

  it("says what is wrong with a place that is none", () => {
    expect(() => mend(whole, { sheet: "Khác", cell: "A1" }, "x")).toThrow("Khác");
    expect(() => mend(whole, at("1A"), "x")).toThrow("1A");
    const none = checkFile(new Uint8Array(), "a.xlsx", papiOptions);
    expect(() => mend(none, { cell: "A1" }, "x")).toThrow("a.xlsx");
  });
});

const value = fc.oneof(
  fc.constantFrom(
    "",
    "Sơn La",
    "Hà Nội",
    "Hà Tây",
    "hanoi",
    "84,84",
    "1.234,5",
    "84,84%",
    "-",
    "2024",
    "2023",
    "1999",
    "=1+1",
    "Điểm",
    "Tỉnh",
    "D1",
    "22/11/2026",
    "__proto__",
    "\u0000",
    "x".repeat(500),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ min: -5, max: 120, noNaN: true }).map(String),
);
const edit = fc.record({
  row: fc.integer({ min: 1, max: 15 }),
  column: fc.integer({ min: 0, max: 12 }),
  value,
});

describe("any edits of a right workbook", () => {
  it("never throw, and a mended draft says what a fresh reading of its cells says", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let draft = whole;
        for (const { row, column, value: typed } of edits)
          draft = mend(draft, at(cellAddress(row, column)), typed);
        const fresh = draft.workbook && checkWorkbook(draft.workbook, papiOptions);
        expect(fresh && told(draft)).toEqual(fresh && told(fresh));
      }),
      { numRuns: 150 },
    );
  });

  it("never lose a row that was not touched, unless another says the same before it", () => {
    const keys = (draft: GateDraft) =>
      draft.content?.kind === "scores"
        ? draft.content.observations.map(({ unit, edition, component }) => `${unit}/${edition}/${component}`)
        : [];
    const body = fc.record({
      row: fc.integer({ min: 2, max: 13 }),
      column: fc.integer({ min: 0, max: 10 }),
      value,
    });
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 6 }), (edits) => {
        let draft = whole;
        for (const { row, column, value: typed } of edits)
          draft = mend(draft, at(cellAddress(row, column)), typed);
        const touched = new Set(edits.map(({ row }) => row));
        const kept = new Set(keys(draft));
        const blank = (row: number) => ROWS[row - 2]?.includes(undefined);
        const lost = new Set(
          keys(whole).filter((_, i) => {
            const row = 2 + Math.floor(i / 9);
            return !touched.has(row) && !blank(row);
          }),
        );
        for (const key of lost) expect(kept.has(key)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("any bytes", () => {
  it("give issues or figures, and never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const draft = checkFile(bytes, "x", papiOptions);
        expect(draft.issues.length + draft.kept).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 5,
        }),
        (changes) => {
          const bytes = Uint8Array.from(file);
          for (const { at: place, byte } of changes) bytes[place] = byte;
          expect(() => checkFile(bytes, "x", papiOptions)).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });
});
