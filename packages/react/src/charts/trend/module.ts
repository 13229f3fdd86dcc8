import { layoutTrend } from "@chiso/geometry/trend";
import type { TrendLayout } from "@chiso/geometry/trend";
import type { FigureModule } from "../../frame/figure-module.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { analyseTrend } from "@chiso/core";
import type { TrendFinding, TrendQuery } from "@chiso/core";
import { describeTrend } from "./describe.js";
import { trendInput } from "./input.js";
import { TrendMarks } from "./marks.js";

/** A trend as a figure: the one record that a host or the frame asks. */
export const trend: FigureModule<TrendQuery, TrendFinding, TrendLayout, TrendWords> = {
  id: "trend",
  analyse: analyseTrend,
  describe: describeTrend,
  defaultSize: { width: 720, height: 420 },
  layout: (finding, size, words) => layoutTrend(trendInput(finding, words), size),
  Marks: TrendMarks,
};
