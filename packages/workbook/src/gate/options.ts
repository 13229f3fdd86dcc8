import type { EditionId, IndexDefinition, Programme, Standing, UnitBook } from "@chiso/core";
import type { BodyAssessment, CriteriaSet, ProcedureCatalogue } from "@chiso/core/province";

/** Scores of an index: one row a unit (components side by side), or one row a unit and component. */
export interface ScoresOptions {
  readonly kind: "scores";
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  /** For tables without a year. */
  readonly edition?: EditionId;
  /** For tables without components: this one; the whole index when absent. */
  readonly component?: string;
  readonly standing?: Standing;
  readonly source?: string;
}

/** A province's ranking of its own bodies: criteria, points, published results, each on a sheet of its own. */
export interface BodiesOptions {
  readonly kind: "bodies";
  /** Id, name and bands of the criteria; its lines come from the file. */
  readonly set: Omit<CriteriaSet, "criteria">;
  /** Criteria for files that bring none. */
  readonly criteria?: CriteriaSet;
  readonly about: Omit<BodyAssessment, "bodies" | "set">;
}

/** Plan, checklists and findings of a programme of inspections. */
export interface InspectionOptions {
  readonly kind: "inspection";
  readonly about: Omit<Programme, "items" | "findings">;
}

/** A catalogue of administrative procedures. */
export interface ProceduresOptions {
  readonly kind: "procedures";
  readonly about: Omit<ProcedureCatalogue, "procedures">;
}

/** What a file is meant to hold, and what is known of it beforehand. */
export type GateOptions = ScoresOptions | BodiesOptions | InspectionOptions | ProceduresOptions;

/** A kind of file that the gate reads: scores of an index, or a province's own tables. */
export type GateKind = GateOptions["kind"];

/** Kinds of files that the gate reads. */
export const GATE_KINDS: readonly GateKind[] = ["scores", "bodies", "inspection", "procedures"];
