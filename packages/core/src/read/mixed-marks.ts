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
  const found = rows.filter(({ row }) => kept.has(row));
  const cells = found.map((row) => ({ row: row.row, value: (row.cells[score.at] ?? "").trim() }));
  const all = rows.map(({ cells: texts }) => (texts[score.at] ?? "").trim());
  const odd = oddMarks(all);
  const [first, ...more] = cells.filter(({ value }) => odd?.marks.has(readNumber(value)?.mark ?? "none"));
  if (!odd || !first) return [];
  return [
    {
      code: "mixed-decimal-marks",
      severity: "warning",
      file,
      row: first.row,
      column: score.title,
      value: first.value,
      expected: odd.usual,
      ...(more.length > 0 ? { more: more.length } : {}),
    },
  ];
}

/**
 * Which decimal mark is the usual one among numbers, and which is not; undefined where all have the same, or none.
 *
 * @example oddMarks(["84,84", "86,07", "90.51"]) // { usual: ",", marks: the set of "." }
 */
export function oddMarks(
  values: readonly string[],
): { readonly usual: DecimalMark; readonly marks: ReadonlySet<string> } | undefined {
  const marks = values.flatMap((value) => readNumber(value)?.mark ?? []);
  const count = (mark: DecimalMark) => marks.filter((one) => one === mark).length;
  const first = marks[0] ?? ".";
  const second: DecimalMark = first === "." ? "," : ".";
  const [many, few] = [count(first), count(second)];
  if (few === 0) return undefined;
  return few > many ? { usual: second, marks: new Set([first]) } : { usual: first, marks: new Set([second]) };
}
