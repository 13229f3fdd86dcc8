import { exampleProcedures } from "@chiso/data/example";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../gate.js";
import { text } from "../write-sheet.js";
import { writeBook } from "./write-book.js";

const sheets = [
  {
    name: "Thủ tục",
    rows: [
      [{ ...text("Tên"), fontWeight: "bold" as const }, text("Số")],
      ...exampleProcedures.procedures.map(({ name }, at) => [
        { ...text(`${name.vi} <&"> `), backgroundColor: "#FFC7CE" as const },
        { value: at === 3 ? 0 : at, type: Number as NumberConstructor, format: "0.00" },
        { value: 46_000 + at, type: Number as NumberConstructor, format: "dd/mm/yyyy" },
        null,
        text("0"),
      ]),
    ],
    widths: [40, 8],
    hiddenRows: new Set([3]),
    merged: ["A5:B5"],
    rules: [{ column: 0, top: 2, bottom: 9, allow: { kind: "any" as const }, title: "Tên", note: "Ghi chữ" }],
  },
  { name: "Danh mục", rows: [[text("a")]], widths: [8], hidden: true },
];
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe("a file packed without workers", () => {
  it("has the cells, formats, colours and rules of one that the library packs", async () => {
    const [one, other] = await Promise.all([
      writeBook(sheets, { pack: "in-workers" }).then(bytesOf),
      writeBook(sheets, { pack: "at-once" }).then(bytesOf),
    ]);
    expect(readWorkbook(other, "a.xlsx")).toEqual(readWorkbook(one, "a.xlsx"));
    const sheet = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const looks = (xml: string) => [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, cell]) => cell);
    expect(looks(sheet(other))).toEqual(looks(sheet(one)));
    for (const part of [
      /<mergeCells.*?<\/mergeCells>/,
      /<dataValidations.*?<\/dataValidations>/,
      /<cols>.*?<\/cols>/,
    ])
      expect(part.exec(sheet(other))?.[0]).toBe(part.exec(sheet(one))?.[0]);
  });
});
