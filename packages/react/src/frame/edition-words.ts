import { holdingOf, observe, rankingOf, sourceById, standingCode, valueAt } from "@chiso/core";
import type {
  Dataset,
  EditionId,
  EditionView,
  MissingReason,
  NoSuchEdition,
  Ranking,
  Resolution,
  Standing,
  UnitId,
} from "@chiso/core";
import { isDerived } from "../messages/say.js";
import { componentLabel, sourceText, unitLabel } from "../messages/words.js";
import type { Words } from "../messages/words.js";
import type { Description, Notice, SourceLine } from "./description.js";

// What a reader must know of an edition before reading any figure of it, worded the same in all.

/** `PAPI 2024`, `PAPI 2024 · Dimension`. */
export function editionTitle({ data, edition, component }: EditionView, words: Words): string {
  const { definition } = data;
  const index = `${definition.name[words.locale]} ${edition}`;
  return component === definition.overall
    ? index
    : `${index} · ${componentLabel(words, data, component, edition)}`;
}

/** `par-2020-ranked-bars-son-la`. */
export function editionFileName(
  { data, edition, component, focusUnits }: EditionView,
  figure: string,
): string {
  const part = component === data.definition.overall ? [] : [component.toLowerCase()];
  return [data.definition.id, String(edition), ...part, figure, ...focusUnits.slice(0, 1)].join("-");
}

/** Another unit stands for the one asked for, or none does (R3, R4). */
export function resolutionNotices(
  data: Dataset,
  edition: EditionId,
  focus: Resolution | undefined,
  words: Words,
): readonly Notice[] {
  return resolutionNoticesBy((unit) => unitLabel(words, data, unit, edition), focus, words);
}

/** The same where units are named otherwise than in one edition. */
export function resolutionNoticesBy(
  name: (unit: UnitId) => string,
  focus: Resolution | undefined,
  { messages, format }: Words,
): readonly Notice[] {
  if (!focus || focus.kind === "same") return [];
  const { frame } = messages;
  const notice = (text: string): readonly Notice[] => [{ kind: "resolution", text }];
  if (focus.kind === "unknown") return notice(frame.unknownUnit(name(focus.asked)));
  if (focus.kind === "successor") return notice(frame.resolvedSuccessor(name(focus.asked), name(focus.unit)));
  return notice(frame.resolvedPredecessors(name(focus.asked), format.list(focus.units.map(name))));
}

/** R8: what is published, what our data hold of it, and how many that are. Nothing for a whole edition. */
export function holdingNotices(
  data: Dataset,
  edition: EditionId,
  component: string,
  words: Words,
): readonly Notice[] {
  const ranking = rankingOf(data, edition, component);
  const held = data.editions.get(edition);
  if (!ranking || !held) return [];
  const { integer } = words.format;
  const { frame } = words.messages;
  const [units, ranked] = [integer(held.set.units.length), integer(ranking.withRank)];
  // the publisher's top n is of the whole index; of its parts we hold what we hold
  if (ranking.regime.kind === "top-n" && component === data.definition.overall)
    return [{ kind: "withheld", text: frame.topN(integer(ranking.regime.n), units, ranked) }];
  return ranking.partial
    ? [{ kind: "partial", text: frame.partial(ranked, integer(ranking.withScore), units) }]
    : [];
}

/** What is held may differ from part to part: the incomplete ones are told by their counts (R8). */
export function partHoldingNotices(
  { data, edition, component, held }: EditionView,
  parts: readonly string[],
  words: Words,
): readonly Notice[] {
  const byCount = new Map<number, string[]>();
  for (const part of parts) {
    const ranking = part === component ? undefined : rankingOf(data, edition, part);
    if (ranking?.partial !== true) continue;
    const name = componentLabel(words, data, part, edition);
    byCount.set(ranking.withScore, [...(byCount.get(ranking.withScore) ?? []), name]);
  }
  const { integer } = words.format;
  const of = integer(held.set.units.length);
  return [...byCount].map(([count, names]) => ({
    kind: "partial",
    text: words.messages.frame.partsHeld(integer(count), of, names.join("; ")),
  }));
}

