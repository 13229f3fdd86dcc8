import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv, toCsv } from "./csv.js";

const codes = (text: string) => parseCsv(text).issues.map((issue) => issue.code);
const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe("parseCsv", () => {
  it.each([
    ["comma", ",", "a,b\n1,2"],
    ["semicolon", ";", "a;b\n1;2"],
    ["tab", "\t", "a\tb\n1\t2"],
    ["quoted headings", ",", '"x;y;z",b\n1,2'],
    ["doubled quotes", ";", '"say ""a,b,c""";b\n1;2'],
    ["a comma within an unquoted heading", ";", "Tỉnh, thành phố;Điểm\n1;2"],
    ["an inch mark within a heading", ";", 'cỡ 5";b\n1;2'],
    ["empty lines before the heading", ";", "\n \r\na;b\n1;2"],
    ["a tab in front", "\t", "\ta\tb\n1\t2\t3"],
  ])("finds the delimiter: %s", (_, delimiter, text) => {
    const table = parseCsv(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.issues).toEqual([]);
    expect(table.rows).toHaveLength(1);
  });

  it("reads quotes, doubled quotes, delimiters and line breaks in quotes", () => {
    expect(cells('a;b\n"x;""y""";"1\r\n2"')).toEqual([['x;"y"', "1\r\n2"]]);
    expect(cells('a,b\n5" pipe,"" ')).toEqual([['5" pipe', " "]]);
  });

  it("takes LF, CRLF and CR, a byte order mark, and no line end at the end", () => {
    for (const text of ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2", "\ufeffa,b\n1,2"]) {
      expect(parseCsv(text)).toMatchObject({
        header: ["a", "b"],
        rows: [{ row: 2, cells: ["1", "2"] }],
        issues: [],
      });
    }
  });

  it("counts rows as a spreadsheet does, empty ones too", () => {
    expect(parseCsv("a,b\n\n , \n1,2\n\n3,4").rows.map((row) => row.row)).toEqual([4, 6]);
  });

  it("reports a row of another width and keeps the others; blank cells beyond the heading are no fault", () => {
    const table = parseCsv("a,b\n1,84,84\n1,2,,\n3,4\n5", "x.csv");
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(table.issues).toEqual([
      { code: "row-width", severity: "error", file: "x.csv", row: 2, value: "3", expected: "2" },
      { code: "row-width", severity: "error", file: "x.csv", row: 5, value: "1", expected: "2" },
    ]);
  });

  it("names the row of a quote that never closes, and keeps what stood before it", () => {
    const table = parseCsv('a,b\n1,2\n3,"4\n5,6');
    expect(table.rows.map((row) => row.row)).toEqual([2]);
    expect(table.issues).toEqual([{ code: "unclosed-quote", severity: "error", file: "CSV", row: 3 }]);
    expect(codes('"a,b\n1,2')).toEqual(["unclosed-quote", "empty-file"]);
  });

  it.each(["", "\ufeff", "\n\n", " \r\n\t\r\n"])("an empty file is one issue: %j", (text) => {
    expect(codes(text)).toEqual(["empty-file"]);
    expect(parseCsv(text).header).toEqual([]);
  });

  it("a heading alone is a table without rows", () => {
    expect(parseCsv("unit_name,score")).toMatchObject({
      header: ["unit_name", "score"],
      rows: [],
      issues: [],
    });
  });

  it("keeps NUL, lone surrogates, `__proto__` and markup as the text that they are", () => {
    const table = parseCsv("__proto__,constructor\n\u0000\ud800,<img src=x onerror=alert(1)>");
    expect(table.header).toEqual(["__proto__", "constructor"]);
    expect(table.rows[0]?.cells).toEqual(["\u0000\ud800", "<img src=x onerror=alert(1)>"]);
  });

  it("keeps a cell of a megabyte whole", () => {
    const long = "x\n".repeat(500_000);
    expect(cells(`a,b\n"${long}",2`)[0]?.[0]).toBe(long);
  });
});

describe("toCsv", () => {
  it.each([
    "=HYPERLINK(1)",
    "+1",
    "@x",
    "-x",
    "-1+1",
    "\tx",
    "\rx",
    "\nx",
    "\u22121+1",
    "＝1",
    "＋1",
    "＠x",
    "－1",
  ])("makes %j no formula", (text) => {
    expect(cells(`a\n${toCsv([[text]])}`)).toEqual([[`'${text}`]]);
  });

  it("leaves numbers below zero alone", () => {
    for (const text of ["-3", "-3,5", "\u22123,5", "-1.234,5", "-2%"])
      expect(cells(`a\n${toCsv([[text]])}`)).toEqual([[text]]);
  });

  it("writes what a spreadsheet opens", () => {
    expect(
      toCsv([
        ["Sơn La", "=1+1"],
        ['a"b', "84,84"],
      ]),
    ).toBe('Sơn La,\'=1+1\r\n"a""b","84,84"');
    expect(toCsv([["a", "b"]], "\t")).toBe("a\tb");
  });
});

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      ",",
      ";",
      "\t",
      '"',
      "\n",
      "\r",
      " ",
      "=",
      "-",
      "+",
      "@",
      "'",
      "x",
      "1",
      "\u0000",
      "\ud800",
      "ễ",
    ),
  }),
);

describe("writing and reading again", () => {
  it("gives back every cell, in all three delimiters; what would be a formula comes back as text", () => {
    const isFormula = /^[=+@\t\r\n\uff1d\uff0b\uff20\uff0d]|^[-\u2212](?![\d.,]+%?$)/;
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const named = rows.map((row, i) => [
          "x",
          ...row.map((text) => (i === 0 ? text.replace(/^\ufeff/, "") : text)),
        ]);
        const table = parseCsv(toCsv(named, delimiter));
        const expected = named.map((row) => row.map((text) => (isFormula.test(text) ? `'${text}` : text)));
        expect([table.header, ...table.rows.map((row) => row.cells)]).toEqual([
          expected[0]?.map((text) => text.trim()),
          ...expected.slice(1),
        ]);
        expect(table.issues).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and never loses a row in silence", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const table = parseCsv(`a,b\n${text}`);
        const lines = text.includes('"')
          ? []
          : text
              .split(/\r\n|\r|\n/)
              .filter((line) => line.split(table.delimiter).some((c) => c.trim() !== ""));
        if (!text.includes('"')) expect(table.rows.length + table.issues.length).toBe(lines.length);
      }),
      { numRuns: 500 },
    );
  });
});
