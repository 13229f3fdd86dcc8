import { analyseSmallMultiples } from "@chiso/core";
import type { SmallMultiplesFinding, SmallMultiplesQuery } from "@chiso/core";
import { layoutSmallMultiples, smallMultiplesHeight } from "@chiso/geometry/small-multiples";
import type { SmallMultiplesInput, SmallMultiplesLayout } from "@chiso/geometry/small-multiples";
import type { ChartModule } from "../../frame/chart-module.js";
import { smallMultiplesWordsOf } from "../../messages/small-multiples-words.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { describeSmallMultiples } from "./describe.js";
import { smallMultiplesInput } from "./input.js";
import { SmallMultiplesMarks } from "./marks.js";
import { readingOf } from "./reading.js";
import { isFound } from "./text.js";

/** A finding, and the order that was asked for. */
export type SmallMultiplesAnswer = SmallMultiplesFinding & {
  readonly askedOrder: SmallMultiplesQuery["order"];
};

/** Small multiples as a figure: the one record that a host or the frame asks. */
export const smallMultiples: ChartModule<
  SmallMultiplesQuery,
  SmallMultiplesAnswer,
  SmallMultiplesLayout,
  SmallMultiplesWords
> = {
  id: "small-multiples",
  wordsOf: smallMultiplesWordsOf,
  analyse: (data, query) => ({ ...analyseSmallMultiples(data, query), askedOrder: query.order }),
  describe: (finding, words) => describeSmallMultiples(finding, finding.askedOrder, words),
  defaultSize: { width: 720, height: 1882 },
  isEmpty: (finding) =>
    !isFound(finding) || finding.panels.every(({ values }) => values.every((value) => Number.isNaN(value))),
  paper: (finding, width, scale, words) => ({
    width,
    height: smallMultiplesHeight(inputOf(finding, words), width, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutSmallMultiples(inputOf(finding, words), size),
  Marks: SmallMultiplesMarks,
  reading: readingOf,
};

const NOTHING: SmallMultiplesInput = {
  panels: [],
  editions: [],
  measure: "score",
  scales: [],
  grounds: [],
  groundScales: [],
  breaks: [],
  tick: String,
  aside: [],
};

function inputOf(finding: SmallMultiplesFinding, words: SmallMultiplesWords): SmallMultiplesInput {
  return isFound(finding) ? smallMultiplesInput(finding, words).input : NOTHING;
}
