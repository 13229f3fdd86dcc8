export { Radar } from "../charts/radar/radar.js";
export type { RadarProps } from "../charts/radar/radar.js";
export { radar } from "../charts/radar/module.js";
export type { RadarFinding, RadarQuery } from "@chiso/core";
