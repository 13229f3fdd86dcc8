import { heatOf, placeBetween, rankingParts, valueAt } from "@chiso/core";
import type { RankingPart, RankingRows } from "@chiso/core";
import { barMark, dotMark } from "@chiso/geometry/cell-marks";
import type { Cell } from "./cell.js";
import { CELL_MODES } from "./column.js";
import type { CellMode, ColumnGroup, ColumnSource, RankingColumn } from "./column.js";

/**
 * One column a component, each followed by those of its own parts where it is open. A heading over them opens and closes
 * them; where none can be opened one heading stands over all.
 */
export function componentColumns(source: ColumnSource): readonly RankingColumn[] {
  const { rows, words } = source;
  const mode = cellMode(rows, source.cells);
  const opened = rows.parts.some((part) => canOpen(source, part));
  return rows.parts.flatMap((part) => {
    const group: ColumnGroup = opened
      ? groupOfPart(source, part)
      : { key: "parts", label: words.messages.table.parts };
    const column = partColumn(source, part, mode, group);
    const parts = group.open ? subParts(source, part) : [];
    return [column, ...parts.map((sub) => partColumn(source, sub, mode, group, column.key))];
  });
}

function subParts({ rows, parts }: ColumnSource, part: RankingPart): readonly RankingPart[] {
  return rankingParts(parts?.details ?? rows.data, rows.held.edition.id, part.component);
}

function canOpen(source: ColumnSource, part: RankingPart): boolean {
  return part.divided && (source.parts?.loadable === true || subParts(source, part).length > 0);
}

function groupOfPart(source: ColumnSource, part: RankingPart): ColumnGroup {
  const id = part.component;
  const named = { key: `part:${id}`, label: id };
  return canOpen(source, part) ? { ...named, opens: id, open: source.parts?.open.has(id) ?? false } : named;
}

/** What a table can draw beside its numbers. On some columns alone it would look like a finding, so each needs its basis. */
export function cellModes({ parts }: RankingRows): readonly CellMode[] {
  if (parts.length === 0) return [];
  const placed = parts.every(({ ends }) => ends !== undefined);
  const scaled = parts.every(({ scale }) => scale !== undefined);
  return CELL_MODES.filter((mode) => mode === "number" || (mode === "bar" ? scaled : placed));
}

/** The mode asked for, or the first that the data have a basis for (R8). */
export function cellMode(rows: RankingRows, asked: CellMode | undefined): CellMode {
  const modes = cellModes(rows);
  return modes.find((mode) => mode === asked) ?? modes[0] ?? "number";
}

function partColumn(
  { rows, words }: ColumnSource,
  part: RankingPart,
  mode: CellMode,
  group: ColumnGroup,
  within?: string,
): RankingColumn {
  const { common } = words.messages;
  const { definition } = rows.data;
  return {
    key: `component:${part.component}`,
    kind: "component",
    name: `component:${part.component}`,
    header: part.term.name[words.locale],
    title: part.component,
    align: "end",
    first: definition.direction === "higher-is-better" ? "descending" : "ascending",
    group,
    ...(within === undefined ? {} : { within }),
    sort: () => ({ kind: "number", values: part.column.score }),
    cell: (row) => {
      const value = valueAt(part.column, row);
      if (value.kind === "missing") return { text: "", after: common.missing[value.why], missing: true };
      return { text: words.format.decimal(value.score, definition.digits), ...drawnCell(part, row, mode) };
    },
  };
}

function drawnCell(part: RankingPart, row: number, mode: CellMode): Pick<Cell, "tone" | "drawn"> {
  if (mode === "heat") {
    const tone = heatOf(part, row);
    return tone < 0 ? {} : { tone };
  }
  const ends = mode === "bar" ? part.scale : mode === "dot" ? part.ends : undefined;
  const place = ends && placeBetween(ends, part.column, row);
  if (place === undefined || mode === "number") return {};
  return { drawn: { shape: mode, path: mode === "bar" ? barMark(place) : dotMark(place) } };
}
