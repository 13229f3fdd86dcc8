import { loudNotices, sourcesOfEdition, sourceLines, resolutionNotices } from "../../frame/edition-words.js";
import type { Notice, SourceLine } from "../../frame/description.js";
import type { BumpFinding, BumpSeries } from "@chiso/core";
import type { BumpWords } from "../../messages/bump-words.js";
import { yearsText } from "../../messages/say.js";
import { nameOf, spanOf, standingsOf, unrankedText } from "./text.js";

/** What must be known of the order before it is read, each said once. */
export function bumpNotices(finding: BumpFinding, words: BumpWords): readonly Notice[] {
  const { data, editions, focus } = finding;
  const newest = editions.findLast((edition) => data.editions.has(edition)) ?? 0;
  return [
    ...resolutionNotices(data, newest, focus, words),
    ...leftOutNotices(finding, words),
    ...holdingNotices(finding, words),
    ...missingNotices(finding, words),
    ...standingNotices(finding, words),
    ...breakNotices(finding, words),
  ];
}

function leftOutNotices(finding: BumpFinding, words: BumpWords): readonly Notice[] {
  const { notices } = words.messages.bump;
  const { integer, list } = words.format;
  if (finding.leftOut.length === 0) return [];
  const said = finding.leftOut.map(({ editions, units }) =>
    notices.leftOutOne(yearsText(editions), integer(units)),
  );
  return [
    {
      kind: "note",
      text: notices.leftOut(list(said), spanOf(finding), integer(finding.ground.field.units.length)),
    },
  ];
}

/** R8: how many ranks are known where not all are, and where only a top n is published. */
function holdingNotices({ counts, ground }: BumpFinding, words: BumpWords): readonly Notice[] {
  const { notices } = words.messages.bump;
  const { integer, list } = words.format;
  const of = integer(ground.field.units.length);
  const say = (some: BumpFinding["counts"]) =>
    list(some.map(({ edition, ranked }) => notices.count(integer(ranked), of, String(edition))));
  const partial = counts.filter((count) => count.partial && count.top === undefined);
  const tops = new Map<number, BumpFinding["counts"][number][]>();
  for (const count of counts)
    if (count.top !== undefined) tops.set(count.top, [...(tops.get(count.top) ?? []), count]);
  return [
    ...(partial.length > 0 ? [{ kind: "partial" as const, text: notices.partial(say(partial)) }] : []),
    ...[...tops].map(([n, some]) => ({
      kind: "withheld" as const,
      text: notices.topN(yearsText(some.map(({ edition }) => edition)), integer(n), say(some)),
    })),
  ];
}

/** Only the units that are named (R9). */
function missingNotices(finding: BumpFinding, words: BumpWords): readonly Notice[] {
  const { notices } = words.messages.bump;
  return finding.named.flatMap(({ series }) => {
    const years = new Map<string, number[]>();
    for (const at of missingOf(finding, series)) {
      const point = series.points[at];
      const why = point && unrankedText(point, words);
      if (point && why !== undefined) years.set(why, [...(years.get(why) ?? []), point.edition]);
    }
    const unit = nameOf(finding, series.unit, words);
    return [...years].map(
      ([why, list]): Notice => ({ kind: "missing", text: notices.missing(unit, yearsText(list), why) }),
    );
  });
}

/** Positions of the editions that are held, have the component, and no rank of the unit. */
export function missingOf({ data }: BumpFinding, series: BumpSeries["series"]): readonly number[] {
  return series.points.flatMap(({ edition, observation: { value }, rank }, at) => {
    const absent =
      value.kind === "missing" && (value.why === "no-such-unit" || value.why === "no-such-component");
    return rank.kind !== "unranked" || absent || !data.editions.has(edition) ? [] : [at];
  });
}

function standingNotices(finding: BumpFinding, words: BumpWords): readonly Notice[] {
  const { common, frame } = words.messages;
  const { own, derived } = standingsOf(finding);
  return [
    ...(own === "" ? [] : [{ kind: "own-reading" as const, text: words.messages.bump.notices.own(own) }]),
    ...derived.map(
      (standing): Notice => ({
        kind: "note",
        text: frame.standingNote(common.rank, common.standing[standing]),
      }),
    ),
    ...loudNotices(finding.data, finding.component, finding.editions, words),
  ];
}

function breakNotices({ ground }: BumpFinding, words: BumpWords): readonly Notice[] {
  if (ground.breaks.length === 0 || ground.field.values.every(Number.isNaN)) return [];
  const pairs = ground.breaks.map(({ after, before }) => `${after}–${before}`);
  return [{ kind: "note", text: words.messages.bump.notices.breaks(words.format.list(pairs)) }];
}

/** Where the ranks of the named units were read; where none is named, those of all. */
export function bumpSources(
  { component, data, editions, named }: BumpFinding,
  words: BumpWords,
): readonly SourceLine[] {
  const ids =
    named.length > 0
      ? named.flatMap(({ series }) => series.points.map(({ observation }) => observation.source))
      : editions.flatMap((edition) => [...sourcesOfEdition(data, edition, [component])]);
  return sourceLines(data, ids, words);
}
