import { roleOf } from "@chiso/core";
import type { HeatUnits, HeatYears, UnitId } from "@chiso/core";
import { HEAT_ABSENT, HEAT_MISSING, HEAT_PLAIN } from "@chiso/geometry/heat-grid";
import type { HeatGridInput, HeatGridInputRow } from "@chiso/geometry/heat-grid";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName, rankCell } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { nameOverYears, orderOf } from "./found.js";
import type { HeatGridFound } from "./found.js";

/** A grid of which no row is out of sight needs none pinned. */
const PINNED_FROM = 20;

const kept = new WeakMap<
  HeatGridFound,
  { readonly words: HeatGridWords; readonly input: HeatGridInput; readonly sources: readonly number[] }
>();

const NOTHING: HeatGridInput = {
  rows: [],
  columns: [],
  heads: "names",
  noteHead: "",
  classes: new Int8Array(),
  cuts: new Uint8Array(),
  numbers: "plain",
  number: () => "",
  digits: 0,
  aside: [],
};

/** A finding as cells, made once: paper, layout and readings ask for it. `sources` is the row of the finding behind each row drawn. */
export function heatGridInput(
  found: HeatGridFound,
  words: HeatGridWords,
): { readonly input: HeatGridInput; readonly sources: readonly number[] } {
  const known = kept.get(found);
  if (known?.words === words) return known;
  const { grid } = found;
  const made =
    grid.kind === "units"
      ? unitsInput(grid, words)
      : grid.kind === "years"
        ? { input: yearsInput(grid, words), sources: [...grid.rows.keys()] }
        : { input: NOTHING, sources: [] };
  const input = { ...made.input, numbers: found.asked.numbers === true ? "all" : "plain" } as const;
  const result = { words, input, sources: made.sources };
  kept.set(found, result);
  return result;
}

function unitsInput(grid: HeatUnits, words: HeatGridWords) {
  const { columns, rows, view } = grid;
  const { data, edition, held } = view;
  const { shown, aside } = orderOf(grid, words);
  const focus = shown.filter((row) => view.focusUnits.includes(held.set.units[row] ?? ""));
  const pinned = shown.length > PINNED_FROM ? focus : [];
  // in the order of likeness the unit in focus is the first by itself
  const body = grid.by === "likeness" ? shown.filter((row) => !pinned.includes(row)) : shown;
  const inputRow = (row: number, key: string, apart: boolean): HeatGridInputRow => {
    const unit = held.set.units[row] ?? "";
    const rank = rows.ranking?.ranks[row];
    return {
      key: `${key}${unit}`,
      unit,
      name: unitLabel(words, data, unit, edition),
      note: rank && rank.kind !== "unranked" ? rankCell(rank, words) : "",
      tone: roleOf(view, unit),
      apart,
    };
  };
  const sources = [...pinned, ...body];
  const classes = sources.flatMap((row) =>
    columns.map(({ column, steps }) => {
      if (Number.isNaN(column.score[row] ?? Number.NaN)) return HEAT_MISSING;
      const step = steps[row] ?? -1;
      return step < 0 ? HEAT_PLAIN : step;
    }),
  );
  const whole = columns.length > 1 && columns[0]?.component === view.component;
  const input: HeatGridInput = {
    ...NOTHING,
    rows: [
      ...pinned.map((row) => inputRow(row, "pinned ", false)),
      ...body.map((row, at) => inputRow(row, "", at === 0 && pinned.length > 0)),
    ],
    columns: columns.map(({ component }, at) => ({
      key: component,
      name: componentName(view, component, words),
      mark: whole ? (at === 0 ? words.messages.heatGrid.wholeMark : String(at)) : String(at + 1),
      apart: whole && at === 1,
    })),
    noteHead: words.messages.heatGrid.rankHead,
    classes: Int8Array.from(classes),
    cuts: new Uint8Array(classes.length),
    number: (row, column, digits) =>
      words.format.decimal(columns[column]?.column.score[sources[row] ?? -1] ?? 0, digits),
    digits: data.definition.digits,
    aside: asideOf(grid, aside, words),
  };
  return { input, sources };
}

/** Units without any cell, in the order of the grid, with their ranks where any has one. */
function asideOf(
  { rows, view }: HeatUnits,
  aside: readonly number[],
  words: HeatGridWords,
): HeatGridInput["aside"] {
  if (aside.length === 0) return [];
  const { heatGrid } = words.messages;
  const name = (row: number) => unitLabel(words, view.data, view.held.set.units[row] ?? "", view.edition);
  const ranked = (row: number) => {
    const rank = rows.ranking?.ranks[row];
    return rank && rank.kind !== "unranked" ? rankCell(rank, words) : undefined;
  };
  const texts = aside.map((row) => {
    const rank = ranked(row);
    return rank === undefined ? name(row) : heatGrid.asideUnit(name(row), rank);
  });
  const count = words.format.integer(aside.length);
  const some = aside.some((row) => ranked(row) !== undefined);
  return [{ title: (some ? heatGrid.asideRanked : heatGrid.aside)(count), text: texts.join(", ") }];
}

function yearsInput(grid: HeatYears, words: HeatGridWords): HeatGridInput {
  const { editions, rows, view } = grid;
  const cells = rows.flatMap((row) => row.cells);
  const score = (row: number, column: number) => {
    const value = rows[row]?.cells[column]?.observation.value;
    return value?.kind === "score" ? value.score : 0;
  };
  // one unit throughout: its cells are not lit all together
  const unit: UnitId = "";
  return {
    ...NOTHING,
    rows: rows.map(({ component }, at) => ({
      key: component,
      unit,
      name: nameOverYears(grid, component, words),
      note: "",
      tone: "rest",
      apart: at === 1 && rows[0]?.component === view.component,
    })),
    columns: editions.map((edition) => ({
      key: String(edition),
      name: String(edition),
      mark: "",
      apart: false,
    })),
    heads: "years",
    classes: Int8Array.from(cells, ({ absent, observation, step }) =>
      absent
        ? HEAT_ABSENT
        : observation.value.kind === "missing"
          ? HEAT_MISSING
          : step < 0
            ? HEAT_PLAIN
            : step,
    ),
    cuts: Uint8Array.from(cells, ({ cut }) => (cut ? 1 : 0)),
    number: (row, column, digits) => words.format.decimal(score(row, column), digits),
    digits: view.data.definition.digits,
  };
}
