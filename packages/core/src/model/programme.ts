import type { Source, SourceId, Standing } from "./observation.js";
import type { IsoDate, Text } from "./text.js";
import type { UnitId } from "./unit.js";

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
  readonly note?: Text;
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
  readonly sources: readonly Source[];
}
