export { scatter } from "../charts/scatter/module.js";
export { Scatter } from "../charts/scatter/scatter.js";
export type { ScatterProps } from "../charts/scatter/scatter.js";
export type { ScatterFinding, ScatterOther, ScatterQuery } from "@chiso/core";
