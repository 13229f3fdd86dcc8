import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { comparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { remember } from "./remember.js";

/** What became of every unit of an edition since another one; arrays in the order of the unit set. */
export interface RankingChanges {
  /** Absent without another edition. */
  readonly pair?: Comparability;
  readonly changes: readonly Change[];
  /** For sorting: NaN where there is none. */
  readonly points: Float64Array;
  readonly ranks: Float64Array;
}

const UNKNOWN: Change = { kind: "unknown" };

/** Changes since another edition of the data set; all unknown where there is none. */
export const rankingChanges: (
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
  from: EditionId | undefined,
) => RankingChanges = /* @__PURE__ */ remember(computeChanges);

function computeChanges(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
  from: EditionId | undefined,
): RankingChanges {
  const units = data.editions.get(edition)?.set.units ?? [];
  const changes = units.map((unit) =>
    from === undefined ? UNKNOWN : changeOf(data, unit, from, edition, component),
  );
  return {
    ...(from === undefined ? {} : { pair: comparability(data.definition, component, from, edition) }),
    changes,
    points: Float64Array.from(changes, (change) =>
      "points" in change ? (change.points ?? Number.NaN) : Number.NaN,
    ),
    ranks: Float64Array.from(changes, (change) =>
      "ranks" in change ? (change.ranks ?? Number.NaN) : Number.NaN,
    ),
  };
}
