export { charts } from "../charts/index.js";
export type { ChartId } from "../charts/index.js";
