import { HEAT_STEPS } from "@chiso/core";
import type { HeatUnits, HeatYears } from "@chiso/core";
import type { HeatGridLayout } from "@chiso/geometry/heat-grid";
import type { Reading } from "../../frame/chart-module.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName, unitReading } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { nameOverYears, shareText } from "./found.js";
import type { HeatGridFound } from "./found.js";
import { heatGridInput } from "./input.js";

/** One cell in words: the figure or why there is none, its class, rank, source. */
export function readingOf(
  found: HeatGridFound,
  layout: HeatGridLayout,
  at: number,
  words: HeatGridWords,
): Reading {
  const { grid } = found;
  const [row, column] = [Math.floor(at / layout.columnCount), at % layout.columnCount];
  if (grid.kind === "years") return yearReading(grid, row, column, words);
  if (grid.kind !== "units") return { title: "", lines: [] };
  const source = heatGridInput(found, words).sources[row] ?? -1;
  return unitCellReading(grid, source, column, words);
}

function unitCellReading(grid: HeatUnits, row: number, column: number, words: HeatGridWords): Reading {
  const { columns, likeness, view } = grid;
  const found = columns[column];
  const unit = view.held.set.units[row] ?? "";
  if (!found) return { title: "", lines: [] };
  const { title, lines } = unitReading(view.data, unit, view.edition, found.component, words);
  const [figure, ...more] = lines;
  const apart = likeness?.[row] ?? Number.NaN;
  const [focus] = view.focusUnits;
  const { heatGrid } = words.messages;
  return {
    title,
    lines: [
      `${componentName(view, found.component, words)}: ${figure ?? ""}`,
      ...placeLine(view.data.definition.direction, found.basis, found.steps[row] ?? -1, words),
      ...more,
      ...(Number.isNaN(apart) || focus === undefined || focus === unit
        ? []
        : [
            heatGrid.apartBy(
              unitLabel(words, view.data, focus, view.edition),
              words.format.decimal(apart, 1),
            ),
          ]),
    ],
  };
}

function yearReading(grid: HeatYears, row: number, column: number, words: HeatGridWords): Reading {
  const { basis, editions, rows, unit, view } = grid;
  const found = rows[row];
  const cell = found?.cells[column];
  const edition = editions[column];
  if (!found || !cell || edition === undefined) return { title: "", lines: [] };
  const [figure, ...more] = unitReading(view.data, unit, edition, found.component, words).lines;
  const { cut } = cell;
  const why = cut && (cut.note?.[words.locale] ?? words.messages.common.breakReason[cut.why]);
  const { heatGrid } = words.messages;
  return {
    title: `${nameOverYears(grid, found.component, words)} · ${edition}`,
    lines: [
      figure ?? "",
      ...placeLine(view.data.definition.direction, basis, cell.step, words),
      ...more,
      ...(why === undefined
        ? []
        : [heatGrid.cutFrom(String(editions[column - 1] ?? ""), why.replace(/\.$/, ""))]),
    ],
  };
}

function placeLine(
  direction: "higher-is-better" | "lower-is-better",
  basis: HeatYears["basis"],
  step: number,
  words: HeatGridWords,
): readonly string[] {
  if (step < 0 || basis === "none") return [];
  const { place } = words.messages.heatGrid;
  const down = direction === "lower-is-better";
  const say =
    basis === "range" ? (down ? place.rangeDown : place.range) : down ? place.scaleDown : place.scale;
  return [say(shareText(step, HEAT_STEPS, words))];
}
