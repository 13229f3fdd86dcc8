import writeExcelFile from "write-excel-file/universal";
import type { Cell, Feature, Sheet } from "write-excel-file/universal";
import { sheetName } from "../sheet-name.js";
import { needsWorker, workersAllowed } from "../workers.js";
import { withRules } from "./rules.js";
import type { CellRule } from "./rules.js";

/** A sheet on its way into a file. */
export interface OutSheet {
  readonly name: string;
  /** Row 1 first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly sticky?: number;
  readonly rules?: readonly CellRule[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hidden?: boolean;
  /** Ranges of merged cells. */
  readonly merged?: readonly string[];
}

type Content = NonNullable<Sheet<Blob>["data"]>;

/**
 * Sheets as an XLSX file.
 *
 * @throws Error where the page's policy forbids the workers by which a large file is packed
 */
export async function writeBook(sheets: readonly OutSheet[]): Promise<Blob> {
  const large = sheets.some(({ rows }) =>
    needsWorker({
      name: "",
      title: "",
      subtitle: "",
      columns: [],
      notes: [],
      rows: rows.map((row) => row.map(plain)),
    }),
  );
  if (large && !(await workersAllowed()))
    throw new Error(
      "This file is packed by a worker, which the page's policy forbids: allow `worker-src blob:`, or offer CSV.",
    );
  const names = namesOf(sheets);
  return writeExcelFile(
    sheets.map(({ rows, widths, sticky = 0 }, i) => ({
      data: rows.map((row) => [...row]) as Content,
      sheet: names[i] ?? "",
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky,
      orientation: "landscape" as const,
    })),
    { features: [rulesOf(sheets)], fontFamily: "Calibri", fontSize: 11 },
  ).toBlob();
}

/** The names of sheets as a spreadsheet takes them: none twice. */
export function namesOf(sheets: readonly { readonly name: string }[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of sheets) {
    const fit = sheetName(name);
    let free = fit;
    for (let i = 2; names.some((one) => one.toLowerCase() === free.toLowerCase()); i++)
      free = `${fit.slice(0, 31 - String(i).length - 1)} ${i}`;
    names.push(free);
  }
  return names;
}

function plain(cell: Cell): string {
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Rules, hidden rows and sheets: what the library leaves to features. */
function rulesOf(sheets: readonly OutSheet[]): Feature<Blob> {
  const rows: NonNullable<NonNullable<Feature<Blob>["files"]>["transform"]> = {
    "xl/worksheets/sheet{id}.xml": {
      transform: (xml, _, { sheetIndex }) => {
        const { rules = [], hiddenRows = new Set<number>(), merged = [] } = sheets[sheetIndex] ?? {};
        return withRules(withMerged(hideRows(xml, hiddenRows), merged), rules);
      },
    },
    "xl/workbook.xml": {
      transform: (xml) => {
        let at = -1;
        return xml.replace(/<sheet /g, (tag) => {
          at += 1;
          return sheets[at]?.hidden === true ? `${tag}state="hidden" ` : tag;
        });
      },
    },
  };
  return { files: { transform: rows } };
}

function withMerged(xml: string, merged: readonly string[]): string {
  if (merged.length === 0) return xml;
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return xml.replace(
    "</sheetData>",
    `</sheetData><mergeCells count="${merged.length}">${ranges}</mergeCells>`,
  );
}

function hideRows(xml: string, hidden: ReadonlySet<number>): string {
  if (hidden.size === 0) return xml;
  return xml.replace(/<row r="(\d+)"/g, (tag, row: string) =>
    hidden.has(Number(row)) ? `${tag} hidden="1"` : tag,
  );
}
