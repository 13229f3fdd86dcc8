export type { Box, PictureSize, TextMark } from "../frame.js";
export { layoutTrend } from "../trend.js";
export { isTravelKey, movePoint, nearestBreak, nearestPoint, placeOf, unitPath } from "../trend-hit.js";
export type { TrendPoint } from "../trend-hit.js";
export type {
  BreakMark,
  LabelMark,
  LineMark,
  TrendAverages,
  TrendHit,
  TrendInput,
  TrendLayout,
  TrendLine,
  TrendSpan,
  TrendTone,
} from "../trend-types.js";
