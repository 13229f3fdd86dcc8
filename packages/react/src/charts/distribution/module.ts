import { analyseDistribution, quarterOf } from "@chiso/core";
import type { DistributionFinding, DistributionQuery } from "@chiso/core";
import { distributionHeight, layoutDistribution } from "@chiso/geometry/distribution";
import type { DistributionLayout } from "@chiso/geometry/distribution";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { distributionWordsOf } from "../../messages/distribution-words.js";
import type { DistributionWords } from "../../messages/distribution-words.js";
import { componentName, unitReading } from "../../messages/say.js";
import { describeDistribution } from "./describe.js";
import { distributionInput } from "./input.js";
import type { Found } from "./input.js";
import { DistributionMarks } from "./marks.js";

/** A distribution as a figure: the one record that a host or the frame asks. */
export const distribution: ChartModule<
  DistributionQuery,
  DistributionFinding,
  DistributionLayout,
  DistributionWords
> = {
  id: "distribution",
  wordsOf: distributionWordsOf,
  analyse: analyseDistribution,
  describe: describeDistribution,
  defaultSize: { width: 720, height: 560 },
  isEmpty: (finding) => finding.kind === "no-such-edition" || finding.rows.length === 0,
  paper: (finding, width, scale, words) => ({
    width,
    height: finding.kind === "distribution" ? heightOf(finding, width, scale, words) : 80,
    scale,
  }),
  layout: (finding, size, words) =>
    layoutDistribution(finding.kind === "distribution" ? distributionInput(finding, words) : EMPTY, size),
  Marks: DistributionMarks,
  reading,
};

const EMPTY = { units: [], tones: [], rows: [], tick: String, reversed: false };

function heightOf(finding: Found, width: number, scale: number, words: DistributionWords): number {
  return distributionHeight(distributionInput(finding, words).rows, width, scale);
}

function reading(
  finding: DistributionFinding,
  layout: DistributionLayout,
  at: number,
  words: DistributionWords,
): Reading {
  if (finding.kind === "no-such-edition") return { title: "", lines: [] };
  const { view, rows } = finding;
  const row = rows[layout.hitRows[at] ?? -1];
  const unit = layout.hits.units[at] ?? "";
  const component = row?.component ?? view.component;
  const said = unitReading(view.data, unit, view.edition, component, words);
  const quarter = row && quarterOf(view, row, unit);
  const [figure, ...more] = said.lines;
  return {
    title: said.title,
    lines: [
      `${componentName(view, component, words)}: ${figure ?? ""}`,
      ...(quarter === undefined ? [] : [words.messages.distribution.quarter[quarter]]),
      ...more,
    ],
  };
}
