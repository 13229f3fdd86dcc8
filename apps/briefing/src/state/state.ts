import type { ComponentId, EditionId, IndexId, Locale, Measure, RegionId, UnitId } from "@chiso/core";
import type { SectionId } from "../sections/section-ids.js";

/** All that the page shows, and no more: it is the address of the page. */
export interface State {
  /** As asked for: `ha-tay` stays `ha-tay`, each edition resolves it for itself (R4). */
  readonly unit: UnitId;
  readonly index: IndexId;
  /** The newest edition that has a figure for the unit when absent. */
  readonly edition?: EditionId;
  /** The whole index when absent. */
  readonly component?: ComponentId;
  readonly by: Measure;
  readonly compare?: UnitId;
  /** By what the peers of all figures are chosen; none when absent. */
  readonly peers?: PeersBy;
  readonly lang: Locale;
  readonly page: Page;
  /** Of the slides, the one on show; the first when absent. */
  readonly slide?: SectionId;
  /** Inside the province, the body that is looked at; the one that the sources speak of when absent. */
  readonly body?: UnitId;
  /** Of a report: over all indices; over the chosen one when absent. */
  readonly span?: Span;
  /** Column that the ranking is sorted by: `name`, `D5`; `-name` for descending. By rank when absent. */
  readonly sort?: string;
  /** Region that the ranking is narrowed to; all when absent. */
  readonly region?: RegionId;
  /** What was typed into the ranking's search. */
  readonly q?: string;
  /** As the device says when absent. */
  readonly theme?: Theme;
  /** Comfortable when absent. */
  readonly density?: Density;
}

/** `brief`: one province on one page; `country`: where all stand; `slides`: for three metres; `report`: for paper; `own`: a file of the reader. */
export const PAGES = ["brief", "country", "province", "slides", "report", "own"] as const;
export type Page = (typeof PAGES)[number];

export const PEERS_BY = ["region", "score", "population", "neighbours"] as const;
export type PeersBy = (typeof PEERS_BY)[number];

export const SPANS = ["all"] as const;
export type Span = (typeof SPANS)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ["compact", "large"] as const;
export type Density = (typeof DENSITIES)[number];

export const MEASURES = ["score", "rank"] as const satisfies readonly Measure[];
export const LOCALES = ["vi", "en"] as const satisfies readonly Locale[];

export const DEFAULT_STATE: State = { unit: "son-la", index: "par", by: "score", lang: "vi", page: "brief" };

/** A parameter of the address that could not be taken as it stands. `asked` is the reader's text: show it as text only. */
export type StateNotice =
  | { readonly kind: "unknown-unit" | "unknown-compare"; readonly asked: string; readonly nearest?: UnitId }
  | { readonly kind: "unknown-index"; readonly asked: string }
  | { readonly kind: "unknown-value"; readonly key: StateKey; readonly asked: string }
  | { readonly kind: "unknown-edition"; readonly asked: string; readonly index: IndexId }
  | {
      readonly kind: "unknown-component";
      readonly asked: string;
      readonly index: IndexId;
      readonly edition?: EditionId;
    }
  | { readonly kind: "same-unit"; readonly unit: UnitId }
  | { readonly kind: "repeated"; readonly key: StateKey };

/** Parameters of the address, in the order in which it is written. */
export const STATE_KEYS = [
  "page",
  "unit",
  "index",
  "edition",
  "component",
  "by",
  "compare",
  "peers",
  "sort",
  "region",
  "q",
  "slide",
  "body",
  "span",
  "lang",
  "theme",
  "density",
] as const;
export type StateKey = (typeof STATE_KEYS)[number];
