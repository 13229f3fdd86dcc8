import { holdingOf, rankWarnings, valueAt } from "@chiso/core";
import type { EditionId, MissingReason, RankingRows, Standing, UnitId } from "@chiso/core";
import type { Notice } from "../frame/description.js";
import { holdingNotices, resolutionNotices } from "../frame/edition-words.js";
import { componentLabel, unitLabel } from "../messages/words.js";
import type { TableWords } from "../messages/table-words.js";
import type { RankingTableFinding } from "./analyse.js";
import type { RankingColumn } from "./column.js";
import { MARKED, isOwnReading, rankAt, scoreStanding } from "./rank-columns.js";

type Found = Extract<RankingTableFinding, { kind: "ranking" }>;

/** What a reader must know first, each said once. */
export function rankingNotices(
  { rows, focus, against }: Found,
  columns: readonly RankingColumn[],
  words: TableWords,
): readonly Notice[] {
  return [
    ...againstNotice(rows, against, words),
    ...resolutionNotices(rows.data, rows.held.edition.id, focus, words),
    ...holdingNotices(rows.data, rows.held.edition.id, rows.component, words),
    ...missingNotices(rows, words),
    ...readingNotices(rows, columns, words),
    ...warningNotice(rows, words),
    ...changeNotices(rows, columns, words),
  ];
}

/** The edition to set beside is not there. */
function againstNotice(
  rows: RankingRows,
  asked: EditionId | undefined,
  { messages }: TableWords,
): readonly Notice[] {
  if (asked === undefined || rows.against || asked === rows.held.edition.id) return [];
  return [{ kind: "missing", text: messages.frame.noEdition(String(asked)) }];
}

/** More names than these are a wall: the rows themselves stand last and say why. */
const MOST_NAMED = 24;

/** Of a whole edition, those without a score are named, with the reason (R9). */
function missingNotices(rows: RankingRows, words: TableWords): readonly Notice[] {
  const { component, data, ranking, held } = rows;
  if (!ranking) return absentNotice(rows, words);
  if (ranking.regime.kind === "ranks-only" && holdingOf(held.edition, component).score === "partial") {
    const { integer } = words.format;
    const text = words.messages.table.scoresHeld(integer(ranking.withScore), integer(held.set.units.length));
    return [{ kind: "partial", text }];
  }
  if (ranking.partial || ranking.regime.kind === "top-n" || ranking.withScore === 0) return [];
  const missing = new Map<MissingReason, UnitId[]>();
  held.set.units.forEach((unit, row) => {
    const value = valueAt(rows.column, row);
    if (value.kind !== "missing") return;
    const units = missing.get(value.why) ?? [];
    units.push(unit);
    missing.set(value.why, units);
  });
  const nameOf = (unit: UnitId) => unitLabel(words, data, unit, held.edition.id);
  return [...missing].map(([why, units]) => {
    const { common, frame, table } = words.messages;
    const count = words.format.integer(units.length);
    const reason = why === "not-published" ? "" : ` (${common.missing[why]})`;
    if (units.length > MOST_NAMED) return { kind: "missing", text: table.missingMany(count, reason) };
    const list = words.format.list(units.map(nameOf).sort(words.format.compare));
    return { kind: "missing", text: frame.missing(count, `${list}${reason}`) };
  });
}

/** Nothing of the component is held: not in our data, or not part of the edition at all. */
function absentNotice({ column, component, data, held }: RankingRows, words: TableWords): readonly Notice[] {
  const value = valueAt(column, 0);
  if (value.kind !== "missing") return [];
  const name = componentLabel(words, data, component, held.edition.id);
  return [{ kind: "missing", text: `${name}: ${words.messages.common.missing[value.why]}.` }];
}

function readingNotices(
  rows: RankingRows,
  columns: readonly RankingColumn[],
  words: TableWords,
): readonly Notice[] {
  const source = { rows, words };
  const { common, frame, table } = words.messages;
  const notices: Notice[] = [];
  if (isOwnReading(rows.ranking)) notices.push({ kind: "own-reading", text: table.ownReadingAll });
  else if (rows.ranking?.ranks.some((rank) => rank.kind === "own-reading"))
    notices.push({ kind: "own-reading", text: table.ownReadingSome });
  if (columns.some((column) => column.kind === "group") && rows.held.edition.grouping?.kind === "quartiles") {
    notices.push({ kind: "own-reading", text: table.quartileNote });
  }
  const ranks = new Set<Standing>();
  const scores = new Set<Standing>();
  rows.held.set.units.forEach((_, row) => {
    const rank = rankAt(source, row);
    if (rank.kind === "published") ranks.add(rank.standing);
    if (!Number.isNaN(rows.column.score[row] ?? Number.NaN)) scores.add(scoreStanding(source, row));
  });
  const told = (measure: string, standings: ReadonlySet<Standing>) =>
    [...standings]
      .filter((s) => MARKED.has(s))
      .map((s): Notice => ({ kind: "note", text: frame.standingNote(measure, common.standing[s]) }));
  return [...notices, ...told(common.rank, ranks), ...told(common.score, scores)];
}

/** R7: a published rank that the published scores contradict is kept, and said. */
function warningNotice({ component, data, held }: RankingRows, words: TableWords): readonly Notice[] {
  const { rankWarned, rankWarning } = words.messages.table;
  const { integer, list } = words.format;
  const units = rankWarnings(data, held.edition.id, component).map(({ unit, published, computed }) =>
    rankWarned(unitLabel(words, data, unit, held.edition.id), integer(published), integer(computed)),
  );
  return units.length > 0 ? [{ kind: "conflict", text: rankWarning(list(units)) }] : [];
}

/** The reason for a break once, not a dash in each row (R5); what was printed across it is marked (R6). */
function changeNotices(
  rows: RankingRows,
  columns: readonly RankingColumn[],
  words: TableWords,
): readonly Notice[] {
  const { common, table } = words.messages;
  const notices: Notice[] = [];
  if (rows.from !== undefined && rows.pair?.kind === "not-comparable") {
    const reason = rows.pair.note?.[words.locale] ?? common.breakReason[rows.pair.why];
    notices.push({
      kind: "note",
      text: table.notComparableNote(String(rows.from), reason.replace(/\.$/, "")),
    });
  }
  const shown = columns.some((column) => column.kind === "change-points" || column.kind === "change-ranks");
  if (shown && rows.changes.some((change) => change.kind === "as-printed"))
    notices.push({ kind: "note", text: table.asPrintedNote });
  return notices;
}
