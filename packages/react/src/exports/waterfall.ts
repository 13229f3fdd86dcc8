export { Waterfall } from "../charts/waterfall/waterfall.js";
export type { WaterfallProps } from "../charts/waterfall/waterfall.js";
export { waterfall } from "../charts/waterfall/module.js";
export type { WaterfallFinding, WaterfallQuery, WaterfallQuestion } from "@chiso/core";
