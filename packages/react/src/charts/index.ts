/**
 * The registry: every chart by its stem, loaded when asked for. The frame and the hosts know no chart by name; a new chart
 * is one line here.
 */
export const charts = {
  "score-card": async () => (await import("./score-card/score-card.js")).ScoreCard,
  trend: async () => (await import("./trend/trend-chart.js")).TrendChart,
  distribution: async () => (await import("./distribution/distribution.js")).Distribution,
  scatter: async () => (await import("./scatter/scatter.js")).Scatter,
  waterfall: async () => (await import("./waterfall/waterfall.js")).Waterfall,
  progress: async () => (await import("./progress/progress.js")).Progress,
  profile: async () => (await import("./profile/profile.js")).Profile,
  radar: async () => (await import("./radar/radar.js")).Radar,
} as const;

export type ChartId = keyof typeof charts;
