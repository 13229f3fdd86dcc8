export { Distribution } from "../charts/distribution/distribution.js";
export type { DistributionProps } from "../charts/distribution/distribution.js";
export { distribution } from "../charts/distribution/module.js";
export type { DistributionFinding, DistributionQuery } from "@chiso/core";
