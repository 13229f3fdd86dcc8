export type { Box, PictureSize, TextMark } from "../frame.js";
export { layoutTrend } from "../trend.js";
export type {
  BreakMark,
  LabelMark,
  LineMark,
  TrendAverages,
  TrendInput,
  TrendLayout,
  TrendLine,
  TrendSpan,
  TrendTone,
} from "../trend-types.js";
