import fc from "fast-check";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { sheetName } from "./sheet-name.js";
import type { SheetCell, SheetTable } from "./index.js";
import { writeSheet, writeSheets } from "./index.js";

const table = (rows: readonly (readonly SheetCell[])[]): SheetTable => ({
  name: "PAPI 2024",
  title: "Sơn La xếp thứ 25/61 với 43,8876 điểm",
  subtitle: "PAPI 2024",
  columns: (rows[0] ?? []).map((_, i) => ({ header: `Cột ${i + 1}`, align: "end" })),
  rows,
  notes: ["Nguồn: CECODES"],
});

/** A spreadsheet's own reader on what was written: the sheet's name and all its cells. */
async function read(written: SheetTable) {
  const [sheet] = await readExcelFile(await writeSheet(written), { trim: false });
  return sheet ?? { sheet: "", data: [] };
}

const number = (value: number, format = "0.00"): SheetCell => ({ number: value, format });

describe("writeSheet", () => {
  it("R11 carries title, edition, head, cells and sources, numbers unrounded", async () => {
    const { sheet, data } = await read(table([[number(43.88761), "Sơn La", number(25, "0")]]));
    expect(sheet).toBe("PAPI 2024");
    expect(data.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ["Sơn La xếp thứ 25/61 với 43,8876 điểm"],
      ["PAPI 2024"],
      ["Cột 1", "Cột 2", "Cột 3"],
      [43.88761, "Sơn La", 25],
      [],
      ["Nguồn: CECODES"],
    ]);
  });

  it("keeps text as text that looks like a formula, markup, a number or a date", async () => {
    const hostile = ["=1+1", '=HYPERLINK("http://x")', "@SUM(A1)", "+1", "-1", "<b>&amp;</b>", "0012", "1/2"];
    const { data } = await read({ ...table([hostile]), title: "=1+1", notes: ["=2+2"] });
    expect(data[3]).toEqual(hostile);
    expect([data[0]?.[0], data[5]?.[0]]).toEqual(["=1+1", "=2+2"]);
  });

  it("loses no text that is a name of Object's own", async () => {
    const { data } = await read(table([["valueOf", "constructor", "__proto__", "toString"]]));
    expect(data[3]?.map((cell) => String(cell).trim())).toEqual([
      "valueOf",
      "constructor",
      "__proto__",
      "toString",
    ]);
  });

  it("any finite number comes back as it was, any text without control characters too", async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value === 0 ? 0 : value)),
      fc
        .string({ unit: "grapheme", minLength: 1 })
        // the library drops U+FFFD, which stands for a letter that was lost before
        .filter((text) => !/[\p{Cc}\p{Cs}\p{Cn}\uFFFD]/u.test(text) && text.trim() === text && !(text in {})),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const { data } = await read(table(written));
        const back = data.slice(3, 3 + written.length);
        expect(back).toEqual(
          written.map((cells) => cells.map((c) => (typeof c === "string" ? c : c.number))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("takes an empty table, an empty cell, and a text longer than a cell may be", async () => {
    expect((await read({ ...table([]), notes: [] })).data).toEqual([[table([]).title], ["PAPI 2024"]]);
    const { data } = await read(table([["", "x".repeat(40_000)]]));
    expect(data[3]?.[0]).toBeNull();
    expect(String(data[3]?.[1])).toHaveLength(32_767);
  });

  it("writes 10,598 rows of 12 columns", async () => {
    const rows = Array.from({ length: 10_598 }, (_, i) => [
      number(i + 1, "0"),
      `Xã Ví dụ ${i + 1}`,
      ...Array.from({ length: 10 }, (__, j) => number(i / (j + 1))),
    ]);
    const { data } = await read(table(rows));
    expect(data).toHaveLength(10_598 + 5);
    expect(data[10_600]?.slice(0, 3)).toEqual([10_598, "Xã Ví dụ 10598", 10_597]);
  });
});

describe("sheetName", () => {
  it("leaves out what a spreadsheet refuses", () => {
    expect(sheetName("PAPI 2024: [Sơn La]/*?\\")).toBe("PAPI 2024 Sơn La");
    expect(sheetName("'x'")).toBe("x");
    expect(sheetName("")).toBe("1");
    expect(sheetName("a".repeat(40))).toHaveLength(31);
    expect(sheetName("Ặ".repeat(40)).length).toBeLessThanOrEqual(31);
  });
});

describe("writeSheets", () => {
  it("writes a sheet a table, in order, and tells two of one name apart", async () => {
    const one = { name: "PAPI", title: "t", subtitle: "s", columns: [], rows: [], notes: [] };
    const file = await writeSheets([one, { ...one, name: "papi" }, { ...one, name: "PCI" }]);
    expect((await readExcelFile(file)).map(({ sheet }) => sheet)).toEqual(["PAPI", "papi (2)", "PCI"]);
  });

  it("refuses to write a workbook without a sheet", async () => {
    await expect(writeSheets([])).rejects.toThrow("at least one table");
  });
});
