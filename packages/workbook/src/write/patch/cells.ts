import { cellAddress, parseAddress } from "../../read/address.js";
import { isDateFormat, isPercentFormat } from "../../read/formats.js";
import type { WorkbookCell } from "../../read/workbook.js";
import { daySerial } from "../days.js";
import { attribute, element, elements, escapeXml, prefixOf, withAttribute } from "./markup.js";
import type { Fill, Look, Styles } from "./styles.js";

/** What is to be another in one cell. */
export interface CellPatch {
  /** Row from 1, column from 0. */
  readonly row: number;
  readonly column: number;
  /** What the cell holds now, `null` for nothing; as it was where absent. */
  readonly value?: WorkbookCell | null;
  /** The number format that it had. */
  readonly format?: string | undefined;
  readonly fill?: Fill | undefined;
}

interface Cell {
  readonly column: number;
  tag: string;
  inner: string;
}

/** What was done to the formulas of a sheet. */
export interface PatchedSheet {
  readonly xml: string;
  /** A formula was replaced by a value: the order in which a spreadsheet computes must be found anew. */
  readonly formulas: boolean;
}

/**
 * The markup of a sheet with other values and fills in some cells; formats, formulas, widths, lists and all else stay.
 *
 * @param ours fills that an earlier saving put there: taken away where no fault is left
 * @returns undefined for markup that is not understood
 */
