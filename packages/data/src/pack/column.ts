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
  /** Columns whose sum is added to each score (`D1 D2`) or taken off (`-D1.1`): packed is only what they leave. */
  readonly sum?: string;
  /** `=` and exceptions `row:rank`, or each `row:rank`. */
  readonly rank?: string;
  readonly missing?: string;
  readonly group?: string;
  readonly standing?: string;
  readonly rankStanding?: string;
  readonly source?: string;
}

/** Back to the columns that core reads; scores are exactly the numbers of the CSV. */
export function unpackColumn(packed: PackedColumn, size: number, other: (id: string) => Column): Column {
  const column = emptyColumn(size);
  const others = (packed.sum?.split(" ") ?? []).map(
    (name): Summand => (name.startsWith("-") ? [-1, other(name.slice(1))] : [1, other(name)]),
  );
  readScores(packed.score, column, others);
  readRuns(packed.missing, size, column.missing, (value) =>
    missingCode(oneOf<MissingReason>(MISSING_REASONS, value)),
  );
  for (const name of ["standing", "rankStanding"] as const)
    readRuns(packed[name], size, column[name], (value) => standingCode(oneOf<Standing>(STANDINGS, value)));
  readRuns(packed.source, size, column.source, Number);
  readRanks(packed.rank, column);
  return packed.group === undefined ? column : { ...column, group: readGroups(packed.group, size) };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VALUES = new Uint8Array(128);
for (let at = 0; at < 64; at += 1) VALUES[DIGITS.charCodeAt(at)] = at;

/**
 * Whole numbers below `span`: as many in one chunk as 47 bits hold, chunk after chunk in digits of six bits. Chunks of a size that
 * a number holds are read in no time, and cost a hundredth more than one large number for all.
 */
function readNumbers(text: string, span: number, count: number): Float64Array {
  const numbers = new Float64Array(count);
  // bits that were read and not yet taken: five at most are left over, so that all stay below 2^53
  let [held, bits, read] = [0, 0, 0];
  for (let first = 0; first < count; ) {
    let [together, end] = [1, first];
    while (end < count && together * span <= 2 ** 47) {
      together *= span;
      end += 1;
    }
    const size = Math.ceil(Math.log2(together));
    for (; bits < size; bits += 6) {
      held = held * 64 + (VALUES[text.charCodeAt(read)] ?? 0);
      read += 1;
    }
    bits -= size;
    const over = 2 ** bits;
    let chunk = Math.floor(held / over);
    held -= chunk * over;
    for (; first < end; first += 1) {
      const rest = Math.floor(chunk / span);
      numbers[first] = chunk - rest * span;
      chunk = rest;
    }
  }
  return numbers;
}

type Summand = readonly [sign: number, column: Column];

function readScores(text: string | undefined, column: Column, others: readonly Summand[]): void {
  if (text === undefined) return;
  const [decimals = "0", least = "0", span = "1", rows = "", digits = ""] = text.split(" ");
  const scale = 10 ** Number(decimals);
  const scored = readRows(rows, column.score.length);
  const numbers = readNumbers(digits, Number(span), scored.length);
  let at = 0;
  for (const row of scored) {
    // a quotient of two exact whole numbers is the double nearest to the decimal text
    let whole = Number(least) + (numbers[at] ?? 0);
    at += 1;
    for (const [sign, { score }] of others) whole += sign * Math.round((score[row] ?? 0) * scale);
    column.score[row] = whole / scale;
    column.missing[row] = 0;
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
  readRuns(text, size, groups, (value) => value);
  return groups;
}

function readRuns<T>(
  text: string | undefined,
  size: number,
  into: { [row: number]: T },
  read: (value: string) => T,
): void {
  for (const part of text?.split(";") ?? []) {
    const [value = "", rows = "*"] = part.split(":");
    const found = read(value);
    for (const row of readRows(rows, size)) into[row] = found;
  }
}

/** Most columns have all rows. */
const all: number[] = [];

function readRows(text: string, size: number): readonly number[] {
  if (text !== "*") return text.split(",").flatMap(readSpan);
  while (all.length < size) all.push(all.length);
  return all.length === size ? all : all.slice(0, size);
}

function readSpan(text: string): readonly number[] {
  const [from = "", to = from] = text.split("-");
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new Error(`Packed column: ${value} is not one of ${known.join(", ")}.`);
  return found;
}
