export { TrendChart } from "../charts/trend/trend-chart.js";
export type { TrendChartProps } from "../charts/trend/trend-chart.js";
export { trend } from "../charts/trend/module.js";
export type { TrendFinding, TrendQuery } from "@chiso/core";
export { trendWordsOf } from "../messages/trend-words.js";
export type { TrendWords } from "../messages/trend-words.js";
