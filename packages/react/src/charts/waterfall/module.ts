import { analyseWaterfall } from "@chiso/core";
import type { WaterfallFinding, WaterfallQuery } from "@chiso/core";
import {
  layoutWaterfall,
  layoutWaterfallNote,
  waterfallHeight,
  waterfallNoteHeight,
} from "@chiso/geometry/waterfall";
import type { WaterfallLayout } from "@chiso/geometry/waterfall";
import type { ChartModule } from "../../frame/chart-module.js";
import { waterfallWordsOf } from "../../messages/waterfall-words.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { describeWaterfall } from "./describe.js";
import { noteOf, waterfallInput } from "./input.js";
import { WaterfallMarks } from "./marks.js";
import { readingOf } from "./reading.js";

/** A waterfall as a figure: the one record that a host or the frame asks. */
export const waterfall: ChartModule<WaterfallQuery, WaterfallFinding, WaterfallLayout, WaterfallWords> = {
  id: "waterfall",
  wordsOf: waterfallWordsOf,
  analyse: analyseWaterfall,
  describe: describeWaterfall,
  defaultSize: { width: 720, height: 458 },
  isEmpty: (finding) => finding.kind !== "waterfall" || !finding.answerable,
  paper: (finding, width, scale, words) => ({
    width,
    height: heightOf(finding, width, scale, words),
    scale,
  }),
  layout: (finding, size, words) => {
    if (finding.kind !== "waterfall") return layoutWaterfallNote("", size);
    const input = waterfallInput(finding, words);
    return input ? layoutWaterfall(input, size) : layoutWaterfallNote(noteOf(finding, words), size);
  },
  Marks: WaterfallMarks,
  reading: readingOf,
};

function heightOf(finding: WaterfallFinding, width: number, scale: number, words: WaterfallWords): number {
  if (finding.kind !== "waterfall") return 80;
  const input = waterfallInput(finding, words);
  return input
    ? waterfallHeight(input, width, scale)
    : waterfallNoteHeight(noteOf(finding, words), width, scale);
}
