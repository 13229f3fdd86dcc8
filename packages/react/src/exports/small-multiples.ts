export { SmallMultiples } from "../charts/small-multiples/small-multiples.js";
export type { SmallMultiplesProps } from "../charts/small-multiples/small-multiples.js";
export { smallMultiples } from "../charts/small-multiples/module.js";
export type { PanelOrder, PanelRows, SmallMultiplesFinding, SmallMultiplesQuery } from "@chiso/core";
