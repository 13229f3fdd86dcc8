import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { xlsxOf, xlsxParts, zipOf } from "../xlsx.fixture.js";
import type { FixtureCell } from "../xlsx.fixture.js";
import { readWorkbook } from "./read-workbook.js";

const read = (bytes: Uint8Array, limits = {}) => readWorkbook(bytes, "a.xlsx", { limits });
const fault = (bytes: Uint8Array, limits = {}) =>
  read(bytes, limits).issues.map(({ code, value, column }) => [code, value, column]);
const cells = (rows: readonly (readonly FixtureCell[])[]) =>
  read(xlsxOf({ rows })).workbook?.sheets[0]?.rows.map(({ cells: row }) =>
    Array.from(row, (cell) => (cell ? `${cell.kind} ${cell.text}` : "")),
  );

describe("cells of a workbook", () => {
  it.each([
    ["Sơn La", "text Sơn La"],
    [84.84, "number 84.84"],
    [1e-7, "number 0.0000001"],
    [1e21, "number 1000000000000000000000"],
    [{ v: 0.8484, format: "0.00%" }, "number 84.84%"],
    [{ v: 84.84, format: '0.00"%"' }, "number 84.84"],
    [{ v: 46348, format: "dd/mm/yyyy" }, "date 2026-11-22"],
    [{ v: 1, format: "[$-42A]d mmmm yyyy" }, "date 1900-01-01"],
    [{ v: 46348, format: "[Red]0.0" }, "number 46348"],
    [{ v: 46348, format: '0 "ngày"' }, "number 46348"],
    [{ v: 2, t: "n", f: "1+1" }, "number 2"],
    [{ f: "1+1" }, "error "],
    [{ v: "#REF!", t: "e", f: "A9" }, "error #REF!"],
    [{ v: "1", t: "b" }, "yes-no true"],
    [{ v: "a_x000D_b", t: "str" }, "text a\rb"],
    [{ v: "2026-11-22T00:00:00", t: "d" }, "date 2026-11-22"],
    ["Sơn La".normalize("NFD"), "text Sơn La"],
    ["<b>&amp;</b>", "text <b>&amp;</b>"],
  ])("%j is read as %j", (cell, said) => {
    expect(cells([[cell]])).toEqual([[said]]);
  });

  it("places cells by their addresses, rows by their numbers", () => {
    expect(cells([[], ["a", undefined, "c"]])).toEqual([["text a", "", "text c"]]);
    expect(read(xlsxOf({ rows: [["a"]], from: 7 })).workbook?.sheets[0]?.rows[0]?.row).toBe(7);
  });

  it("reads texts within cells, and elements with a prefix, as other writers have them", () => {
    const parts = xlsxParts([{ rows: [["Điểm", 1]] }], { shared: false, prefix: "x:" });
    const [sheet] = read(zipOf(parts)).workbook?.sheets ?? [];
    expect(sheet?.rows[0]?.cells.map((cell) => cell?.text)).toEqual(["Điểm", "1"]);
  });

  it("joins the runs of a rich text and leaves its phonetic reading out", () => {
    const parts = {
      ...xlsxParts([{ rows: [["x"]] }]),
      "xl/sharedStrings.xml":
        "<sst><si><r><t>Sơn </t></r><r><t>La</t></r><rPh sb='0' eb='1'><t>XX</t></rPh></si></sst>",
    };
    expect(read(zipOf(parts)).workbook?.sheets[0]?.rows[0]?.cells[0]?.text).toBe("Sơn La");
  });

  it("counts days from 1904 where the workbook says so", () => {
    const parts = xlsxParts([{ rows: [[{ v: 44886, format: "dd/mm/yyyy" }]] }]);
    const book = parts["xl/workbook.xml"]?.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') ?? "";
    const [sheet] = read(zipOf({ ...parts, "xl/workbook.xml": book })).workbook?.sheets ?? [];
    expect(sheet?.rows[0]?.cells[0]?.text).toBe("2026-11-22");
  });

  it("tells merged ranges, hidden rows, columns and sheets", () => {
    const { workbook } = read(
      xlsxOf(
        { name: "A", rows: [["a"], ["b"]], merged: ["A1:B2"], hiddenRows: [2], hiddenColumns: [0] },
        { name: "B & C", rows: [["x"]], state: "hidden" },
      ),
    );
    expect(workbook?.sheets[0]).toMatchObject({
      merged: [{ top: 1, left: 0, bottom: 2, right: 1 }],
      hiddenColumns: [0],
      rows: [{ hidden: false }, { hidden: true }],
    });
    expect(workbook?.sheets[1]).toMatchObject({ name: "B & C", hidden: true });
  });
});

const wide = (text: string, big = false) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [..."\uFEFF", ...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), !big));
  return bytes;
};
/** A compound file of Office 97 whose directory names a stream. */
const compound = (stream: string) => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(wide(stream).subarray(2), 1024);
  return bytes;
};
const good = xlsxOf({ rows: [["Tỉnh", "Điểm"]] });

