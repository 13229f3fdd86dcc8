import { parseCsv } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { figureCsv } from "./csv.js";

const column = (key: string) => ({ key, header: key, align: "start" as const });
const table = (rows: readonly (readonly string[])[]) => ({
  caption: "c",
  columns: [column("Tỉnh"), column("Điểm")],
  rows,
});

describe("figureCsv", () => {
  it("starts with a byte order mark and holds headings and every row", () => {
    const text = figureCsv(
      table([
        ["Sơn La", "84,84%"],
        ["Bà Rịa - Vũng Tàu", "–"],
      ]),
      "vi",
    );
    expect(text).toBe(`\uFEFFTỉnh;Điểm\r\nSơn La;"84,84%"\r\nBà Rịa - Vũng Tàu;–\r\n`);
    expect(parseCsv(text).rows.map((row) => row.cells)).toEqual([
      ["Sơn La", "84,84%"],
      ["Bà Rịa - Vũng Tàu", "–"],
    ]);
  });

  it("keeps =HYPERLINK(…), + and @ from being run as formulas, and markup as text", () => {
    const text = figureCsv(
      table([
        ['=HYPERLINK("x")', "+cmd"],
        ["<img src=x onerror=alert(1)>", "@a"],
      ]),
      "en",
    );
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(",'+cmd");
    expect(text).toContain("<img src=x onerror=alert(1)>,'@a");
  });

  it("writes signed numbers so that a spreadsheet reads them as numbers", () => {
    expect(
      figureCsv(
        table([
          ["+2,91", "−0,30"],
          ["−12", "− chưa"],
        ]),
        "vi",
      ),
    ).toContain(`"2,91";"-0,30"\r\n-12;'− chưa`);
  });

  it("separates by comma in English and quotes cells that hold one", () => {
    expect(figureCsv(table([["a, b", "1.50"]]), "en")).toContain('Tỉnh,Điểm\r\n"a, b",1.50');
  });
});
