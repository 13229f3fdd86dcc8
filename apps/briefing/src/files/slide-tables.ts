import type { DataTable } from "@chiso/react";

/** What of a table fits on one slide, head included at the top of each. */
export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly ("start" | "end")[];
}

const MOST_COLUMNS = 6;
const MOST_ROWS = 15;
/** More slides of one table are a file to be read, not shown. */
const MOST_SLIDES = 6;

/**
 * A table cut into slides. What does not fit is counted, so that the slide can say so: it is in the workbook.
 *
 * @example slideTables(table).slides[0].rows.length // 15 at most
 */
export function slideTables({ columns, rows }: DataTable): {
  readonly slides: readonly SlideTable[];
  readonly columnsLeft: number;
  readonly rowsLeft: number;
} {
  const shown = columns.slice(0, MOST_COLUMNS);
  const fit = rows.slice(0, MOST_ROWS * MOST_SLIDES);
  const slides: SlideTable[] = [];
  for (let from = 0; from < fit.length; from += MOST_ROWS) {
    slides.push({
      head: shown.map(({ header }) => header),
      align: shown.map(({ align }) => align),
      rows: fit.slice(from, from + MOST_ROWS).map((cells) => cells.slice(0, MOST_COLUMNS)),
    });
  }
  return { slides, columnsLeft: columns.length - shown.length, rowsLeft: rows.length - fit.length };
}
