import type { CsvRow } from "./csv.js";
import type { Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { readNumber } from "./number.js";
import type { DecimalMark } from "./number.js";

/**
 * `84,84` beside `84.84` in one file: both are read, and the first kept cell in the rarer spelling (in the later one, where
 * they are equally many) is reported, with how many more there are, since one of the two may be a thousands mark.
 *
 * @param kept row numbers that were taken; a row that was not has a fault of its own
 */
export function mixedMarks(
  rows: readonly CsvRow[],
  kept: ReadonlySet<number>,
  heading: Heading,
  file: string,
): readonly Issue[] {
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
  const [odd, ...more] = marked.filter((cell) => cell.mark !== usual && kept.has(cell.row));
  if (!odd) return [];
  return [
    {
      code: "mixed-decimal-marks",
      severity: "warning",
      file,
      row: odd.row,
      column: score.title,
      value: odd.value,
      expected: usual,
      ...(more.length > 0 ? { more: more.length } : {}),
    },
  ];
}
