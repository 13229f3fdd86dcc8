import { dayNumber } from "@chiso/core";
import type { BodiesFinding } from "@chiso/core/province";
import type { Description, LegendItem, Notice } from "../../frame/description.js";
import { markedTable, ownSources } from "../../frame/own-data.js";
import type { BodiesWords } from "../../messages/bodies-words.js";
import { bodiesHeadline } from "./headline.js";
import { bodiesTable } from "./table.js";
import { pointsText, signedPoints } from "./text.js";

/** Bodies of one set of criteria in words. */
export function describeBodies(finding: BodiesFinding, words: BodiesWords): Description {
  const { assessment } = finding;
  const { table } = words.messages.bodies;
  return {
    headline: bodiesHeadline(finding, words),
    subtitle: subtitleOf(finding, words),
    table: markedTable(bodiesTable(finding, words), assessment.standing, table.standing, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: ownSources(assessment, words),
    fileName: `${assessment.id}-${assessment.year}`,
  };
}

/** Name, year, decision; that it is invented is said on the face of the figure (R11). */
function subtitleOf({ assessment }: BodiesFinding, words: BodiesWords): string {
  const { name, year, number, date, standing } = assessment;
  const { bodies } = words.messages;
  const decision =
    number === undefined
      ? []
      : [
          date === undefined || dayNumber(date) === undefined
            ? bodies.decisionNumber(number)
            : bodies.decision(number, words.format.date(date)),
        ];
  const mark = standing === "illustrative" ? [bodies.illustrative] : [];
  return [name[words.locale], String(year), ...decision, ...mark].join(" · ");
}

function legendOf({ rows, assessment }: BodiesFinding, words: BodiesWords): readonly LegendItem[] {
  const { legend } = words.messages.bodies;
  const some = rows.some(({ total }) => total.kind === "points");
  const missing = rows.filter(({ total }) => total.kind === "missing").length;
  const surveyed = some && rows.some(({ survey }) => survey?.kind === "points");
  const paired = rows.some(({ difference }) => difference !== undefined);
  return [
    ...(some ? [{ tone: "rest", shape: "box", label: legend.appraised } as const] : []),
    ...(surveyed ? [{ tone: "rest-2", shape: "box", label: legend.survey } as const] : []),
    ...(paired
      ? [
          { tone: "ink-2", shape: "ring", label: legend.self } as const,
          { tone: "ink-2", shape: "dot", label: legend.given } as const,
        ]
      : []),
    ...(some && assessment.set.bands.length > 0
      ? [{ tone: "ink-2", shape: "dash", label: legend.band } as const]
      : []),
    ...(missing > 0
      ? [{ tone: "hatch", shape: "hatch", label: legend.missing(words.format.integer(missing)) } as const]
      : []),
  ];
}

function noticesOf(finding: BodiesFinding, words: BodiesWords): readonly Notice[] {
  const { rows, assessment, withRank, withTotal } = finding;
  const { bodies, frame, common } = words.messages;
  const { notice } = bodies;
  const { integer } = words.format;
  const of = integer(rows.length);
  const notices: Notice[] = [];
  const add = (kind: Notice["kind"], text: string) => notices.push({ kind, text });
  if (assessment.standing === "illustrative") add("note", notice.illustrative);
  if (rows.length > 0) add("note", notice.within(assessment.set.name[words.locale]));
  for (const text of sinceNotices(finding, words)) add("note", text);
  if (withRank > 0 && withRank < rows.length) add("partial", notice.listed(integer(withRank), of));
  if (withTotal > 0 && withTotal < rows.length) add("partial", notice.partial(integer(withTotal), of));
  if (withTotal === 0 && rows.length > 0) add("missing", notice.missing(of, of));
  if (rows.some(({ rank }) => rank.kind === "own-reading")) add("own-reading", frame.ownReadingNote);
  // a rank may come from elsewhere than the list that it stands in (R11)
  const others = rows.flatMap(({ rank }) =>
    rank.kind === "published" && rank.standing !== assessment.standing ? [rank.standing] : [],
  );
  for (const standing of new Set(others)) add("note", notice.rankStanding(common.standing[standing]));
  if (rows.some(({ group }) => group?.kind === "by-bands")) add("note", notice.computedGroup);
  const appeals = rows.reduce((sum, row) => sum + row.appeals.length, 0);
  if (appeals > 0) add("note", notice.appeals(integer(appeals)));
  return [...notices, ...averageNotice(finding, words)];
}

/** What the earlier year is, why nothing is set against it, who is on its list alone. */
function sinceNotices({ since }: BodiesFinding, words: BodiesWords): readonly string[] {
  if (!since) return [];
  const { notice } = words.messages.bodies;
  const year = String(since.year);
  const names = words.format.list(since.gone.map(({ name }) => name[words.locale]));
  return [
    since.why ? notice.sinceNot(year, notice.sinceWhy[since.why]) : notice.since(year),
    ...(since.gone.length > 0 ? [notice.gone(year, names)] : []),
  ];
}

/** An average that was printed stands beside the points, and is compared with nothing of ours (R6). */
function averageNotice({ assessment }: BodiesFinding, words: BodiesWords): readonly Notice[] {
  const { printedAverage, credit } = assessment;
  if (!printedAverage) return [];
  const { notice } = words.messages.bodies;
  const { average, changeOnYearBefore: change } = printedAverage;
  const source = credit[words.locale];
  const text =
    change === undefined
      ? notice.average(pointsText(average, words), source)
      : notice.averageChange(pointsText(average, words), signedPoints(change, words), source);
  return [{ kind: "note", text }];
}
