import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkFile, mend, readWorkbook } from "../../gate.js";
import { papiOptions, said } from "../../gate/gate.fixture.js";
import { openFile } from "../../reader.js";
import { patchOfDraft, patchOfWhole } from "../patch-draft.js";
import { writeBook } from "../write-book.js";
import { writeTemplate } from "../write-template.js";
import { patchBook } from "./patch-book.js";
import { papi } from "@chiso/data/papi";
import { book } from "@chiso/data/units";

// A workbook as an office keeps it: fonts, a title row, widths, a drop-down list, percent and day formats, shared formulas, an
// order of computing, a picture of its own.

const C = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheet = `<worksheet xmlns="${C}"><cols><col min="1" max="1" width="33" customWidth="1"/></cols><sheetData>
<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>Điểm </t></r><r><t>PAPI</t></r></is></c></row>
<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="inlineStr"><is><t>D1</t></is></c><c r="E2" t="inlineStr"><is><t>D2</t></is></c></row>
<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>Sơn Laa</t></is></c><c r="B3"><v>2024</v></c><c r="C3"><f>10+D3</f><v>15.5</v></c><c r="D3" s="2"><v>0.055</v></c><c r="E3"><f t="shared" ref="E3:E5" si="0">D3+1</f><v>5</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>Lào Cai</t></is></c><c r="B4"/><c r="C4"><v>44</v></c><c r="D4"><v>5</v></c><c r="E4"><f t="shared" si="0"/><v>5.1</v></c></row>
<row r="6"><c r="A6" t="inlineStr"><is><t>Hà Nội</t></is></c><c r="B6"><v>2024</v></c><c r="C6"><v>45</v></c><c r="D6"><v>4</v></c><c r="E6"><v>77</v></c></row>
</sheetData><conditionalFormatting sqref="C3:C9"><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A3:A9"><formula1>"Sơn La,Lào Cai"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
const office = zipSync({
  "[Content_Types].xml": strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `<Relationships xmlns="r"><Relationship Id="r1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `<workbook xmlns="${C}" xmlns:r="${R}"><sheets><sheet name="Số liệu" sheetId="3" r:id="r1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `<Relationships xmlns="r"><Relationship Id="r1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${R}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${R}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r4" Type="${R}/calcChain" Target="calcChain.xml"/></Relationships>`,
  ),
  "xl/styles.xml": strToU8(
    `<styleSheet xmlns="${C}"><fonts count="2"><font><name val="Calibri"/></font><font><b/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"><alignment wrapText="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ),
  "xl/sharedStrings.xml": strToU8(`<sst><si><t>Tỉnh</t></si><si><t>Năm</t></si><si><t>Điểm</t></si></sst>`),
  "xl/worksheets/sheet1.xml": strToU8(sheet),
  "xl/calcChain.xml": strToU8("<calcChain/>"),
  "xl/media/image1.png": Uint8Array.of(1, 2, 3, 4),
});

const words = {
  word: ({ code }: { readonly code: string }) => ({ message: `${code}.`, remedy: "Sửa." }),
  list: "Lỗi",
  heads: ["Trang tính", "Ô", "Lỗi", "Cách sửa"],
  data: "Số liệu",
} as const;
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const place = (cell: string) => ({ sheet: "Số liệu", cell });
const draft = checkFile(office, "a.xlsx", papiOptions);

function saved(mended: typeof draft, bytes = office) {
  const first = readWorkbook(bytes, "a.xlsx").workbook;
  if (!first || !draft.workbook) throw new Error("unreadable");
  const from = bytes === office ? draft.workbook : first;
  const patched = patchBook(bytes, patchOfDraft(mended, from, words));
  if (!patched) throw new Error("not patched");
  return patched;
}

describe("a file saved back", () => {
  it("keeps fonts, widths, lists, formulas, formats, conditions and pictures; faulty cells are coloured and listed", () => {
    expect(said(draft)).toContain("A3 unknown-unit");
    const now = parts(saved(draft));
    const before = parts(office);
    const xml = now["xl/worksheets/sheet1.xml"] ?? "";
    for (const part of [
      'width="33"',
      'ht="30"',
      "<f>10+D3</f>",
      'si="0">D3+1</f>',
      "<rPr><b/></rPr>",
      "cfRule",
      'type="list" sqref="A3:A9"',
    ])
      expect(xml).toContain(part);
    expect(now["xl/media/image1.png"]).toBe(before["xl/media/image1.png"]);
    expect(now["xl/calcChain.xml"]).toBe("<calcChain/>");
    // the bold Times of A3, with a colour behind it
    const style = Number(/<c r="A3" (?:t="inlineStr" )?s="(\d+)"/.exec(xml)?.[1]);
    const look = [...(now["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)][style]?.[0];
    expect(look).toContain('fontId="1"');
    expect(look).toContain('fillId="2"');
    // A3 has a list of its own: no note is put over it; B4 has none
    expect(xml).not.toMatch(/prompt="[^"]*" sqref="A3"/);
    expect(xml).toMatch(/promptTitle="⚑ Năm" prompt="Sửa. unknown-edition." sqref="B4"/);
    expect(now["xl/workbook.xml"]).toMatch(/name="Lỗi" sheetId="4"/);
    expect(now["xl/worksheets/chiso.xml"]).toContain("unknown-unit");
    const again = checkFile(saved(draft), "a.xlsx", papiOptions);
    expect(again.content).toEqual(draft.content);
    expect(said(again)).toEqual(said(draft));
    expect(again.unread).toEqual(["Lỗi"]);
  });

  it("has what was mended, with formulas of others kept and the order of computing found anew", () => {
    const mended = [
      ["A3", "Sơn La"],
      ["B4", "2024"],
      ["C3", "43,8876"],
      ["D3", "5,1"],
      ["E3", "5,2"],
      ["E6", "6"],
      ["A8", "Yên Bái & Tây Ninh"],
    ].reduce((one, [cell = "", value = ""]) => mend(one, place(cell), value), draft);
    const now = parts(saved(mended));
    const xml = now["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<is><t xml:space="preserve">Sơn La</t></is>');
    expect(xml).toContain('<row r="8">');
    // the formula that E3 shared with E4 is gone with it; E4 keeps its value
    expect(xml).toMatch(/<c r="E4"><v>5.1<\/v><\/c>/);
    expect(now["xl/calcChain.xml"]).toBeUndefined();
    expect(now["[Content_Types].xml"]).not.toContain("calcChain");
    const again = checkFile(saved(mended), "a.xlsx", papiOptions);
    expect(again.content).toEqual(mended.content);
    // 5,1 in a cell of percents is not 510%
    expect(again.workbook?.sheets[0]?.rows.find(({ row }) => row === 3)?.cells[3]?.text).toBe("5.1");
  });

  it("saved once more, colours, notes and list of the last time are gone where the faults are", () => {
    const first = saved(draft);
    const again = checkFile(first, "a.xlsx", papiOptions);
    const right = [
      ["A3", "Sơn La"],
      ["B4", "2024"],
      ["D3", "5"],
      ["E6", "6"],
      ["C4", "44"],
    ].reduce((one, [cell = "", value = ""]) => mend(one, place(cell), value), again);
    const from = again.workbook;
    const second = from && patchBook(first, patchOfDraft(right, from, words));
    if (!second) throw new Error("not patched");
    const now = parts(second);
    const left = new Set(right.issues.map(({ cell }) => cell));
    expect(left.has("A3")).toBe(false);
    const xml = now["xl/worksheets/sheet1.xml"] ?? "";
    const style = Number(/<c r="A3"[^>]* s="(\d+)"/.exec(xml)?.[1]);
    expect([...(now["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)][style]?.[0]).toContain('fillId="0"');
    expect(xml).not.toMatch(/sqref="B4"/);
    expect(now["xl/worksheets/chiso.xml"]).not.toContain("unknown-unit");
    expect((now["xl/workbook.xml"]?.match(/<sheet /g) ?? []).length).toBe(2);
  });

  it("a filled-in template keeps its lists and notes", async () => {
    const template = await writeTemplate({
      kind: "scores",
      definition: papi.definition,
      book,
      edition: 2024,
      locale: "vi",
    });
    const bytes = new Uint8Array(await template.arrayBuffer());
    const one = checkFile(bytes, "mau.xlsx", papiOptions);
    const typed = mend(one, { sheet: "Điểm", cell: "C2" }, "443");
    const { blob, looks } = await openFile(typed, one.workbook && { bytes, workbook: one.workbook }).save(
      words,
    );
    expect(looks).toBe("kept");
    const now = parts(new Uint8Array(await blob.arrayBuffer()));
    expect(now["xl/worksheets/sheet1.xml"]?.match(/type="list"/g)).toEqual(
      parts(bytes)["xl/worksheets/sheet1.xml"]?.match(/type="list"/g),
    );
    expect(now["xl/workbook.xml"]).toMatch(/state="hidden"/);
  });

  it("a workbook that it does not understand is left to the plain way, and that is said", async () => {
    const odd = zipSync({
      ...unzipSync(office),
      "xl/worksheets/sheet1.xml": strToU8(sheet.replace("</sheetData>", "<!-- --></sheetData>")),
    });
    const one = checkFile(odd, "a.xlsx", papiOptions);
    const { looks, blob } = await openFile(one, one.workbook && { bytes: odd, workbook: one.workbook }).save(
      words,
    );
    expect(looks).toBe("lost");
    expect(checkFile(new Uint8Array(await blob.arrayBuffer()), "a.xlsx", papiOptions).content).toEqual(
      one.content,
    );
  });

  it("a CSV file becomes the same workbook in one go, faults coloured and listed", async () => {
    const csv = checkFile(
      new TextEncoder().encode("Tỉnh;Năm;Điểm;D1\nSơn Laa;2024;43,8876;\nLào Cai;2024;44;5"),
      "a.csv",
      papiOptions,
    );
    const blank = await writeBook([{ name: words.data, rows: [], widths: [20] }]);
    const whole = patchBook(new Uint8Array(await blank.arrayBuffer()), patchOfWhole(csv, words));
    if (!whole) throw new Error("not patched");
    const again = checkFile(whole, "a.csv", papiOptions);
    expect(again.content).toEqual(csv.content);
    expect(said(again).filter((one) => !one.includes("as-text"))).toEqual(said(csv));
    expect(parts(whole)["xl/worksheets/chiso.xml"]).toContain("unknown-unit");
  });
});