export function patchCells(
  xml: string,
  patches: readonly CellPatch[],
  styles: Styles,
  ours: readonly Fill[],
): PatchedSheet | undefined {
  const data = element(xml, "sheetData");
  if (!data || /<!--|<!\[CDATA\[/.test(data.inner)) return undefined;
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    const row = rows.get(patch.row) ?? new Map<number, CellPatch>();
    rows.set(patch.row, row.set(patch.column, patch));
  }
  const sheet = new SheetPatch(styles, ours, prefixOf(data.tag));
  const inner = sheet.rows(data.inner, rows);
  if (sheet.failed) return undefined;
  const open = data.tag.replace(/\s*\/>$/, ">");
  const close = `</${prefixOf(data.tag)}sheetData>`;
  const body = sheet.shared.size === 0 ? inner : withoutShared(inner, sheet.shared);
  return {
    xml: `${xml.slice(0, data.from)}${open}${body}${close}${xml.slice(data.to)}`,
    formulas: sheet.formulas,
  };
}

class SheetPatch {
  formulas = false;
  failed = false;
  /** Formulas shared by several cells whose text stood in a cell that has a value now. */
  readonly shared = new Set<string>();
  private readonly styles: Styles;
  private readonly ours: readonly Fill[];
  private readonly prefix: string;

  constructor(styles: Styles, ours: readonly Fill[], prefix: string) {
    this.styles = styles;
    this.ours = ours;
    this.prefix = prefix;
  }

  rows(inner: string, patches: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>): string {
    const wanted = [...patches.keys()].sort((a, b) => a - b);
    const out: string[] = [];
    let [at, next, number] = [0, 0, 0];
    /** Rows that the sheet does not have yet, up to one that it has. */
    const addBefore = (row: number) => {
      for (let own = wanted[next]; own !== undefined && own < row; own = wanted[++next])
        out.push(this.row(`<${this.prefix}row r="${own}">`, "", own, patches.get(own)));
    };
    for (let row = element(inner, "row"); row; row = element(inner, "row", at)) {
      number = Number(attribute(row.tag, "r") ?? number + 1);
      addBefore(number);
      if (wanted[next] === number) next += 1;
      out.push(inner.slice(at, row.from), this.row(row.tag, row.inner, number, patches.get(number)));
      at = row.to;
    }
    addBefore(Number.MAX_SAFE_INTEGER);
    return [...out, inner.slice(at)].join("");
  }

  private row(
    tag: string,
    inner: string,
    number: number,
    patches: ReadonlyMap<number, CellPatch> | undefined,
  ): string {
    const cells = this.cellsOf(inner, number);
    const stale = cells.some(({ tag: one }) => this.isOurs(one));
    if (!patches && !stale) return tag.endsWith("/>") ? tag : `${tag}${inner}</${this.prefix}row>`;
    const own = patches ?? new Map<number, CellPatch>();
    for (const cell of cells) this.change(cell, own.get(cell.column));
    for (const [column, patch] of own) {
      if (cells.some((cell) => cell.column === column)) continue;
      const cell = { column, tag: `<${this.prefix}c r="${cellAddress(number, column)}">`, inner: "" };
      this.change(cell, patch);
      cells.push(cell);
    }
    const body = cells.sort((a, b) => a.column - b.column).map((cell) => this.written(cell));
    return `${tag.replace(/\s*\/>$/, ">")}${body.join("")}</${this.prefix}row>`;
  }

  private cellsOf(inner: string, row: number): Cell[] {
    let next = 0;
    return elements(inner, "c").map(({ tag, inner: value }) => {
      const column = parseAddress(attribute(tag, "r") ?? cellAddress(row, next))?.column ?? next;
      next = column + 1;
      return { column, tag, inner: value };
    });
  }

  private written({ tag, inner }: Cell): string {
    return `${tag.replace(/\s*\/>$/, ">")}${inner}</${this.prefix}c>`;
  }

  private isOurs(tag: string): boolean {
    return this.styles.has(Number(attribute(tag, "s") ?? 0), this.ours);
  }

  private change(cell: Cell, patch: CellPatch | undefined): void {
    const style = Number(attribute(cell.tag, "s") ?? 0);
    const fill = patch?.fill ?? (this.isOurs(cell.tag) ? null : undefined);
    const look: Look = { fill, format: patch && formatFor(patch) };
    const now = this.styles.like(style, look);
    if (now !== style) cell.tag = withAttribute(cell.tag, "s", String(now));
    if (patch?.value !== undefined) this.put(cell, patch.value);
  }

  private put(cell: Cell, value: WorkbookCell | null): void {
    const formula = element(cell.inner, "f");
    if (formula) {
      this.formulas = true;
      const kind = attribute(formula.tag, "t");
      // part of a formula over many cells: its others would be left without it
      if (kind === "array" || kind === "dataTable") this.failed = true;
      if (kind === "shared" && attribute(formula.tag, "ref") !== undefined)
        this.shared.add(attribute(formula.tag, "si") ?? "");
    }
    const p = this.prefix;
    cell.tag = withAttribute(cell.tag, "t", value === null ? undefined : TYPES[value.kind]);
    cell.inner =
      value === null
        ? ""
        : value.kind === "text"
          ? `<${p}is><${p}t xml:space="preserve">${escapeXml(value.text)}</${p}t></${p}is>`
          : `<${p}v>${escapeXml(plainValue(value))}</${p}v>`;
  }
}

const TYPES: Readonly<Record<WorkbookCell["kind"], string | undefined>> = {
  text: "inlineStr",
  error: "e",
  "yes-no": "b",
  number: undefined,
  date: undefined,
};

function plainValue({ kind, text, number }: WorkbookCell): string {
  if (kind === "date") return String(daySerial(text));
  if (kind === "yes-no") return text === "true" ? "1" : "0";
  return kind === "number" ? String(number ?? text) : text;
}

/** Another format where the old one would show the new value as something else. */
function formatFor({ value, format = "" }: CellPatch): Look["format"] {
  if (!value) return undefined;
  if (value.kind === "date") return isDateFormat(format) ? undefined : "dd/mm/yyyy";
  if (value.kind !== "number") return undefined;
  return isDateFormat(format) || isPercentFormat(format) ? "General" : undefined;
}

/** Cells that shared a formula keep the value that they had. */
function withoutShared(inner: string, shared: ReadonlySet<string>): string {
  return inner.replace(
    /<((?:[\w.-]+:)?)f(?=[\s/>])([^>]*?)(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/g,
    (markup, _prefix: string, attributes: string) =>
      attribute(`<f ${attributes}>`, "t") === "shared" &&
      shared.has(attribute(`<f ${attributes}>`, "si") ?? "")
        ? ""
        : markup,
  );
}
