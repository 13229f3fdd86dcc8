export { Progress } from "../charts/progress/progress.js";
export type { ProgressProps } from "../charts/progress/progress.js";
export { progress } from "../charts/progress/module.js";
export type { ProgressFinding, ProgressOrder, ProgressQuery } from "@chiso/core";
