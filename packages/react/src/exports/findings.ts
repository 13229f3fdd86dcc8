export { Findings } from "../charts/findings/findings.js";
export type { FindingsProps } from "../charts/findings/findings.js";
export { findings } from "../charts/findings/module.js";
export type { FindingsFinding, FindingsQuery } from "@chiso/core/province";
