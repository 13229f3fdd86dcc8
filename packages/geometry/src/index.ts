export { sparklinePath } from "./sparkline.js";
export type { SparkBox } from "./sparkline.js";
export { fitText, textSlack, textWidth, wrapText } from "./text-metrics.js";
export type { TextStyle, TextWeight } from "./text-metrics.js";
export * from "./exports/trend.js";
export * from "./exports/sheet.js";
export * from "./exports/hits.js";
