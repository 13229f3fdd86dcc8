import { analyseBodies } from "@chiso/core/province";
import type { BodiesFinding, BodiesQuery, BodyAssessment, ChangedRow } from "@chiso/core/province";
import { bodiesHeight, layoutBodies } from "@chiso/geometry/bodies";
import type { BodiesLayout } from "@chiso/geometry/bodies";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { bodiesWordsOf } from "../../messages/bodies-words.js";
import type { BodiesWords } from "../../messages/bodies-words.js";
import { rankText } from "../../messages/say.js";
import { describeBodies } from "./describe.js";
import { bodiesInput } from "./input.js";
import { BodiesMarks } from "./marks.js";
import { appealTexts, groupName, lossTexts, pointsText, signedPoints, sumText, whyNoTotal } from "./text.js";

/** Bodies inside a province as a figure: the one record that a host or the frame asks. Its data are an assessment. */
export const bodies: ChartModule<BodiesQuery, BodiesFinding, BodiesLayout, BodiesWords, BodyAssessment> = {
  id: "bodies",
  wordsOf: bodiesWordsOf,
  analyse: analyseBodies,
  describe: describeBodies,
  defaultSize: { width: 720, height: 480 },
  isEmpty: ({ rows }) => rows.length === 0,
  paper: (finding, width, scale, words) => ({
    width,
    height: bodiesHeight(bodiesInput(finding, words), width, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutBodies(bodiesInput(finding, words), size),
  Marks: BodiesMarks,
  reading: (finding, _layout, at, words) => readingOf(finding, at, words),
};

/** What is read of one body: total or why there is none, rank and group, both assessments, what people said, appeals, losses. */
function readingOf(finding: BodiesFinding, at: number, words: BodiesWords): Reading {
  const row = finding.rows[at];
  if (!row) return { title: "", lines: [] };
  const { reading: said } = words.messages.bodies;
  const { total, self, appraised, survey, difference, rank } = row;
  const full = finding.full.total;
  const sum = total.kind === "points" ? pointsText(total.points, words) : undefined;
  const place = [rankText(rank, finding.rows.length, words), groupName(row, words)].filter(
    (text) => text !== undefined,
  );
  const pair = said.pair(sumText(self, words), sumText(appraised, words));
  const [appeals, losses] = [appealTexts(finding, row, words), lossTexts(finding, row, words)];
  return {
    title: row.body.name[words.locale],
    lines: [
      sum === undefined
        ? whyNoTotal(row, words)
        : full === undefined
          ? said.totalOnly(sum)
          : said.total(sum, pointsText(full, words)),
      ...(place.length > 0 ? [place.join(" · ")] : []),
      ...(self.kind === "points" || appraised.kind === "points"
        ? [difference === undefined ? pair : said.pairChange(pair, signedPoints(difference, words))]
        : []),
      ...(survey?.kind === "points" ? [said.survey(pointsText(survey.points, words))] : []),
      ...sinceLines(finding, row, words),
      ...(appeals.length > 0 ? [said.appeals(appeals.join("; "))] : []),
      ...(losses.length > 0 ? [said.losses(losses.join("; "))] : []),
    ],
  };
}

/** What became of a body since the earlier year; nothing across a break. */
function sinceLines({ since }: BodiesFinding, { change }: ChangedRow, words: BodiesWords): readonly string[] {
  if (!since || !change) return [];
  const { messages, format } = words;
  const { reading: said } = messages.bodies;
  const year = String(since.year);
  if (change.kind === "new") return [said.isNew(year)];
  if (change.kind === "unknown") return [said.changeUnknown(year)];
  const { ranksMoved } = messages.common;
  const { points, ranks } = change;
  const moved = (value: number) =>
    value === 0 ? ranksMoved.same : ranksMoved[value > 0 ? "up" : "down"](format.integer(Math.abs(value)));
  const parts = [
    ...(points === undefined ? [] : [said.changePoints(signedPoints(points, words))]),
    ...(ranks === undefined ? [] : [moved(ranks)]),
  ];
  return [said.change(year, parts.join(", "))];
}
