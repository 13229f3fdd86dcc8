import { analyseTrend } from "@chiso/core";
import type { TrendFinding, TrendQuery } from "@chiso/core";
import { layoutTrend } from "@chiso/geometry/trend";
import type { TrendLayout } from "@chiso/geometry/trend";
import type { ChartModule } from "../../frame/chart-module.js";
import { trendWordsOf } from "../../messages/trend-words.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { describeTrend } from "./describe.js";
import { trendInput } from "./input.js";
import { TrendMarks } from "./marks.js";
import { readingOf } from "./text.js";

/** A trend as a figure: the one record that a host or the frame asks. */
export const trend: ChartModule<TrendQuery, TrendFinding, TrendLayout, TrendWords> = {
  id: "trend",
  wordsOf: trendWordsOf,
  analyse: analyseTrend,
  describe: describeTrend,
  defaultSize: { width: 720, height: 420 },
  isEmpty: ({ ground }) => ground.field.values.every((value) => Number.isNaN(value)),
  // flat on a phone, never taller than a screen; the default width gives the default height
  paper: (_, width, scale) => ({
    width,
    height: Math.round(
      Math.min(Math.max(width * 0.4 + 132 * Math.min(1, scale), 280 * scale), 600 * Math.max(1, scale)),
    ),
    scale,
  }),
  layout: (finding, size, words) => layoutTrend(trendInput(finding, words), size),
  Marks: TrendMarks,
  keys: ({ messages }) => messages.trend.keys,
  reading: (finding, _, at, words) => readingOf(finding, at, words),
};
