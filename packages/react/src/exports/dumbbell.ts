export { Dumbbell } from "../charts/dumbbell/dumbbell.js";
export type { DumbbellProps } from "../charts/dumbbell/dumbbell.js";
export { dumbbell } from "../charts/dumbbell/module.js";
export type { DumbbellFinding, DumbbellQuery } from "@chiso/core";
