import type { CriteriaSet, CriterionId } from "./criteria.js";
import type { EditionId, GroupId } from "./index-definition.js";
import type { Source, SourceId, Standing } from "./observation.js";
import type { IsoDate, Text } from "./text.js";
import type { UnitId } from "./unit.js";

/** What a body asked after the appraisal, and what came of it. `granted` are the points that the appraised ones already hold. */
export interface Appeal {
  readonly outcome: "open" | "upheld" | "dismissed";
  readonly asked?: number;
  readonly granted?: number;
  readonly note?: Text;
}

/**
 * Points of one body in one scored line, each in its own place, never one for another (R16): what it gave itself, what the
 * council found, what people said. An absent one is missing, not zero.
 */
export interface CriterionPoints {
  readonly criterion: CriterionId;
  readonly self?: number;
  readonly appraised?: number;
  readonly survey?: number;
  readonly appeal?: Appeal;
}

/** One body of an assessment: points, or only what was printed of it. */
export interface AssessedBody {
  readonly id: UnitId;
  readonly name: Text;
  readonly points: readonly CriterionPoints[];
  readonly publishedRank?: number;
  readonly publishedGroup?: GroupId;
  /** Where the rank came to be in another way than the rest. */
  readonly rankStanding?: Standing;
  readonly source?: SourceId;
}

/** A province's own assessment of its bodies in one year, by one set of criteria (R16). */
export interface BodyAssessment {
  readonly id: string;
  readonly name: Text;
  readonly year: EditionId;
  /** Number of the decision as issued: `36/QĐ-UBND`. */
  readonly number?: string;
  /** The day of the decision. */
  readonly date?: IsoDate;
  readonly credit: Text;
  readonly standing: Standing;
  readonly set: CriteriaSet;
  /** In the order of the published list. */
  readonly bodies: readonly AssessedBody[];
  /** Full marks of the whole, where the criteria do not tell. */
  readonly full?: number;
  /** Earlier years whose points may be set against these, as the province declares them; none when absent (R5). */
  readonly comparableTo?: readonly EditionId[];
  /** The average that the decision prints; never ours. */
  readonly printedAverage?: { readonly average: number; readonly changeOnYearBefore?: number };
  readonly sources: readonly Source[];
}
