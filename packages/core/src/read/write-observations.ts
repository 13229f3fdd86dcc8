import type { Column, Dataset } from "../model/dataset.js";
import { shownRank } from "../model/dataset.js";
import { MISSING_REASONS, STANDINGS } from "../model/observation.js";
import type { EditionData } from "../model/dataset.js";
import { toCsv } from "./csv.js";

const HEADING = [
  "unit_id",
  "year",
  "component_code",
  "score",
  "published_rank",
  "published_group",
  "missing_reason",
  "standing",
  "rank_standing",
  "source",
] as const;

/**
 * The observations of a data set as CSV text that `readObservations` reads back as they were: scores with all their digits, why
 * others are missing, ranks, groups, how each came to be, sources. A cell of which nothing is known has no row; claims, averages
 * and conflicts are not observations.
 *
 * @example writeObservations(papi) // "unit_id,year,component_code,score,…\nha-noi,2011,D1,…"
 */
export function writeObservations(data: Dataset): string {
  const rows = [...data.editions].flatMap(([year, held]) =>
    [...held.columns].flatMap(([component, column]) =>
      held.set.units.flatMap((unit, row) => {
        const cells = cellsAt(data, held, column, row);
        return cells ? [[unit, String(year), component, ...cells]] : [];
      }),
    ),
  );
  return toCsv([HEADING, ...rows], ",");
}

function cellsAt(
  { sources }: Dataset,
  { edition }: EditionData,
  column: Column,
  row: number,
): readonly string[] | undefined {
  const score = column.score[row] ?? Number.NaN;
  const why = Number.isNaN(score) ? (MISSING_REASONS[(column.missing[row] ?? 0) - 1] ?? "not-in-data") : "";
  const rank = shownRank(edition, column, row);
  const group = column.group?.[row] ?? "";
  const source = sources[column.source[row] ?? -1]?.id ?? "";
  if (why === "not-in-data" && rank === 0 && group === "" && source === "") return undefined;
  return [
    why === "" ? String(score) : "",
    rank > 0 ? String(rank) : "",
    group,
    why,
    STANDINGS[column.standing[row] ?? 0] ?? "published",
    rank > 0 ? (STANDINGS[column.rankStanding[row] ?? 0] ?? "published") : "",
    source,
  ];
}
