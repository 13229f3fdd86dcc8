import type { IsoDate, Text } from "./text.js";
import type { UnitSetId } from "./unit.js";

/** Identity of an index: `par`, `papi`, `pci`. */
export type IndexId = string;
/** Identity of a component within its index: `PAPI`, `D5`, `PCI_01`. */
export type ComponentId = string;
/** Identity of a methodology within its index. */
export type MethodologyId = string;
/** Identity of a group within its index: `A`, `highest`. */
export type GroupId = string;
/** An edition is named by the year that it assesses: PAR INDEX 2020 came out in 2021 and is `2020`. */
export type EditionId = number;

/** How deep a component stands: the whole, a dimension, a part of a dimension. */
export type ComponentLevel = "overall" | "dimension" | "sub-dimension";

/** A thing that is scored. Its code is stable by meaning; its name and scale may change (see `ComponentTerm`). */
export interface Component {
  readonly id: ComponentId;
  readonly parent?: ComponentId;
  readonly level: ComponentLevel;
  /** Two cuts of the same points (PAR's fields and blocks) are never added or stacked together. */
  readonly cut?: string;
}

/** Name, scale and weight of a component over a run of editions (both ends inclusive). */
export interface ComponentTerm {
  readonly component: ComponentId;
  readonly from: EditionId;
  readonly to: EditionId;
  readonly name: Text;
  /** Scale, held exactly (10/3, not 3,33); absent where no source states it. */
  readonly min?: number;
  readonly max?: number;
  /** Percent of the total, where the index is weighted. */
  readonly weight?: number;
  readonly note?: string;
}

/** How a total is made of its components. `as-published`: no formula known that reproduces it. */
export type TotalFormula = "sum" | "weighted" | "as-published";

/** How an index was made over a run of editions (both ends inclusive). */
export interface Methodology {
  readonly id: MethodologyId;
  readonly from: EditionId;
  readonly to: EditionId;
  readonly name: Text;
  readonly total: TotalFormula;
  /** Why declared weights do not add up to 100 (or are not the publisher's own), where so. */
  readonly weightsNote?: string;
}

/** Editions that may be compared point by point; every other pair may not (R5). */
export interface ComparableRun {
  readonly from: EditionId;
  readonly to: EditionId;
  /** Only for these components; all when absent. A sub-component follows its nearest named ancestor. */
  readonly only?: readonly ComponentId[];
  /** Not for these components. */
  readonly except?: readonly ComponentId[];
}

/** Which way of the scale is better. */
export type Direction = "higher-is-better" | "lower-is-better";

/** Why two editions may not be compared (R5). */
export type BreakReason = "methodology" | "scale" | "unit-set" | "merger" | "not-declared";

/** Why a series is cut before an edition, in the reader's words. */
export interface SeriesBreak {
  readonly before: EditionId;
  readonly reason: BreakReason;
  readonly note: Text;
  readonly only?: readonly ComponentId[];
}

/** What the publisher makes known of an edition (R8). */
export type Regime =
  | { readonly kind: "full" }
  | { readonly kind: "top-n"; readonly n: number }
  | { readonly kind: "scores-and-groups" }
  | { readonly kind: "ranks-only" }
  | { readonly kind: "groups-only" };

/** What our data hold of it, by measure (R8). From `partial` nothing is computed. */
export interface Holding {
  readonly score: "complete" | "partial";
  readonly rank: "complete" | "partial";
}

/** Groups of an edition, best first (R13). */
export type Grouping =
  | { readonly kind: "bands"; readonly bands: readonly { readonly id: GroupId; readonly from: number }[] }
  | { readonly kind: "quartiles"; readonly ids: readonly [GroupId, GroupId, GroupId, GroupId] }
  | { readonly kind: "as-published"; readonly ids: readonly GroupId[] };

/** One edition of an index: which units it covers, how it was made, what of it is published and what we hold. */
export interface Edition {
  readonly id: EditionId;
  readonly unitSet: UnitSetId;
  /** The day on which names, regions and codes are read. */
  readonly asOf: IsoDate;
  readonly methodology: MethodologyId;
  readonly regime: Regime;
  /** By component; `*` for all that are not named. */
  readonly holdings: Readonly<Record<string, Holding>>;
  readonly grouping?: Grouping;
}

/**
 * What an index is: its names, publisher, components, methodologies, editions, and which of them may be compared. An entry
 * of the catalogue.
 */
export interface IndexDefinition {
  readonly id: IndexId;
  /** Short name as printed: "PAR INDEX". */
  readonly name: Text;
  readonly fullName: Text;
  readonly publisher: Text;
  /** Credit line that every figure shows. */
  readonly credit: Text;
  /** `percent`: scores read "84,84%" and differ by percentage points; `points`: points of the index's own scale. */
  readonly scoreUnit: "percent" | "points";
  /** Decimals that the publisher prints (R12). */
  readonly digits: number;
  readonly direction: Direction;
  /** The component that stands for the whole index. */
  readonly overall: ComponentId;
  readonly components: readonly Component[];
  readonly terms: readonly ComponentTerm[];
  readonly methodologies: readonly Methodology[];
  readonly comparable: readonly ComparableRun[];
  readonly breaks: readonly SeriesBreak[];
  /** In order of time. */
  readonly editions: readonly Edition[];
  readonly groupNames: Readonly<Record<GroupId, Text>>;
  /** Said of a whole that is invented: every figure of it and every file says so (R11). */
  readonly standing?: "illustrative";
}

/** The edition of an index by its year, or undefined. */
export function editionOf(definition: IndexDefinition, id: EditionId): Edition | undefined {
  return definition.editions.find((edition) => edition.id === id);
}

/** The component of an index by its id, or undefined. */
export function componentOf(definition: IndexDefinition, id: ComponentId): Component | undefined {
  return definition.components.find((component) => component.id === id);
}

/** Name and scale of a component in an edition, or undefined where the edition does not have it. */
export function termOf(
  definition: IndexDefinition,
  component: ComponentId,
  edition: EditionId,
): ComponentTerm | undefined {
  return definition.terms.find((t) => t.component === component && t.from <= edition && edition <= t.to);
}

/** What our data hold of a component in an edition; `partial` where the catalogue does not say (R8). */
export function holdingOf(edition: Edition, component: ComponentId): Holding {
  return edition.holdings[component] ?? edition.holdings["*"] ?? { score: "partial", rank: "partial" };
}

/** Children of a component that an edition has, in catalogue order. */
export function childrenOf(
  definition: IndexDefinition,
  parent: ComponentId,
  edition: EditionId,
): readonly Component[] {
  return definition.components.filter(
    (c) => c.parent === parent && termOf(definition, c.id, edition) !== undefined,
  );
}

/**
 * k of R14: points of the total that one point of a component directly below it is worth. A sum: 1; weighted scales of ten
 * (PCI): weight / 10; undefined where no weight is stated, since then nobody can say.
 *
 * @example pointsOfTotal(pci, "PCI_01", 2022) // 0.5 for a weight of 5 %
 */
export function pointsOfTotal(
  definition: IndexDefinition,
  component: ComponentId,
  edition: EditionId,
): number | undefined {
  const total = definition.methodologies.find((m) => m.from <= edition && edition <= m.to)?.total;
  if (component === definition.overall || total === "sum") return 1;
  const weight = termOf(definition, component, edition)?.weight;
  return weight === undefined ? undefined : weight / 10;
}
