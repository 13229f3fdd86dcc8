export { sparklinePath } from "./sparkline.js";
export type { SparkBox } from "./sparkline.js";
export { fitText, textSlack, textWidth, wrapText } from "./text-metrics.js";
export type { TextStyle, TextWeight } from "./text-metrics.js";
export type { Box, PictureSize, TextMark } from "./frame.js";
export { layoutTrend } from "./trend.js";
export { isTravelKey, movePoint, nearestBreak, nearestPoint, placeOf, unitPath } from "./trend-hit.js";
export type { TrendPoint } from "./trend-hit.js";
export type {
  BreakMark,
  LabelMark,
  LineMark,
  TrendAverages,
  TrendField,
  TrendHit,
  TrendInput,
  TrendLayout,
  TrendLine,
  TrendSpan,
  TrendTone,
} from "./trend-types.js";
export { layoutSheet } from "./sheet.js";
export type { Sheet, SheetInput } from "./sheet.js";
export { tablePicture } from "./table-picture.js";
export type { HairlineMark, TablePicture, TablePictureInput } from "./table-picture.js";
export type { WrittenText } from "./written-text.js";
