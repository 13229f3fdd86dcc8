import { observe, partEndsOf } from "@chiso/core";
import type { EditionId, HeatGridFinding, HeatUnits, HeatYears, UnitId } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName, unitRankText, valueText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

type Seen = Exclude<HeatGridFinding, { kind: "no-such-edition" }>;

/** The one message: what the unit is like, or where it stands highest and lowest; no more than the data hold (R8, R18). */
export function heatGridHeadline(grid: Seen, words: HeatGridWords): string {
  const { headline } = words.messages.heatGrid;
  if (grid.kind === "no-unit") return headline.noUnit(editionTitle(grid.view, words));
  return grid.kind === "units" ? unitsHeadline(grid, words) : yearsHeadline(grid, words);
}

function unitsHeadline(grid: HeatUnits, words: HeatGridWords): string {
  const { columns, view } = grid;
  const { headline } = words.messages.heatGrid;
  const { data, edition, component } = view;
  const [unit] = view.focusUnits;
  if (unit === undefined || view.focusUnits.length > 1) return headline.all(editionTitle(view, words));
  const name = unitLabel(words, data, unit, edition);
  const held = columns.filter(({ component: id }) => observe(data, unit, edition, id).value.kind === "score");
  if (held.length === 0) {
    const rank = unitRankText(data, unit, edition, component, words);
    if (rank !== undefined) return headline.rankOnly(name, rank);
    const { value } = observe(data, unit, edition, component);
    return headline.none(name, value.kind === "missing" ? words.messages.common.missing[value.why] : "");
  }
  if (columns.length === 1)
    return headline.one(name, valueText(data, observe(data, unit, edition, held[0]?.component ?? ""), words));
  if (grid.by === "likeness") return likest(grid, name, words);
  const parts = columns.flatMap(({ component: id }) => (id === component ? [] : [id]));
  const said = endsText(grid, edition, unit, parts, words);
  const { integer } = words.format;
  return said ?? headline.held(name, integer(held.length), integer(columns.length));
}

/** Who stands nearest, in the number that the table has. */
function likest({ likeness, view }: HeatUnits, name: string, words: HeatGridWords): string {
  const { headline } = words.messages.heatGrid;
  const { units } = view.held.set;
  const others = units.flatMap((unit, row) => {
    const apart = likeness?.[row] ?? Number.NaN;
    return view.focusUnits.includes(unit) || Number.isNaN(apart) ? [] : [{ unit, apart }];
  });
  const least = Math.min(...others.map(({ apart }) => apart));
  const nearest = others.filter(({ apart }) => apart === least);
  if (nearest.length === 0) return headline.all(editionTitle(view, words));
  const names = nearest.map(({ unit }) => unitLabel(words, view.data, unit, view.edition));
  return headline.likest(name, words.format.list(names), words.format.decimal(least, 1));
}

/** The newest edition with figures of the unit, if its positions are known; else only what is shown. */
function yearsHeadline(grid: HeatYears, words: HeatGridWords): string {
  const { editions, rows, unit, view } = grid;
  const { headline } = words.messages.heatGrid;
  const name = unitLabel(words, view.data, unit, view.edition);
  const [first, last] = [editions[0], editions.at(-1)];
  if (rows.length === 0 || first === undefined || last === undefined) {
    const { value } = observe(view.data, unit, view.edition, view.component);
    const why = value.kind === "missing" ? words.messages.common.missing[value.why] : "";
    return headline.none(name, why);
  }
  const newest = editions.findLast((_, at) => rows.some(({ cells }) => isScore(cells[at])));
  const parts = rows.flatMap(({ component, cells }) =>
    component !== view.component && newest !== undefined && isScore(cells[editions.indexOf(newest)])
      ? [component]
      : [],
  );
  const said = newest === undefined ? undefined : endsText(grid, newest, unit, parts, words);
  return said ?? headline.heldYears(name, String(first), String(last));
}

function isScore(cell: HeatYears["rows"][number]["cells"][number] | undefined): boolean {
  return cell?.observation.value.kind === "score";
}

/** Where a unit stands highest and lowest among all; undefined from partial data. */
function endsText(
  { kind, view }: HeatUnits | HeatYears,
  edition: EditionId,
  unit: UnitId,
  parts: readonly string[],
  words: HeatGridWords,
): string | undefined {
  const { headline } = words.messages.heatGrid;
  const ends = partEndsOf(view.data, edition, parts, unit);
  if (!ends) return undefined;
  const name = unitLabel(words, view.data, unit, edition);
  if (ends.best[0] === ends.lowest[0]) return headline.level(name);
  const list = (ids: readonly string[]) =>
    words.format.list(ids.map((id) => componentName({ data: view.data, edition }, id, words)));
  return kind === "years"
    ? headline.endsIn(name, String(edition), list(ends.best), list(ends.lowest))
    : headline.ends(name, list(ends.best), list(ends.lowest));
}
