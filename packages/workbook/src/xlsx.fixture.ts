import { strToU8, zipSync } from "fflate";
import { cellAddress } from "./read/address.js";

/** A cell as its element is written: a plain text or number, or all that a spreadsheet may put there. */
export type FixtureCell =
  | string
  | number
  | undefined
  | {
      readonly v?: string | number;
      /** `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
      readonly t?: string;
      readonly f?: string;
      /** A number format by its code. */
      readonly format?: string;
    };

export interface FixtureSheet {
  readonly name?: string;
  readonly rows: readonly (readonly FixtureCell[])[];
  /** Row of the first of them. */
  readonly from?: number;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: "hidden" | "veryHidden";
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The parts of a workbook by name, so that a test may break one of them. */
export function xlsxParts(
  sheets: readonly FixtureSheet[],
  { shared = true, prefix = "" }: { readonly shared?: boolean; readonly prefix?: string } = {},
): Record<string, string> {
  const formats: string[] = [];
  const strings: string[] = [];
  const tag = (name: string) => `${prefix}${name}`;
  const style = (format: string | undefined) => {
    if (format === undefined) return "";
    if (!formats.includes(format)) formats.push(format);
    return ` s="${formats.indexOf(format) + 1}"`;
  };
  const text = (value: string, at: string, s: string) => {
    if (!shared)
      return `<${tag("c")} r="${at}"${s} t="inlineStr"><${tag("is")}><${tag("t")}>${escape(value)}</${tag("t")}></${tag("is")}></${tag("c")}>`;
    if (!strings.includes(value)) strings.push(value);
    return `<${tag("c")} r="${at}"${s} t="s"><${tag("v")}>${strings.indexOf(value)}</${tag("v")}></${tag("c")}>`;
  };
  const cell = (one: FixtureCell, at: string) => {
    if (one === undefined) return "";
    if (typeof one === "string") return text(one, at, "");
    if (typeof one === "number")
      return `<${tag("c")} r="${at}"><${tag("v")}>${one}</${tag("v")}></${tag("c")}>`;
    const { v, t, f, format } = one;
    if (t === "s") return text(String(v), at, style(format));
    const formula = f === undefined ? "" : `<${tag("f")}>${escape(f)}</${tag("f")}>`;
    const value = v === undefined ? "" : `<${tag("v")}>${escape(String(v))}</${tag("v")}>`;
    return `<${tag("c")} r="${at}"${style(format)}${t === undefined ? "" : ` t="${t}"`}>${formula}${value}</${tag("c")}>`;
  };
  const parts: Record<string, string> = {};
  sheets.forEach(({ rows, from = 1, merged = [], hiddenRows = [], hiddenColumns = [] }, i) => {
    const body = rows.map((cells, j) => {
      const row = from + j;
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
      return `<${tag("row")} r="${row}"${hidden}>${cells.map((one, column) => cell(one, cellAddress(row, column))).join("")}</${tag("row")}>`;
    });
    const columns = hiddenColumns
      .map((at) => `<${tag("col")} min="${at + 1}" max="${at + 1}" hidden="1"/>`)
      .join("");
    const ranges = merged.map((ref) => `<${tag("mergeCell")} ref="${ref}"/>`).join("");
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><${tag("worksheet")} xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns === "" ? "" : `<${tag("cols")}>${columns}</${tag("cols")}>`}<${tag("sheetData")}>${body.join("")}</${tag("sheetData")}>${ranges === "" ? "" : `<${tag("mergeCells")}>${ranges}</${tag("mergeCells")}>`}</${tag("worksheet")}>`;
  });
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escape(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  return {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relation}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}<Relationship Id="rS" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rT" Type="${relation}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${strings.map((one) => `<si><t xml:space="preserve">${escape(one)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("")}</cellXfs></styleSheet>`,
    ...parts,
  };
}

/** A zip of parts, as a spreadsheet writes it. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** An XLSX file. */
export function xlsxOf(...sheets: readonly FixtureSheet[]): Uint8Array<ArrayBuffer> {
  return zipOf(xlsxParts(sheets));
}
