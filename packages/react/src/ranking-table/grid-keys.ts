/** A cell of the grid, counted from the top left: rows of the head first, then those of the body. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface GridShape {
  /** The first row that is on the page: a phone leaves out the headings over columns. */
  readonly first: number;
  /** Rows of head and body. */
  readonly rows: number;
  /** Columns that are on the page: a phone shows fewer. Ascending. */
  readonly columns: readonly number[];
}

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/**
 * Where a key leads from a cell, as the ARIA practices have it for a grid; undefined where the key means nothing here.
 *
 * @param whole true with the Control key: to the ends of the whole grid
 * @example nextSpot("End", false, { row: 3, column: 0 }, { first: 0, rows: 64, columns: [0, 1, 2] }) // { row: 3, column: 2 }
 */
export function nextSpot(
  key: string,
  whole: boolean,
  { row, column }: Spot,
  shape: GridShape,
): Spot | undefined {
  const { columns } = shape;
  const lastRow = shape.rows - 1;
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const at = Math.max(
    0,
    columns.findLastIndex((one) => one <= column),
  );
  const beside = (step: number) => columns[Math.min(columns.length - 1, Math.max(0, at + step))] ?? column;
  switch (key) {
    case "ArrowDown":
      return { row: Math.min(lastRow, row + 1), column };
    case "ArrowUp":
      return { row: Math.max(shape.first, row - 1), column };
    case "PageDown":
      return { row: Math.min(lastRow, row + PAGE), column };
    case "PageUp":
      return { row: Math.max(shape.first, row - PAGE), column };
    case "ArrowLeft":
      return { row, column: beside(-1) };
    case "ArrowRight":
      return { row, column: beside(1) };
    case "Home":
      return { row: whole ? shape.first : row, column: first };
    case "End":
      return { row: whole ? lastRow : row, column: last };
    default:
      return undefined;
  }
}
