/**
 * Columns as short text, read back by src/pack/column.ts. `cells` are `{ row, score?, rank?, missing?, group?, standing?,
 * rankStanding?, source? }`: score as the digits of the CSV, source as a position in the list of sources.
 */
export function packColumn(edition, component, size, cells) {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const seen = new Set();
  for (const { row } of sorted) {
    if (row === undefined || row < 0 || row >= size)
      throw new Error(`${component} ${edition}: unit outside the set.`);
    if (seen.has(row)) throw new Error(`${component} ${edition}: row ${row} is given twice.`);
    seen.add(row);
  }
  return {
    edition,
    component,
    score: packScores(sorted, size),
    rank: packRanks(sorted),
    missing: runs(sorted, size, (c) => c.missing, undefined),
    group: runs(sorted, size, (c) => c.group, undefined),
    standing: runs(
      sorted,
      size,
      (c) => c.standing,
      mostOf(sorted, (c) => c.standing),
    ),
    rankStanding: runs(
      sorted.filter((c) => c.rank !== undefined),
      size,
      (c) => c.rankStanding ?? c.standing,
      mostOf(
        sorted.filter((c) => c.rank !== undefined),
        (c) => c.rankStanding ?? c.standing,
      ),
    ),
    source: runs(
      sorted,
      size,
      (c) => String(c.source),
      mostOf(sorted, (c) => String(c.source)),
      sorted.length === size,
    ),
  };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * `decimals least span rows text`: whole numbers in units of 10^-decimals, each counted from `least`, together the digits
 * in base `span` (first row last) of one large number, written in base 64. Random digits leave gzip nothing to gain, so
 * the text itself has to be as short as the figures allow.
 */
function packScores(cells, size) {
  const scored = cells.filter((c) => c.score !== undefined);
  if (scored.length === 0) return undefined;
  const decimals = Math.max(...scored.map((c) => (c.score.split(".")[1] ?? "").length));
  const whole = scored.map((c) => {
    const [units, fraction = ""] = c.score.split(".");
    return Number(units + fraction.padEnd(decimals, "0"));
  });
  whole.forEach((n, i) => {
    if (n / 10 ** decimals !== Number(scored[i].score))
      throw new Error(`${scored[i].score} is not held exactly.`);
  });
  const least = Math.min(...whole);
  const span = Math.max(...whole) - least + 1;
  const all = whole.reduceRight((sum, n) => sum * BigInt(span) + BigInt(n - least), 0n);
  return [
    decimals,
    least,
    span,
    rowList(
      scored.map((c) => c.row),
      size,
    ),
    inBase64(all),
  ].join(" ");
}

function inBase64(number) {
  let text = "";
  for (let rest = number; rest > 0n; rest /= 64n) text = DIGITS[Number(rest % 64n)] + text;
  return text;
}

/** `=`: as the scores order them, with the exceptions `row:rank`; else `row:rank` for each. */
function packRanks(cells) {
  const ranked = cells.filter((c) => c.rank !== undefined);
  if (ranked.length === 0) return undefined;
  const scored = cells.filter((c) => c.score !== undefined);
  const byScore = new Map(
    scored.map((c) => [c.row, 1 + scored.filter((o) => Number(o.score) > Number(c.score)).length]),
  );
  const exceptions = cells
    .filter((c) => (c.rank ?? 0) !== (byScore.get(c.row) ?? 0))
    .map((c) => `${c.row}:${c.rank ?? 0}`);
  const each = ranked.map((c) => `${c.row}:${c.rank}`);
  return exceptions.length < each.length / 2 ? ["=", ...exceptions].join(" ") : each.join(" ");
}

/** `value` for all rows, then `;value:rows` for those that differ. */
function runs(cells, size, valueOf, usual, whole = true) {
  const rows = new Map();
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === undefined || (whole && value === usual)) continue;
    rows.set(value, [...(rows.get(value) ?? []), cell.row]);
  }
  const parts = [
    ...(whole && usual !== undefined ? [usual] : []),
    ...[...rows].map(([value, list]) => `${value}:${rowList(list, size)}`),
  ];
  return parts.length === 0 ? undefined : parts.join(";");
}

function mostOf(cells, valueOf) {
  const count = new Map();
  for (const cell of cells) count.set(valueOf(cell), (count.get(valueOf(cell)) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `0-22,24`; `*` for all. */
export function rowList(rows, size) {
  if (rows.length === size) return "*";
  const spans = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}

/** All cells as packed columns, in the order in which editions and components are first met. */
export function packCells(cells, sizeOf) {
  const columns = new Map();
  for (const cell of cells) {
    const key = `${cell.edition}/${cell.component}`;
    if (!columns.has(key)) columns.set(key, []);
    columns.get(key).push(cell);
  }
  return [...columns.values()].map((list) =>
    packColumn(list[0].edition, list[0].component, sizeOf(list[0].edition), list),
  );
}
