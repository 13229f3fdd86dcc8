import { analyseDumbbell } from "@chiso/core";
import type { DumbbellFinding, DumbbellQuery } from "@chiso/core";
import { dumbbellHeight, layoutDumbbell, layoutDumbbellNote, noteHeight } from "@chiso/geometry/dumbbell";
import type { DumbbellLayout } from "@chiso/geometry/dumbbell";
import type { ChartModule } from "../../frame/chart-module.js";
import { dumbbellWordsOf } from "../../messages/dumbbell-words.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { describeDumbbell } from "./describe.js";
import { dumbbellInput } from "./input.js";
import { DumbbellMarks } from "./marks.js";
import { dumbbellReading } from "./reading.js";

/** A dumbbell as a figure: the one record that a host or the frame asks. */
export const dumbbell: ChartModule<DumbbellQuery, DumbbellFinding, DumbbellLayout, DumbbellWords> = {
  id: "dumbbell",
  wordsOf: dumbbellWordsOf,
  analyse: analyseDumbbell,
  describe: describeDumbbell,
  defaultSize: { width: 720, height: 440 },
  isEmpty: (finding) => !("answerable" in finding && finding.answerable),
  paper: (finding, width, scale, words) => ({
    width,
    height:
      finding.kind === "dumbbell"
        ? dumbbellHeight(dumbbellInput(finding, words), width, scale)
        : noteHeight(words.messages.dumbbell.note.firstEdition, width, scale),
    scale,
  }),
  layout: (finding, size, words) =>
    finding.kind === "dumbbell"
      ? layoutDumbbell(dumbbellInput(finding, words), size)
      : layoutDumbbellNote(words.messages.dumbbell.note.firstEdition, size),
  Marks: DumbbellMarks,
  reading: dumbbellReading,
};
