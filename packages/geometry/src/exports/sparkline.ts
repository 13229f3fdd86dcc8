export { sparklinePath } from "../sparkline.js";
export type { SparkBox } from "../sparkline.js";
