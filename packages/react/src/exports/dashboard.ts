export { Dashboard } from "../dashboard/dashboard.js";
export type { DashboardProps } from "../dashboard/dashboard.js";
export { createPointed } from "../dashboard/pointed.js";
export type { Pointed } from "../dashboard/pointed.js";
