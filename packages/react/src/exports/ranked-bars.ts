export { RankedBars } from "../charts/ranked-bars/ranked-bars.js";
export type { RankedBarsProps } from "../charts/ranked-bars/ranked-bars.js";
export { rankedBars } from "../charts/ranked-bars/module.js";
export type { RankedBarsFinding, RankedBarsQuery } from "@chiso/core";
