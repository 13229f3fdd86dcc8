import { analyseProgress, PROGRESS_STATUSES } from "@chiso/core";
import type { Programme, ProgressFinding, ProgressQuery } from "@chiso/core";
import { layoutProgress, progressHeight } from "@chiso/geometry/progress";
import type { ProgressInput, ProgressLayout } from "@chiso/geometry/progress";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { progressWordsOf } from "../../messages/progress-words.js";
import type { ProgressWords } from "../../messages/progress-words.js";
import { dateText, describeProgress } from "./describe.js";
import { progressInput } from "./input.js";
import type { Found } from "./input.js";
import { ProgressMarks } from "./marks.js";

/** Plan against done as a figure: the one record that a host or the frame asks. Its data are a programme. */
export const progress: ChartModule<ProgressQuery, ProgressFinding, ProgressLayout, ProgressWords, Programme> =
  {
    id: "progress",
    wordsOf: progressWordsOf,
    analyse: analyseProgress,
    describe: describeProgress,
    defaultSize: { width: 720, height: 560 },
    isEmpty: (finding) => finding.kind !== "progress" || (finding.rows.length === 0 && !finding.printed),
    paper: (finding, width, scale, words) => ({
      width,
      height: Math.max(80, progressHeight(inputOf(finding, words), width, scale)),
      scale,
    }),
    layout: (finding, size, words) => layoutProgress(inputOf(finding, words), size),
    Marks: ProgressMarks,
    reading,
  };

const EMPTY: ProgressInput = {
  tiles: [],
  rows: [],
  today: { day: 0, text: "" },
  tick: String,
  printed: undefined,
};

function inputOf(finding: ProgressFinding, words: ProgressWords): ProgressInput {
  return finding.kind === "progress" ? progressInput(finding, words) : EMPTY;
}

function reading(
  finding: ProgressFinding,
  layout: ProgressLayout,
  at: number,
  words: ProgressWords,
): Reading {
  const hit = layout.hitOf[at];
  if (finding.kind !== "progress" || !hit) return { title: "", lines: [] };
  return hit.kind === "row" ? rowReading(finding, hit.at, words) : tileReading(finding, hit.at, words);
}

function rowReading({ rows }: Found, at: number, words: ProgressWords): Reading {
  const row = rows[at];
  if (!row) return { title: "", lines: [] };
  const { item, status, daysLate } = row;
  const { reading: said, status: names } = words.messages.progress;
  const done = status === "done" || status === "done-late" ? item.done : undefined;
  return {
    title: item.body[words.locale],
    lines: [
      names[status],
      ...(daysLate > 0 ? [said.late(words.format.integer(daysLate))] : []),
      said.planned(dateText(item.from, words), dateText(item.to, words)),
      ...(done === undefined ? [] : [said.done(dateText(done, words))]),
      ...(item.team ? [item.team[words.locale]] : []),
      ...(item.note ? [item.note[words.locale]] : []),
    ],
  };
}

/** A count and whom it counts; a printed one has no list and says so (R6). */
function tileReading({ rows, counts, printed }: Found, at: number, words: ProgressWords): Reading {
  const { reading: said, status: names, printed: asPrinted } = words.messages.progress;
  const { integer } = words.format;
  const shown = PROGRESS_STATUSES.filter((status) => counts[status] > 0);
  const status = shown[at];
  if (status === undefined) {
    if (!printed) return { title: "", lines: [] };
    const count = asPrinted.count(integer(printed.done), integer(printed.planned));
    return { title: asPrinted.done, lines: [count, asPrinted.title] };
  }
  const bodies = rows.filter((row) => row.status === status).map(({ item }) => item.body[words.locale]);
  const more = bodies.length > 5 ? [said.more(integer(bodies.length - 4))] : [];
  return {
    title: names[status],
    lines: [said.count(integer(bodies.length)), ...bodies.slice(0, more.length > 0 ? 4 : 5), ...more],
  };
}
