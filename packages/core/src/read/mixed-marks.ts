import type { CsvRow } from "./csv.js";
import type { Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { readNumber } from "./number.js";
import type { DecimalMark } from "./number.js";

/**
 * `84,84` beside `84.84` in one file: both are read, and the cells in the rarer spelling (in the later one, where they are
 * equally many) are reported, since one of the two may be a thousands mark.
 */
export function mixedMarks(rows: readonly CsvRow[], heading: Heading, file: string): readonly Issue[] {
  const { score } = heading;
  if (!score) return [];
  const marked = rows.flatMap(({ row, cells }) => {
    const value = (cells[score.at] ?? "").trim();
    const mark = readNumber(value)?.mark;
    return mark ? [{ row, value, mark }] : [];
  });
  const count = (mark: DecimalMark) => marked.filter((cell) => cell.mark === mark).length;
  const first = marked[0]?.mark ?? ".";
  const second: DecimalMark = first === "." ? "," : ".";
  const usual = count(second) > count(first) ? second : first;
  return marked
    .filter((cell) => cell.mark !== usual)
    .map(({ row, value }) => ({
      code: "mixed-decimal-marks",
      severity: "warning",
      file,
      row,
      column: score.title,
      value,
      expected: usual,
    }));
}
