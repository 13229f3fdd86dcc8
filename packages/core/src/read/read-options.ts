import type { EditionId, IndexDefinition } from "../model/index-definition.js";
import type { Standing } from "../model/observation.js";
import type { UnitBook } from "../model/unit.js";

/** What a reader of figures must know beside the table itself. */
export interface ReadOptions {
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  /** Named in every issue. */
  readonly file?: string;
  /** For files without a `year` column. */
  readonly edition?: EditionId;
  /** For files without a `component_code` column: this component; the whole index when absent. */
  readonly component?: string;
  /** What the figures are, and where they come from, unless a row's own `source` says it. */
  readonly standing?: Standing;
  readonly source?: string;
}
