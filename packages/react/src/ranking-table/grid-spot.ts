import type { GroupRun } from "./column-choice.js";
import type { RankingColumn } from "./column.js";
import type { GridShape, Spot } from "./grid-keys.js";

/** A cell by what it is: it stays the same one when rows are sorted or columns moved. */
export interface At {
  /** Position in the unit set, or a row of the head. */
  readonly row: number | "group" | "head";
  readonly key: string;
}

/** The grid as it is shown. */
export interface Shown {
  readonly columns: readonly RankingColumn[];
  readonly runs: readonly GroupRun[] | undefined;
  /** Positions in the unit set, in order. */
  readonly rows: Uint32Array;
}

/** Rows of the head. */
export function headRows({ runs }: Pick<Shown, "runs">): 1 | 2 {
  return runs ? 2 : 1;
}

/** A wish for a cell, as the grid can fulfil it: else the name of the unit in focus, or of the first row. */
export function settled(wish: At | undefined, focusRows: readonly number[], shown: Shown): At {
  const row = focusRows.find((one) => shown.rows.includes(one)) ?? shown.rows[0] ?? "head";
  const key = shown.columns.find((column) => column.key === wish?.key)?.key ?? "name";
  if (!wish || (typeof wish.row === "number" && !shown.rows.includes(wish.row))) return { row, key: "name" };
  if (wish.row !== "group") return { row: wish.row, key };
  return { row: hasHeading(shown, key) ? "group" : "head", key };
}

function hasHeading({ columns, runs }: Shown, key: string): boolean {
  return runs !== undefined && columns.some((column) => column.key === key && column.group !== undefined);
}

/** The cell at a spot. A column without heading has none above its head: the head stays. */
export function atSpot({ row, column }: Spot, shown: Shown): At {
  const heads = headRows(shown);
  const key = shown.columns[column]?.key ?? "name";
  if (row >= heads) return { row: shown.rows[row - heads] ?? "head", key };
  return { row: row === 0 && hasHeading(shown, key) ? "group" : "head", key };
}

/** Where an element of the grid stands, by what its row and cell say. */
export function spotOf(target: Element, shown: Shown): Spot | undefined {
  const cell = target.closest("[aria-colindex]");
  const row = cell?.closest<HTMLElement>("[data-row], [data-head]")?.dataset;
  const column = Number(cell?.getAttribute("aria-colindex")) - 1;
  if (!row) return undefined;
  if (row["row"] === undefined) return { row: row["head"] === "group" ? 0 : headRows(shown) - 1, column };
  return { row: headRows(shown) + shown.rows.indexOf(Number(row["row"])), column };
}

/** What takes the focus in a cell: its one control, else the cell. */
export function focusTarget(
  table: HTMLElement,
  { row, key }: At,
  { columns, runs }: Shown,
): HTMLElement | null {
  const line = typeof row === "number" ? `[data-row="${row}"]` : `[data-head="${row}"]`;
  const at = columns.findIndex((column) => column.key === key);
  const start = row === "group" ? runs?.findLast((run) => run.start <= at)?.start : at;
  const cell = table.querySelector<HTMLElement>(`${line} > [aria-colindex="${(start ?? 0) + 1}"]`);
  return cell?.querySelector<HTMLElement>("button") ?? cell;
}

/** What of the grid is on the page: a narrow one leaves out columns and the headings over them. All where nothing is laid out. */
export function shapeOnPage(table: HTMLElement, shown: Shown): GridShape {
  const cells = [...table.querySelectorAll('[data-head="head"] > *')];
  const seen = cells.flatMap((cell, at) => (isLaidOut(cell) ? [at] : []));
  const headings = table.querySelector('[data-head="group"]');
  return {
    first: seen.length > 0 && headings && !isLaidOut(headings) ? 1 : 0,
    rows: headRows(shown) + shown.rows.length,
    columns: seen.length > 0 ? seen : shown.columns.map((_, at) => at),
  };
}

function isLaidOut(element: Element): boolean {
  return element.getClientRects().length > 0;
}
