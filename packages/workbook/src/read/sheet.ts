import { parseAddress, parseRange } from "./address.js";
import { isDateFormat, isPercentFormat, plainNumber, serialDay } from "./formats.js";
import type { Attributes } from "./xml.js";
import { walkPart } from "./xml.js";
import { tooLarge } from "./workbook.js";
import type { CellRange, Limits, SheetRow, WorkbookCell, WorkbookSheet } from "./workbook.js";
import type { Zip } from "./zip.js";

/** What the cells of all sheets share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
  readonly limits: Limits;
  /** Cells and rows left before a limit is met. */
  readonly left: { rows: number; cells: number };
}

/** A cell as its element has it. */
interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

/** The cells of a sheet, its merged ranges, hidden rows and columns. */
export function readSheet(
  zip: Zip,
  part: string,
  about: { readonly name: string; readonly hidden: boolean },
  context: SheetContext,
  onBytes?: (bytes: number) => void,
): WorkbookSheet {
  const reader = new SheetReader(context);
  walkPart(
    zip,
    part,
    {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (text) => reader.text(text),
    },
    onBytes,
  );
  const { merged, hiddenColumns } = reader;
  return { ...about, rows: reader.rows.sort((a, b) => a.row - b.row), merged, hiddenColumns };
}

/** Takes the elements of a sheet as they come. */
class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merged: CellRange[] = [];
  readonly hiddenColumns: number[] = [];
  private readonly context: SheetContext;
  private row: { row: number; hidden: boolean; cells: (WorkbookCell | undefined)[] };
  private cell: RawCell | undefined;
  private into: "value" | "formula" | "phonetic" | undefined;

  constructor(context: SheetContext) {
    this.context = context;
    this.row = { row: 0, hidden: false, cells: [] };
  }

  open(element: string, attributes: () => Attributes): void {
    const { limits } = this.context;
    if (element === "c") this.cell = rawCell(attributes(), this.row.cells.length, limits);
    else if (element === "v" || element === "t") this.into = this.into === "phonetic" ? "phonetic" : "value";
    else if (element === "rPh") this.into = "phonetic";
    else if (element === "row") this.row = newRow(attributes(), this.row.row);
    else if (element === "f") {
      this.into = "formula";
      if (this.cell) this.cell.formula = "";
    } else if (element === "mergeCell") {
      const range = parseRange(attributes()["ref"] ?? "");
      if (range) this.merged.push(range);
    } else if (element === "col") this.hiddenColumns.push(...hiddenIn(attributes(), limits));
  }

  close(element: string): void {
    if (element === "v" || element === "t") this.into = this.into === "phonetic" ? "phonetic" : undefined;
    else if (element === "f" || element === "rPh") this.into = undefined;
    else if (element === "c") this.endCell();
    else if (element === "row") this.endRow();
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.into === "value") this.cell.value += text;
    else if (this.into === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
  }

  private endCell(): void {
    const { left, limits } = this.context;
    const made = this.cell && cellOf(this.cell, this.context);
    if (made && this.cell) {
      this.row.cells[this.cell.column] = made;
      left.cells -= 1;
      if (left.cells < 0) throw tooLarge("cells", undefined, limits);
    }
    this.cell = undefined;
  }

  private endRow(): void {
    const { left, limits } = this.context;
    if (!this.row.cells.some((cell) => cell !== undefined)) return;
    this.rows.push(this.row);
    left.rows -= 1;
    if (left.rows < 0) throw tooLarge("rows", undefined, limits);
  }
}

function newRow(attributes: Attributes, before: number) {
  const said = Number(attributes["r"]);
  return {
    row: Number.isInteger(said) && said > 0 ? said : before + 1,
    hidden: isTrue(attributes["hidden"]),
    cells: [],
  };
}

function rawCell({ r, t = "n", s = "" }: Attributes, next: number, limits: Limits): RawCell {
  const column = parseAddress(r ?? "")?.column ?? next;
  if (column >= limits.columns) throw tooLarge("columns", undefined, limits);
  return { column, type: t, style: Number(s), value: "", formula: undefined };
}

function hiddenIn({ min, max, hidden }: Attributes, limits: Limits): readonly number[] {
  if (!isTrue(hidden)) return [];
  const [from, to] = [Number(min), Math.min(Number(max), limits.columns)];
  // a sheet may hide all columns beyond its table
  return from >= 1 && to - from < limits.columns - 1
    ? Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i)
    : [];
}

const isTrue = (text: string | undefined) => text === "1" || text === "true";

function cellOf(raw: RawCell, context: SheetContext): WorkbookCell | undefined {
  const format = context.formats[raw.style];
  const more = {
    ...(raw.formula === undefined ? {} : { formula: raw.formula }),
    ...(format === undefined ? {} : { format }),
  };
  if (raw.value === "" && raw.type !== "s")
    return raw.formula === undefined ? undefined : { kind: "error", text: "", ...more };
  switch (raw.type) {
    case "s": {
      const text = context.strings[Number(raw.value)] ?? "";
      return text === "" ? undefined : { kind: "text", text, ...more };
    }
    case "b":
      return { kind: "yes-no", text: raw.value === "1" ? "true" : "false", ...more };
    case "e":
      return { kind: "error", text: raw.value, ...more };
    case "d":
      return { kind: "date", text: raw.value.slice(0, 10), ...more };
    case "n":
      return numberCell(raw.value, format, more, context);
    default:
      return { kind: "text", text: cleanText(raw.value), ...more };
  }
}

function numberCell(
  value: string,
  format: string | undefined,
  more: Partial<WorkbookCell>,
  { from1904 }: SheetContext,
): WorkbookCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: "text", text: cleanText(value), ...more };
  const day = format !== undefined && isDateFormat(format) ? serialDay(number, from1904) : undefined;
  if (day !== undefined) return { kind: "date", text: day, number, ...more };
  if (format !== undefined && isPercentFormat(format)) {
    // a hundred times as much, without the noise of binary fractions
    const shown = Number((number * 100).toPrecision(15));
    return { kind: "number", text: `${plainNumber(shown)}%`, number, ...more };
  }
  return { kind: "number", text: plainNumber(number), number, ...more };
}

/** Text in one spelling of its letters, with the escapes of the format undone. */
export function cleanText(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return plain.normalize("NFC");
}
