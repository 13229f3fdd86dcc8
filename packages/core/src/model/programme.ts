import type { CriterionId, ReformField, ReformFieldId } from "./criteria.js";
import type { Source, SourceId, Standing } from "./observation.js";
import type { IsoDate, Text } from "./text.js";
import type { UnitId } from "./unit.js";

/** One line of the list that a team goes through on a visit. */
export interface CheckItem {
  readonly id: string;
  readonly name: Text;
}

/** What was found on one line of the list. A line without a result was not looked at, or nobody wrote it down. */
export interface CheckResult {
  readonly item: CheckItem["id"];
  readonly result: "met" | "not-met" | "partly";
  readonly note?: Text;
}

/** Who was there when the team came. `explained` are those of the absent who had a reason. */
export interface Attendance {
  readonly staff: number;
  readonly present: number;
  readonly explained?: number;
  readonly note?: Text;
}

/** One body that a programme plans to inspect (R17). Dates are days, both ends inclusive. */
export interface ProgrammeItem {
  readonly id: string;
  readonly body: Text;
  /** The body as a unit of the book, where it is one. */
  readonly unit?: UnitId;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day on which it was done; absent while it is not. */
  readonly done?: IsoDate;
  /** Who goes. */
  readonly team?: Text;
  readonly checks?: readonly CheckResult[];
  readonly attendance?: Attendance;
  readonly note?: Text;
  readonly source?: SourceId;
}

/** What an inspection may find: something to put right, something done well, or something that is not there. */
export const FINDING_KINDS = ["shortcoming", "good-practice", "absence"] as const;
/** What a team found: what is wrong, what others may copy, who was away and why. */
export type InspectionFindingKind = (typeof FINDING_KINDS)[number];

/** One thing that a team found, by field, with what is to be done about it. */
export interface InspectionFinding {
  readonly id: string;
  readonly kind: InspectionFindingKind;
  readonly text: Text;
  /** The field of the reform; absent where it is of all of them, as steering is. */
  readonly field?: ReformFieldId;
  /** The visit it comes from, where it is known. */
  readonly visit?: ProgrammeItem["id"];
  readonly body?: Text;
  readonly unit?: UnitId;
  /** Last day for putting a shortcoming right. */
  readonly deadline?: IsoDate;
  /** The day on which it was put right. */
  readonly done?: IsoDate;
  /** Lines of the province's criteria in which it costs points. */
  readonly criteria?: readonly CriterionId[];
  readonly source?: SourceId;
}

/**
 * A count that somebody printed without the list behind it (R6): it stands by itself, with its source, and never meets what is
 * computed from items.
 */
export interface PrintedProgress {
  readonly year: number;
  readonly planned: number;
  readonly done: number;
  /** Which bodies it speaks of. */
  readonly scope?: Text;
  readonly source: SourceId;
}

/** A plan of inspections and what came of it. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  /** Number of the plan as issued: `12/KH-UBND`. */
  readonly number?: string;
  /** The day of issue. */
  readonly date?: IsoDate;
  /** Who credits are due to. */
  readonly credit: Text;
  readonly standing: Standing;
  readonly items: readonly ProgrammeItem[];
  readonly printed?: PrintedProgress;
  /** The list that teams go through. */
  readonly checklist?: readonly CheckItem[];
  readonly fields?: readonly ReformField[];
  readonly findings?: readonly InspectionFinding[];
  /** What a reader must know of the findings, as whose reading their fields are. */
  readonly findingsNote?: Text;
  readonly sources: readonly Source[];
}
