import type { Text } from "./text.js";
import type { ComponentId, EditionId, GroupId, IndexId } from "./index-definition.js";
import type { RegionId, UnitId } from "./unit.js";

/** Why there is no score. Missing is never zero and never interpolated (R9). */
export const MISSING_REASONS = [
  /** The publisher gave no score; whether not surveyed or withheld is not stated in the source. */
  "not-published",
  "not-surveyed",
  "withheld",
  "not-in-data",
  "unreadable",
  "no-such-unit",
  "no-such-component",
] as const;
/** Why there is no score: one of `MISSING_REASONS`. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A score is never a bare number, so nobody can average a gap. */
export type Value =
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "missing"; readonly why: MissingReason };

/**
 * How a figure came to be (R11). summed: by the publisher's own formula; implied: arithmetic on a printed change;
 * listed: read from the order of a printed list; rebased: R3; illustrative: invented, and says so.
 */
export const STANDINGS = [
  "published",
  "press",
  "summed",
  "implied",
  "listed",
  "rebased",
  "illustrative",
] as const;
/** How a figure came to be: one of `STANDINGS` (R11). */
export type Standing = (typeof STANDINGS)[number];

/** Identity of a source within its data set; "" where a figure names none. */
export type SourceId = string;

/** Where a figure was read. Only an `https` address of a publisher, portal or newspaper is a link. */
export interface Source {
  readonly id: SourceId;
  /** Publication or body, then its date, in each language. */
  readonly title: Text;
  readonly link?: string;
  /** What a reader should know of this figure, as "label of the column inferred". */
  readonly remark?: Text;
}

/** One cell of an index, with all that is known of it. */
export interface Observation {
  readonly unit: UnitId;
  readonly index: IndexId;
  readonly edition: EditionId;
  readonly component: ComponentId;
  readonly value: Value;
  readonly publishedRank?: number;
  readonly publishedGroup?: GroupId;
  readonly source: SourceId;
  readonly standing: Standing;
  /** Where the rank came to be in another way than the score. */
  readonly rankStanding?: Standing;
}

/** What somebody printed about a unit, as printed (R6). */
export interface PrintedClaim {
  readonly unit: UnitId;
  readonly index: IndexId;
  readonly edition: EditionId;
  readonly kind: "change" | "region-rank" | "count";
  readonly points?: number;
  /** Ranks gained: positive is a better (smaller) rank. */
  readonly ranks?: number;
  readonly rank?: number;
  readonly of?: number;
  /** The region of a `region-rank`, where it is one of ours; else `scope` has its words. */
  readonly region?: RegionId;
  readonly scope?: Text;
  readonly source: SourceId;
}

/** An average that a publisher printed, never ours. `region` absent: the whole country. */
export interface PublishedAverage {
  readonly edition: EditionId;
  readonly component: ComponentId;
  readonly region?: RegionId;
  readonly average: number;
  readonly standing: Standing;
  readonly source: SourceId;
}

/**
 * What a source says where another disagrees: a number (`87.62`) or rank (`rank 12`) as printed, or what it says in words.
 */
export type Disputed = string | Text;

/** Two sources disagree: the kept figure is in the data, the other stays reachable. */
export interface Conflict {
  readonly edition: EditionId;
  readonly unit?: UnitId;
  readonly kept: Disputed;
  readonly keptSources: readonly SourceId[];
  readonly other: Disputed;
  readonly otherSources: readonly SourceId[];
  readonly remark: string;
}
