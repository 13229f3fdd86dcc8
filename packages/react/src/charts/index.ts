/**
 * The registry: every chart by its stem, its component and its record, loaded when asked for. The frame and the hosts know
 * no chart by name; a new chart is one line here.
 *
 * @example const { Component } = await charts.trend();
 */
export const charts = {
  "score-card": () =>
    import("../exports/score-card.js").then((m) => ({ Component: m.ScoreCard, module: m.scoreCard })),
  trend: () => import("../exports/trend.js").then((m) => ({ Component: m.TrendChart, module: m.trend })),
  distribution: () =>
    import("../exports/distribution.js").then((m) => ({ Component: m.Distribution, module: m.distribution })),
  scatter: () => import("../exports/scatter.js").then((m) => ({ Component: m.Scatter, module: m.scatter })),
  waterfall: () =>
    import("../exports/waterfall.js").then((m) => ({ Component: m.Waterfall, module: m.waterfall })),
  bottlenecks: () =>
    import("../exports/bottlenecks.js").then((m) => ({ Component: m.Bottlenecks, module: m.bottlenecks })),
  "what-if": () =>
    import("../exports/what-if.js").then((m) => ({ Component: m.WhatIf, module: m.whatIfFigure })),
  "what-changed": () =>
    import("../exports/what-changed.js").then((m) => ({ Component: m.WhatChanged, module: m.whatChanged })),
  "cross-index": () =>
    import("../exports/cross-index.js").then((m) => ({
      Component: m.CrossIndex,
      module: m.crossIndexFigure,
    })),
  peers: () => import("../exports/peers.js").then((m) => ({ Component: m.Peers, module: m.peersFigure })),
  progress: () =>
    import("../exports/progress.js").then((m) => ({ Component: m.Progress, module: m.progress })),
  "heat-grid": () =>
    import("../exports/heat-grid.js").then((m) => ({ Component: m.HeatGrid, module: m.heatGrid })),
  bump: () => import("../exports/bump.js").then((m) => ({ Component: m.Bump, module: m.bump })),
  slope: () => import("../exports/slope.js").then((m) => ({ Component: m.Slope, module: m.slope })),
  "ranked-bars": () =>
    import("../exports/ranked-bars.js").then((m) => ({ Component: m.RankedBars, module: m.rankedBars })),
  groups: () => import("../exports/groups.js").then((m) => ({ Component: m.Groups, module: m.groups })),
  choropleth: () =>
    import("../exports/choropleth.js").then((m) => ({ Component: m.Choropleth, module: m.choropleth })),
  "tile-map": () =>
    import("../exports/tile-map.js").then((m) => ({ Component: m.TileMap, module: m.tileMap })),
  "small-multiples": () =>
    import("../exports/small-multiples.js").then((m) => ({
      Component: m.SmallMultiples,
      module: m.smallMultiples,
    })),
  profile: () => import("../exports/profile.js").then((m) => ({ Component: m.Profile, module: m.profile })),
  radar: () => import("../exports/radar.js").then((m) => ({ Component: m.Radar, module: m.radar })),
  dumbbell: () =>
    import("../exports/dumbbell.js").then((m) => ({ Component: m.Dumbbell, module: m.dumbbell })),
  bodies: () => import("../exports/bodies.js").then((m) => ({ Component: m.Bodies, module: m.bodies })),
  findings: () =>
    import("../exports/findings.js").then((m) => ({ Component: m.Findings, module: m.findings })),
  checklist: () =>
    import("../exports/checklist.js").then((m) => ({ Component: m.Checklist, module: m.checklist })),
  procedures: () =>
    import("../exports/procedures.js").then((m) => ({ Component: m.Procedures, module: m.procedures })),
} as const;

/** Stem of a chart in the registry: `trend`, `ranked-bars`. */
export type ChartId = keyof typeof charts;
