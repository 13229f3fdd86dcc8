export { Slope } from "../charts/slope/slope.js";
export type { SlopeProps } from "../charts/slope/slope.js";
export { slope } from "../charts/slope/module.js";
export type { SlopeFinding, SlopeQuery } from "@chiso/core";
