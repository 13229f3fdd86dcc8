import type { AboutFigure } from "./about.js";
import { figuresOfBriefing } from "./figures-of-briefing.js";
import { figuresOfChange } from "./figures-of-change.js";
import { figuresOfOrder } from "./figures-of-order.js";
import { figuresOfParts } from "./figures-of-parts.js";
import { figuresOfProvince } from "./figures-of-province.js";

/** All figures by stem, in the order in which questions are asked: where, who, what of, since when, which parts, which place. */
export const figures = {
  "score-card": figuresOfOrder["score-card"],
  "ranking-table": figuresOfOrder["ranking-table"],
  "ranked-bars": figuresOfOrder["ranked-bars"],
  distribution: figuresOfOrder.distribution,
  groups: figuresOfOrder.groups,
  trend: figuresOfChange.trend,
  bump: figuresOfChange.bump,
  slope: figuresOfChange.slope,
  "small-multiples": figuresOfChange["small-multiples"],
  profile: figuresOfParts.profile,
  radar: figuresOfParts.radar,
  dumbbell: figuresOfChange.dumbbell,
  waterfall: figuresOfParts.waterfall,
  bottlenecks: figuresOfBriefing.bottlenecks,
  "what-if": figuresOfBriefing["what-if"],
  "what-changed": figuresOfBriefing["what-changed"],
  "cross-index": figuresOfBriefing["cross-index"],
  peers: figuresOfBriefing.peers,
  "heat-grid": figuresOfParts["heat-grid"],
  scatter: figuresOfOrder.scatter,
  choropleth: figuresOfParts.choropleth,
  "tile-map": figuresOfParts["tile-map"],
  progress: figuresOfParts.progress,
  ...figuresOfProvince,
} as const satisfies Record<string, AboutFigure>;

export type FigureStem = keyof typeof figures;
export const figureStems = Object.keys(figures).filter(isFigureStem);

export function isFigureStem(stem: string): stem is FigureStem {
  return Object.hasOwn(figures, stem);
}

/** What is known of a figure; undefined for a page that is none. */
export function aboutFigure(stem: string): AboutFigure | undefined {
  return isFigureStem(stem) ? figures[stem] : undefined;
}

/** Stems of the figures that this Storybook has: their stories files. */
export const figuresHere: readonly FigureStem[] = Object.keys(import.meta.glob("../*.stories.tsx"))
  .map((path) => path.slice("../".length, -".stories.tsx".length))
  .filter(isFigureStem)
  .toSorted((a, b) => figureStems.indexOf(a) - figureStems.indexOf(b));
