export { lossBars } from "../loss-bars.js";
export type { LossStretch } from "../loss-bars.js";