/** Of a whole edition, the units without a score are named, with the reason (R9). */
export function missingNotices(
  data: Dataset,
  edition: EditionId,
  component: string,
  words: Words,
): readonly Notice[] {
  const { common, frame } = words.messages;
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held) return [];
  if (!column) {
    const { value } = observe(data, held.set.units[0] ?? "", edition, component);
    const name = componentLabel(words, data, component, edition);
    return value.kind === "missing"
      ? [{ kind: "missing", text: `${name}: ${common.missing[value.why]}.` }]
      : [];
  }
  const ranking = rankingOf(data, edition, component);
  if (ranking?.regime.kind === "ranks-only" && holdingOf(held.edition, component).score === "partial") {
    const [count, of] = [ranking.withScore, held.set.units.length].map(words.format.integer);
    return [{ kind: "partial", text: frame.scoresHeld(count ?? "", of ?? "") }];
  }
  if (!ranking || ranking.partial || ranking.regime.kind === "top-n" || ranking.withScore === 0) return [];
  const named = new Map<MissingReason, string[]>();
  held.set.units.forEach((unit, row) => {
    const value = valueAt(column, row);
    if (value.kind === "missing")
      named.set(value.why, [...(named.get(value.why) ?? []), unitLabel(words, data, unit, edition)]);
  });
  return [...named].map(([why, names]) => {
    const list = words.format.list(names.sort(words.format.compare));
    const said = why === "not-published" ? list : `${list} (${common.missing[why]})`;
    return { kind: "missing", text: frame.missing(words.format.integer(names.length), said) };
  });
}

/** How ranks and scores shown came to be, where they were not published as such (R7, R11). */
export function standingNotices(
  data: Dataset,
  edition: EditionId,
  component: string,
  words: Words,
): readonly Notice[] {
  const { common, frame } = words.messages;
  const held = data.editions.get(edition);
  const ranking = rankingOf(data, edition, component);
  const ranks = new Set<Standing>();
  const scores = new Set<Standing>();
  for (const unit of held?.set.units ?? []) {
    const cell = observe(data, unit, edition, component);
    if (cell.publishedRank !== undefined && cell.rankStanding) ranks.add(cell.rankStanding);
    if (cell.value.kind === "score") scores.add(cell.standing);
  }
  const told = (measure: string, standings: ReadonlySet<Standing>) =>
    [...standings]
      .filter(isDerived)
      .map((s): Notice => ({ kind: "note", text: frame.standingNote(measure, common.standing[s]) }));
  return [...ownReadingNotices(ranking, words), ...told(common.rank, ranks), ...told(common.score, scores)];
}

/** Ranks that we computed say so (R7). */
export function ownReadingNotices(ranking: Ranking | undefined, words: Words): readonly Notice[] {
  return ranking?.ranks.some(({ kind }) => kind === "own-reading")
    ? [{ kind: "own-reading", text: words.messages.frame.ownReadingNote }]
    : [];
}

/** R11: figures that are re-based or made up say so on the face of a figure over editions, whoever they are of. */
export function loudNotices(
  data: Dataset,
  component: string,
  editions: readonly EditionId[],
  words: Words,
): readonly Notice[] {
  const { common, frame } = words.messages;
  const loud = (["rebased", "illustrative"] as const).filter((standing) =>
    editions.some((edition) =>
      data.editions.get(edition)?.columns.get(component)?.standing.includes(standingCode(standing)),
    ),
  );
  return loud.map((standing) => ({
    kind: "note",
    text: frame.standingNote(common.score, common.standing[standing]),
  }));
}

/** All of the above for one component of one edition. A figure without ranks leaves `standing` out. */
export function editionNotices(
  { data, edition, component, focus }: EditionView,
  words: Words,
): readonly Notice[] {
  return [
    ...resolutionNotices(data, edition, focus, words),
    ...holdingNotices(data, edition, component, words),
    ...missingNotices(data, edition, component, words),
    ...standingNotices(data, edition, component, words),
  ];
}

/** The credit line, then each source that was read for some cells, once. */
export function sourceLines(data: Dataset, ids: Iterable<string>, words: Words): readonly SourceLine[] {
  const credit: SourceLine = { text: data.definition.credit[words.locale] };
  const lines = new Map<string, SourceLine>();
  for (const id of new Set(ids)) {
    const source = sourceById(data, id);
    if (!source) continue;
    const text = sourceText(source, words);
    lines.set(`${text} ${source.link ?? ""}`, {
      text,
      ...(source.link === undefined ? {} : { link: source.link }),
    });
  }
  return [credit, ...[...lines.values()].filter(({ text }) => text !== credit.text)];
}

/** Ids of the sources of some components of an edition, each once. */
export function sourcesOfEdition(
  data: Dataset,
  edition: EditionId,
  components: Iterable<string>,
): ReadonlySet<string> {
  const held = data.editions.get(edition);
  const used = new Set<string>();
  for (const component of components) {
    const column = held?.columns.get(component);
    for (const at of new Set(column?.source)) {
      const source = data.sources[at];
      if (source) used.add(source.id);
    }
  }
  return used;
}

/** A figure of an edition that the data do not have. */
export function describeNoEdition(
  { data, edition }: NoSuchEdition,
  figure: string,
  words: Words,
): Description {
  const name = data.definition.name[words.locale];
  const { frame } = words.messages;
  return {
    headline: edition === undefined ? frame.empty : frame.noEdition(String(edition)),
    subtitle: name,
    table: { caption: name, columns: [], rows: [] },
    legend: [],
    notices: [],
    sources: sourceLines(data, [], words),
    fileName: `${data.definition.id}-${figure}`,
  };
}
