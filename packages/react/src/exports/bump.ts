export { Bump } from "../charts/bump/bump.js";
export type { BumpProps } from "../charts/bump/bump.js";
export { bump } from "../charts/bump/module.js";
export type { BumpFinding, BumpQuery } from "@chiso/core";
