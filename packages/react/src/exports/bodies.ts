export { Bodies } from "../charts/bodies/bodies.js";
export type { BodiesProps } from "../charts/bodies/bodies.js";
export { bodies } from "../charts/bodies/module.js";
export type { BodiesFinding, BodiesQuery, BodyAssessment, BodyOrder } from "@chiso/core/province";
