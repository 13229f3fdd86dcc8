import { analyseBottlenecks } from "@chiso/core";
import type { BottlenecksFinding, BottlenecksQuery } from "@chiso/core";
import type { TextFigureModule } from "../../frame/text-figure.js";
import { bottlenecksWordsOf } from "../../messages/bottlenecks-words.js";
import type { BottlenecksWords } from "../../messages/bottlenecks-words.js";
import { describeBottlenecks } from "./account.js";
import { layoutBottlenecks } from "./layout.js";
import type { BottlenecksLayout } from "./layout.js";
import { BottlenecksMarks } from "./marks.js";

/** Bottlenecks as a figure: the one record that a host or the frame asks. */
export const bottlenecks: TextFigureModule<
  BottlenecksQuery,
  BottlenecksFinding,
  BottlenecksLayout,
  BottlenecksWords
> = {
  id: "bottlenecks",
  wordsOf: bottlenecksWordsOf,
  analyse: analyseBottlenecks,
  describe: describeBottlenecks,
  defaultSize: { width: 720, height: 900 },
  isEmpty: ({ found }) =>
    found.kind !== "waterfall" || found.answer.show !== "lost" || found.answer.lost.kind === "none",
  layout: layoutBottlenecks,
  Marks: BottlenecksMarks,
};
