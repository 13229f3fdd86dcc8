import { analyseSlope } from "@chiso/core";
import type { Slope, SlopeFinding, SlopeQuery } from "@chiso/core";
import { layoutSlope, slopeHeight } from "@chiso/geometry/slope";
import type { SlopeInput, SlopeLayout } from "@chiso/geometry/slope";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { slopeWordsOf } from "../../messages/slope-words.js";
import type { SlopeWords } from "../../messages/slope-words.js";
import { reasonText, unitReading } from "../../messages/say.js";
import { describeSlope } from "./describe.js";
import { slopeInput } from "./input.js";
import { SlopeMarks } from "./marks.js";
import { changeText, editionsOf, endText, nameOf, printedSource, printedText } from "./text.js";

/** A slope chart as a figure: the one record that a host or the frame asks. */
export const slope: ChartModule<SlopeQuery, SlopeFinding, SlopeLayout, SlopeWords> = {
  id: "slope",
  wordsOf: slopeWordsOf,
  analyse: analyseSlope,
  describe: describeSlope,
  defaultSize: { width: 720, height: 960 },
  // where only the other measure is there, the way to it stays open
  isEmpty: (finding) =>
    finding.kind !== "slope" ||
    finding.rows.every(({ ends }) =>
      ends.every(({ observation, rank }) => observation.value.kind === "missing" && rank.kind === "unranked"),
    ),
  paper: (finding, width, scale, words) => ({
    width,
    height: finding.kind === "slope" ? slopeHeight(slopeInput(finding, words), width, scale) : 80,
    scale,
  }),
  layout: (finding, size, words) =>
    layoutSlope(finding.kind === "slope" ? slopeInput(finding, words) : EMPTY, size),
  Marks: SlopeMarks,
  reading,
};

const EMPTY: SlopeInput = {
  lines: [],
  heads: ["", ""],
  extents: [
    [0, 1],
    [0, 1],
  ],
  reversed: false,
  reason: "",
};

/** Both figures of a unit and what lies between them, then the end that is pointed at. */
function reading(finding: SlopeFinding, layout: SlopeLayout, at: number, words: SlopeWords): Reading {
  const unit = layout.hits.units[at] ?? "";
  if (finding.kind !== "slope") return { title: "", lines: [] };
  const row = finding.rows.find((one) => one.unit === unit);
  if (!row) return { title: "", lines: [] };
  const edition = editionsOf(finding)[layout.hitEnds[at] === 0 ? 0 : 1];
  const { data, component } = finding.view;
  const [figure = "", ...more] = unitReading(data, unit, edition, component, words).lines;
  const detail = words.messages.common.inEdition(figure, String(edition));
  const ends = [endText(finding, row, 0, words), endText(finding, row, 1, words)];
  const moved = movedText(finding, row, words);
  return {
    title: nameOf(finding, unit, words),
    lines: [
      ...ends,
      ...(moved === undefined ? [] : [moved]),
      ...[detail, ...more].filter((line) => !ends.includes(line)),
    ].slice(0, 7),
  };
}

function movedText(finding: Slope, row: Slope["rows"][number], words: SlopeWords): string | undefined {
  const { common } = words.messages;
  const { change } = row;
  const printed = printedText(finding, change, words);
  if (printed !== undefined) return common.asPrinted(printed, printedSource(finding, change, words));
  if (change.kind === "not-comparable")
    return common.notComparableWith(String(finding.from), reasonText(change, words));
  const said = changeText(finding, change, words);
  return said === undefined ? undefined : common.against(said, String(finding.from));
}
