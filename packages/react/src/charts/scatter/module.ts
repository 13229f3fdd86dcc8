import { analyseScatter, observe, sourceById } from "@chiso/core";
import type { ScatterFinding, ScatterQuery } from "@chiso/core";
import { layoutScatter } from "@chiso/geometry/scatter";
import type { ScatterLayout } from "@chiso/geometry/scatter";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { scatterWordsOf } from "../../messages/scatter-words.js";
import type { ScatterWords } from "../../messages/scatter-words.js";
import { sourceText } from "../../messages/words.js";
import { describeScatter } from "./describe.js";
import { leadText } from "./headline.js";
import { axisText, axisTitle, nameOf, scatterInput } from "./input.js";
import { ScatterMarks } from "./marks.js";

/** A scatter plot as a figure: the one record that a host or the frame asks. */
export const scatter: ChartModule<ScatterQuery, ScatterFinding, ScatterLayout, ScatterWords> = {
  id: "scatter",
  wordsOf: scatterWordsOf,
  analyse: analyseScatter,
  describe: describeScatter,
  defaultSize: { width: 720, height: 560 },
  isEmpty: (finding) =>
    finding.kind === "no-such-edition" ||
    [finding.x, finding.y].every(({ values }) => values.every((value) => Number.isNaN(value))),
  // nearly square on a phone, never taller than a screen
  paper: (_, width, scale) => ({
    width,
    height: Math.round(Math.min(Math.max(width * 0.6 + 128, 340 * scale), 640 * Math.max(1, scale))),
    scale,
  }),
  layout: (finding, size, words) => {
    if (finding.kind === "no-such-edition") throw new Error("An edition that is not there has no picture.");
    return layoutScatter(scatterInput(finding, words), size);
  },
  Marks: ScatterMarks,
  reading,
};

function reading(finding: ScatterFinding, layout: ScatterLayout, at: number, words: ScatterWords): Reading {
  if (finding.kind === "no-such-edition") return { title: "", lines: [] };
  const { x, y, leads, units } = finding;
  const unit = layout.hits.units[at] ?? "";
  const { common } = words.messages;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const lead = leads[units.indexOf(unit)] ?? Number.NaN;
  const sources = [x, y].flatMap((axis) => {
    const source = sourceById(axis.data, observe(axis.data, unit, axis.edition, axis.component).source);
    return source ? [sourceText(source, words)] : [];
  });
  return {
    title: nameOf(finding, unit, words),
    lines: [
      `${across}: ${axisText(finding, x, unit, words)}`,
      `${up}: ${axisText(finding, y, unit, words)}`,
      ...(Number.isNaN(lead) ? [] : [leadText(lead, across, up, words)]),
      ...(sources.length > 0 ? [`${common.source}: ${[...new Set(sources)].join("; ")}`] : []),
    ],
  };
}
