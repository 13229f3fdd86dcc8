import writeExcelFile from "write-excel-file/universal";
import type { Cell, Feature, Sheet } from "write-excel-file/universal";
import { sheetName } from "../sheet-name.js";
import { needsWorker, workersAllowed } from "../workers.js";
import { takenApart, withCells, withoutTexts } from "./pack-at-once.js";
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
 * @param pack whether large parts may be packed by workers made from `blob:` addresses; asked of the page when absent
 */
export async function writeBook(
  sheets: readonly OutSheet[],
  { pack }: { readonly pack?: "in-workers" | "at-once" } = {},
): Promise<Blob> {
  const atOnce = pack === undefined ? isLarge(sheets) && !(await workersAllowed()) : pack === "at-once";
  if (!atOnce)
    return write(
      sheets,
      sheets.map(({ rows }) => rows),
      rulesOf(sheets),
    );
  const bare = sheets.map(({ rows }) => withoutTexts(rows));
  const cells: string[] = [];
  const rules = rulesOf(sheets, (xml, at) => {
    const apart = takenApart(xml, bare[at]?.texts ?? new Map());
    cells[at] = apart.cells;
    return apart.shell;
  });
  return withCells(
    await write(
      sheets,
      bare.map(({ rows }) => rows),
      rules,
    ),
    cells,
  );
}

function isLarge(sheets: readonly OutSheet[]): boolean {
  const table = { name: "", title: "", subtitle: "", columns: [], notes: [] };
  return sheets.some(({ rows }) => needsWorker({ ...table, rows: rows.map((row) => row.map(plain)) }));
}

function write(
  sheets: readonly OutSheet[],
  rows: readonly OutSheet["rows"][],
  feature: Feature<Blob>,
): Promise<Blob> {
  const names = namesOf(sheets);
  return writeExcelFile(
    sheets.map(({ widths, sticky = 0 }, i) => ({
      data: (rows[i] ?? []).map((row) => [...row]) as Content,
      sheet: names[i] ?? "",
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky,
      orientation: "landscape" as const,
    })),
    { features: [feature], fontFamily: "Calibri", fontSize: 11 },
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

/**
 * Rules, hidden rows and sheets: what the library leaves to features.
 *
 * @param take what is to stand in the archive for the markup of a sheet
 */
function rulesOf(
  sheets: readonly OutSheet[],
  take: (xml: string, at: number) => string = (xml) => xml,
): Feature<Blob> {
  const rows: NonNullable<NonNullable<Feature<Blob>["files"]>["transform"]> = {
    "xl/worksheets/sheet{id}.xml": {
      transform: (xml, _, { sheetIndex }) => {
        const { rules = [], hiddenRows = new Set<number>(), merged = [] } = sheets[sheetIndex] ?? {};
        return take(withRules(withMerged(hideRows(xml, hiddenRows), merged), rules), sheetIndex);
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
