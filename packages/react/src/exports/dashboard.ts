export { Dashboard } from "../dashboard/dashboard.js";
export type { DashboardProps } from "../dashboard/dashboard.js";