describe("files that are no workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["Excel 97", compound("Workbook"), "xls"],
    ["Word 97", compound("WordDocument"), "doc"],
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["a web page under the name of a workbook", strToU8("\uFEFF\n<html><table><tr><td>1"), "html"],
    ["a table of a web page", strToU8("<table><tr><td>1"), "html"],
    ["XML", strToU8('<?xml version="1.0"?><Workbook/>'), "xml"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "picture"],
    ["RTF", strToU8("{\\rtf1 x}"), "doc"],
    ["a program", Uint8Array.from({ length: 500 }, (_, i) => i % 7), "binary"],
    [
      "Word",
      zipSync({
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": strToU8("<a/>"),
      }),
      "docx",
    ],
    ["PowerPoint", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), "pptx"],
    [
      "OpenDocument",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
      "ods",
    ],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "xlsb"],
    ["an archive", zipSync({ "a.txt": strToU8("x") }), "zip"],
  ])("%s", (_, bytes, kind) => {
    expect(fault(bytes)).toEqual([["not-a-workbook", kind, undefined]]);
  });

  it("a file that was cut off, at any place, is damaged or no workbook, and never throws", () => {
    for (let length = 4; length < good.length; length += 7) {
      expect(fault(good.subarray(0, length)).map(([code]) => code)).toEqual(["damaged-file"]);
    }
  });

  it("any broken byte is told or harmless, and never throws", () => {
    for (let at = 0; at < good.length; at += 3) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(() => read(bytes)).not.toThrow();
    }
  });

  it("a part that is no XML is damaged", () => {
    const parts = xlsxParts([{ rows: [["a"]] }]);
    expect(fault(zipOf({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }))).toEqual([
      ["damaged-file", "xl/worksheets/sheet1.xml", undefined],
    ]);
  });

  it("expands no declared entity", () => {
    const parts = xlsxParts([{ rows: [["a"]] }]);
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;&a;</t></si></sst>`;
    const [sheet] = read(zipOf({ ...parts, "xl/sharedStrings.xml": bomb })).workbook?.sheets ?? [];
    expect(sheet?.rows[0]?.cells[0]?.text).not.toContain("aaaa");
  });
});

describe("limits", () => {
  const bomb = () => {
    const parts = xlsxParts([{ rows: [["a"]] }]);
    return zipOf({ ...parts, "xl/sharedStrings.xml": `<sst>${" ".repeat(40_000_000)}</sst>` });
  };

  it("a zip bomb is refused by what it declares, before it is unpacked", () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(60_000);
    expect(fault(bytes, { inflatedBytes: 1_000_000 })).toEqual([["too-large", "40", "inflated"]]);
  });

  it("a zip bomb that lies about its size is stopped where the lie shows", () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer);
    // the size in the directory, which is what is believed first
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(fault(bytes, { inflatedBytes: 1_000_000 })).toEqual([
      ["damaged-file", "xl/sharedStrings.xml", undefined],
    ]);
  });

  it.each([
    ["file", { fileBytes: 100 }],
    ["rows", { rows: 1 }],
    ["columns", { columns: 2 }],
    ["cells", { cells: 3 }],
    ["sheets", { sheets: 0 }],
  ])("more %s than allowed", (what, limits) => {
    const rows = [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ];
    expect(fault(xlsxOf({ rows }), limits).map(([code, , column]) => [code, column])).toEqual([
      ["too-large", what],
    ]);
    if (what !== "sheets") {
      const csv = strToU8(`${rows.map((row) => row.join(";")).join("\n")}${" ".repeat(100)}`);
      expect(fault(csv, limits).map(([code, , column]) => [code, column])).toEqual([["too-large", what]]);
    }
  });

  it("tells how far it has come", () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 3000 }, (_, i) => [`Xã ${i}`, i]);
    readWorkbook(xlsxOf({ rows }), "a.xlsx", { onProgress: (done) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0.99);
  });
});

describe("CSV", () => {
  const text = "Tỉnh;Điểm\nSơn La;84,84\n";
  /** As Vietnamese Windows writes it: base letters with marks behind them. */
  const old = Uint8Array.from([
    0x54, 0x69, 0xd2, 0x6e, 0x68, 0x3b, 0xd0, 0x69, 0xea, 0xd2, 0x6d, 0x0a, 0x53, 0xf5, 0x6e, 0x20, 0x4c,
    0x61, 0x3b, 0x38, 0x34, 0x2c, 0x38, 0x34, 0x0a,
  ]);

  it.each([
    ["UTF-8", strToU8(text), []],
    ["UTF-8 with its mark", strToU8(`\uFEFF${text}`), []],
    ["UTF-16", wide(text), []],
    ["UTF-16, big end first", wide(text, true), []],
    ["UTF-16 without its mark", wide(text).subarray(2), []],
    ["tabs", strToU8(text.replaceAll(";", "\t")), []],
    ["quotation marks and commas", strToU8('Tỉnh,Điểm\n"Sơn La","84,84"'), []],
  ])("%s", (_, bytes, issues) => {
    const found = readWorkbook(bytes, "a.csv");
    expect(found.issues).toEqual(issues);
    expect(found.workbook?.sheets[0]?.rows.map(({ cells: row }) => row.map((cell) => cell?.text))).toEqual([
      ["Tỉnh", "Điểm"],
      ["Sơn La", "84,84"],
    ]);
  });

  it("reads the encoding of Vietnamese Windows, and says so", () => {
    const found = readWorkbook(old, "a.csv");
    expect(found.issues).toMatchObject([
      { code: "old-encoding", severity: "warning", value: "windows-1258" },
    ]);
    expect(found.workbook?.sheets[0]?.rows[1]?.cells.map((cell) => cell?.text)).toEqual(["Sơn La", "84,84"]);
  });
});
