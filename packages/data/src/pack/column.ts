import {
  competitionRanks,
  emptyColumn,
  missingCode,
  MISSING_REASONS,
  standingCode,
  STANDINGS,
} from "@chiso/core";
import type { Column, MissingReason, Standing } from "@chiso/core";

/** One column as the build writes it; `scripts/pack.mjs` says how. Rows are positions in the edition's unit set. */
export interface PackedColumn {
  readonly edition: number;
  readonly component: string;
  /** `decimals least span rows text`. */
  readonly score?: string;
  /** `=` and exceptions `row:rank`, or each `row:rank`. */
  readonly rank?: string;
  readonly missing?: string;
  readonly group?: string;
  readonly standing?: string;
  readonly rankStanding?: string;
  readonly source?: string;
}

/** Back to the columns that core reads; scores are exactly the numbers of the CSV. */
export function unpackColumn(packed: PackedColumn, size: number): Column {
  const column = emptyColumn(size);
  readScores(packed.score, column);
  readRuns(packed.missing, size, (value, row) => {
    column.missing[row] = missingCode(oneOf<MissingReason>(MISSING_REASONS, value));
  });
  readRuns(packed.standing, size, (value, row) => {
    column.standing[row] = standingCode(oneOf<Standing>(STANDINGS, value));
  });
  readRuns(packed.rankStanding, size, (value, row) => {
    column.rankStanding[row] = standingCode(oneOf<Standing>(STANDINGS, value));
  });
  readRuns(packed.source, size, (value, row) => {
    column.source[row] = Number(value);
  });
  readRanks(packed.rank, column);
  return packed.group === undefined ? column : { ...column, group: readGroups(packed.group, size) };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function readScores(text: string | undefined, column: Column): void {
  if (text === undefined) return;
  const [decimals = "0", least = "0", span = "1", rows = "", digits = ""] = text.split(" ");
  const scale = 10 ** Number(decimals);
  const radix = BigInt(span);
  let rest = 0n;
  for (const digit of digits) rest = rest * 64n + BigInt(DIGITS.indexOf(digit));
  for (const row of readRows(rows, column.score.length)) {
    // a quotient of two exact whole numbers is the double nearest to the decimal text
    column.score[row] = (Number(least) + Number(rest % radix)) / scale;
    column.missing[row] = 0;
    rest /= radix;
  }
}

function readRanks(text: string | undefined, column: Column): void {
  if (text === undefined) return;
  for (const part of text.split(" ")) {
    const [row = "", rank = ""] = part.split(":");
    if (row !== "=") column.rank[Number(row)] = Number(rank);
    else
      competitionRanks(column.score, "higher-is-better").forEach(
        (place, at) => (column.rank[at] = Number.isNaN(place) ? 0 : place),
      );
  }
}

function readGroups(text: string, size: number): readonly string[] {
  const groups = Array.from({ length: size }, () => "");
  readRuns(text, size, (value, row) => {
    groups[row] = value;
  });
  return groups;
}

function readRuns(text: string | undefined, size: number, set: (value: string, row: number) => void): void {
  for (const part of text?.split(";") ?? []) {
    const [value = "", rows = "*"] = part.split(":");
    for (const row of readRows(rows, size)) set(value, row);
  }
}

function readRows(text: string, size: number): readonly number[] {
  if (text === "*") return Array.from({ length: size }, (_, row) => row);
  return text.split(",").flatMap((span) => {
    const [from = "", to = from] = span.split("-");
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  });
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new Error(`Packed column: ${value} is not one of ${known.join(", ")}.`);
  return found;
}
