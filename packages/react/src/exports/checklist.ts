export { Checklist } from "../charts/checklist/checklist.js";
export type { ChecklistProps } from "../charts/checklist/checklist.js";
export { checklist } from "../charts/checklist/module.js";
export type { ChecklistFinding } from "@chiso/core/province";
