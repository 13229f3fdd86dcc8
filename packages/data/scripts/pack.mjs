/**
 * Columns as short text, read back by src/pack/column.ts. `sum` are other columns, `[["D1", Map of row to score], …]`, whose sum
 * tells these scores but for a small rest; a name with `-` before it is taken off. `cells` are `{ row, score?, rank?, missing?, group?, standing?,
 * rankStanding?, source? }`: score as the digits of the CSV, source as a position in the list of sources.
 */
export function packColumn(edition, component, size, cells, sum) {
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
    ...packScores(sorted, size, sum),
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
 * `decimals least span rows text`: whole numbers in units of 10^-decimals, each counted from `least`, in base 64. Random digits
 * leave gzip nothing to gain, so the text itself has to be as short as the figures allow, and read in no time.
 */
function packScores(cells, size, sum = []) {
  const scored = cells.filter((c) => c.score !== undefined);
  if (scored.length === 0) return { score: undefined };
  const plain = { score: packed(scored, size, []) };
  const told = sum.length > 0 && scored.every(({ row }) => sum.every(([, scores]) => scores.has(row)));
  if (!told) return plain;
  const rest = { score: packed(scored, size, sum), sum: sum.map(([name]) => name).join(" ") };
  return JSON.stringify(rest).length < JSON.stringify(plain).length ? rest : plain;
}

const decimalsOf = (text) => (text.split(".")[1] ?? "").length;

function wholeOf(text, decimals) {
  const [units, fraction = ""] = text.split(".");
  const whole = Number(units + fraction.padEnd(decimals, "0"));
  if (whole / 10 ** decimals !== Number(text) || Math.round(Number(text) * 10 ** decimals) !== whole)
    throw new Error(`${text} is not held exactly.`);
  return whole;
}

/** Scores as they are, or what they are more than a sum of others. */
function packed(scored, size, sum) {
  const others = scored.flatMap(({ row }) => sum.map(([, scores]) => scores.get(row)));
  const decimals = Math.max(...[...scored.map(({ score }) => score), ...others].map(decimalsOf));
  const whole = scored.map(({ row, score }) =>
    sum.reduce(
      (left, [name, scores]) => left - (name.startsWith("-") ? -1 : 1) * wholeOf(scores.get(row), decimals),
      wholeOf(score, decimals),
    ),
  );
  const least = Math.min(...whole);
  const span = Math.max(...whole) - least + 1;
  return [
    decimals,
    least,
    span,
    rowList(
      scored.map((c) => c.row),
      size,
    ),
    inBase64(
      chunks(
        whole.map((n) => n - least),
        span,
      ),
    ),
  ].join(" ");
}

/** Whole numbers below `span` as bits: as many in one chunk as 47 bits hold, the first one last. */
function chunks(numbers, span) {
  const found = [];
  for (let at = 0; at < numbers.length; ) {
    const chunk = [];
    let together = 1;
    while (at < numbers.length && together * span <= 2 ** 47) {
      chunk.push(numbers[at]);
      together *= span;
      at += 1;
    }
    if (chunk.length === 0) throw new Error(`A span of ${span} is more than a column can hold.`);
    const bits = Math.ceil(Math.log2(together));
    const whole = chunk.reduceRight((sum, n) => sum * span + n, 0);
    if (whole >= 2 ** bits) throw new Error(`${whole} does not fit into ${bits} bits.`);
    found.push(bits === 0 ? "" : whole.toString(2).padStart(bits, "0"));
  }
  return found.join("");
}

function inBase64(bits) {
  return (bits.match(/.{1,6}/g) ?? []).map((six) => DIGITS[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
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

/**
 * All cells as packed columns, in the order in which editions and components are first met. `sumOf(component, components)` names
 * the columns of an edition that tell one by their sum, looked up in `known`.
 */
export function packCells(cells, sizeOf, { known = cells, sumOf = () => [] } = {}) {
  const columns = grouped(cells);
  const scores = new Map(
    [...grouped(known)].map(([key, list]) => [
      key,
      new Map(list.filter((c) => c.score !== undefined).map((c) => [c.row, c.score])),
    ]),
  );
  return [...columns.values()].map((list) => {
    const [{ edition, component }] = list;
    const there = [...scores.keys()]
      .filter((key) => key.startsWith(`${edition}/`))
      .map((key) => key.slice(key.indexOf("/") + 1));
    const sum = sumOf(component, there).map((name) => [
      name,
      scores.get(`${edition}/${name.replace(/^-/, "")}`) ?? new Map(),
    ]);
    return packColumn(edition, component, sizeOf(edition), list, sum);
  });
}

function grouped(cells) {
  const columns = new Map();
  for (const cell of cells) {
    const key = `${cell.edition}/${cell.component}`;
    if (!columns.has(key)) columns.set(key, []);
    columns.get(key).push(cell);
  }
  return columns;
}
