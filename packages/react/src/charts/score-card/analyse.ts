import { latestEdition, positionOf } from "@chiso/core";
import type { ComponentId, Dataset, EditionId, Position, PositionFinding, UnitId } from "@chiso/core";

/** What `ScoreCard` is asked. */
export interface CardQuery {
  /** A unit id; one of another time stands for its successor or predecessors in the edition (R4). */
  readonly unit: UnitId;
  readonly edition?: EditionId | undefined;
  readonly component?: ComponentId | undefined;
}

/** The answer behind `ScoreCard`. */
export interface CardFinding {
  readonly data: Dataset;
  readonly asked: UnitId;
  readonly component: ComponentId;
  readonly found: PositionFinding;
}

/** Where a unit stands. A data set without editions answers `no-such-edition` with the edition NaN. */
export function analyseCard(
  data: Dataset,
  { unit, edition, component = data.definition.overall }: CardQuery,
): CardFinding {
  const id = edition ?? latestEdition(data) ?? Number.NaN;
  return { data, asked: unit, component, found: positionOf(data, unit, id, component) };
}

export function positionsOf(found: PositionFinding): readonly Position[] {
  if (found.kind === "position") return [found.position];
  return found.kind === "predecessors" ? found.positions : [];
}
