import { observe, termOf } from "@chiso/core";
import type { HeatUnits, HeatYears } from "@chiso/core";
import type { DataTable, TableColumn } from "../../frame/description.js";
import { editionTitle } from "../../frame/edition-words.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName, rankCell, scoreCell, termText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { nameOverYears, orderOf } from "./found.js";

const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });

/** One row a unit in the order of the grid, those listed below it after them; one column a component. */
export function unitsTable(grid: HeatUnits, words: HeatGridWords): DataTable {
  const { columns, likeness, rows, view } = grid;
  const { common, heatGrid } = words.messages;
  const { data, edition, held } = view;
  const { shown, aside } = orderOf(grid, words);
  const [focus] = view.focusUnits;
  const name = (unit: string) => unitLabel(words, data, unit, edition);
  const cell = (unit: string, component: string) => {
    const { value } = observe(data, unit, edition, component);
    return value.kind === "score"
      ? scoreCell(data, component, value.score, words)
      : common.missing[value.why];
  };
  return {
    caption: heatGrid.caption(editionTitle(view, words)),
    columns: [
      { key: "unit", header: common.unit, align: "start" },
      end("rank", common.rank),
      ...(likeness && focus !== undefined ? [end("likeness", heatGrid.likenessColumn(name(focus)))] : []),
      ...columns.map(({ component }) => {
        const header = componentName(view, component, words);
        const detail = termText(data, termOf(data.definition, component, edition), words);
        return end(component, detail === "" ? header : common.remark(header, detail));
      }),
    ],
    rows: [...shown, ...aside].map((row) => {
      const unit = held.set.units[row] ?? "";
      const rank = rows.ranking?.ranks[row];
      const apart = likeness?.[row] ?? Number.NaN;
      return [
        name(unit),
        rank ? rankCell(rank, words) : common.none,
        ...(likeness && focus !== undefined
          ? [Number.isNaN(apart) ? common.none : words.format.decimal(apart, 1)]
          : []),
        ...columns.map(({ component }) => cell(unit, component)),
      ];
    }),
  };
}

/** One row a component, one column an edition, and which editions may not be compared, with the reason (R5). */
export function yearsTable(grid: HeatYears, words: HeatGridWords): DataTable {
  const { editions, rows, unit, view } = grid;
  const { common, heatGrid } = words.messages;
  const title = editionTitle(view, words);
  return {
    caption: heatGrid.yearsCaption(unitLabel(words, view.data, unit, view.edition), title),
    columns: [
      { key: "component", header: common.component, align: "start" },
      ...editions.map((edition) => end(String(edition), String(edition))),
      { key: "cuts", header: heatGrid.cuts, align: "start" },
    ],
    rows: rows.map((row) => [
      nameOverYears(grid, row.component, words),
      ...row.cells.map(({ observation: { value } }) =>
        value.kind === "score"
          ? scoreCell(view.data, row.component, value.score, words)
          : common.missing[value.why],
      ),
      row.cells
        .flatMap(({ cut }, at) =>
          cut
            ? [heatGrid.pair(String(editions[at - 1]), String(editions[at]), common.breakReason[cut.why])]
            : [],
        )
        .join("; ") || common.none,
    ]),
  };
}
