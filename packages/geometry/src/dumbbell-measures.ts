import { widest } from "./axis.js";
import type { DumbbellInput, DumbbellInputRow } from "./dumbbell-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

// Sizes of a dumbbell's parts: where names, marks and figures stand, and how tall each row is.

export const LINE = 1.28;

export interface DumbbellMeasures {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly width: number;
  readonly stacked: boolean;
  readonly names: number;
  /** Edges of the marks. */
  readonly left: number;
  readonly right: number;
  /** Widths of the columns of figures: other, unit, change; the last alone where stacked. */
  readonly figures: readonly [number, number, number];
  readonly between: number;
  readonly radius: number;
  /** Room for an arrowhead ahead of a dot. */
  readonly reach: number;
  /** Height of the place of the marks. */
  readonly strip: number;
  readonly gap: number;
  /** Where a missing figure is hatched, before the axis begins. */
  readonly hatch: number;
  /** A row's axis is named below it. */
  readonly head: readonly (readonly string[])[];
}

export function dumbbellMeasures(input: DumbbellInput, width: number, scale: number): DumbbellMeasures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const strong = (texts: readonly string[]) =>
    texts.reduce((w, text) => Math.max(w, textWidth(text, { size: label, weight: 600 })), 0);
  const columns = [
    input.rows.map(({ texts }) => texts[0]),
    input.rows.map(({ texts }) => texts[1]),
    input.rows.map(({ change }) => change),
  ];
  const [other, unit, change] = columns.map((texts, i) =>
    Math.max(strong(texts), Math.min(widest([input.heads[i] ?? ""], axis), 96 * scale)),
  ) as [number, number, number];
  const between = 16 * scale;
  const stacked = width < 600 * scale + other + unit - 140 * scale;
  const [radius, reach] = [5.5 * scale, 15 * scale];
  const missing = input.rows.some(({ values }) => values.some(Number.isNaN));
  const hatch = missing ? 2 * radius + 10 * scale : 0;
  const changeOnly = strong(columns[2] ?? []);
  const names = stacked
    ? Math.max(label * 3, width - (changeOnly > 0 ? changeOnly + between : 0))
    : width * 0.3;
  const figures = [other, unit, change] as const;
  return {
    scale,
    axis,
    label,
    width,
    stacked,
    names,
    figures,
    between,
    radius,
    reach,
    hatch,
    left: stacked ? 0 : names + 20 * scale,
    right: stacked ? width : width - other - unit - 2 * between - (change > 0 ? change + between : 0),
    strip: (stacked ? 24 : 30) * scale,
    gap: (stacked ? 16 : 10) * scale,
    head: stacked
      ? []
      : figures.map((room, i) => wrapText(input.heads[i] ?? "", Math.max(room, label), { size: axis })),
  };
}

export interface DumbbellRowText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly pair: readonly string[];
  readonly note: readonly string[];
  /** Of the text above the marks, where stacked. */
  readonly above: number;
  /** Of name and marks, side by side. */
  readonly beside: number;
  readonly height: number;
}

/** A row's own axis is named where both ends stand on it. */
export function hasOneAxis({ own }: DumbbellInputRow): boolean {
  return own !== undefined && own.ends[0].join() === own.ends[1].join();
}

export function rowText(row: DumbbellInputRow, m: DumbbellMeasures): DumbbellRowText {
  const small = (text: string, room: number) =>
    text === "" ? [] : wrapText(text, Math.max(m.axis, room), { size: m.axis });
  const name = wrapText(row.name, m.names, { size: m.label, weight: row.strong ? 600 : 400 });
  const detail = small(row.detail, m.stacked ? m.width : m.names);
  const pair = m.stacked ? small(row.pair, m.width) : [];
  const note = small(row.note, m.width - m.left);
  const text = (name.length * m.label + (detail.length + pair.length) * m.axis) * LINE;
  const ends = hasOneAxis(row) ? m.axis * LINE : 0;
  const marks = m.strip + ends;
  const notes = note.length * m.axis * LINE;
  const height = m.gap + (m.stacked ? text + marks : Math.max(marks + notes, text)) + (m.stacked ? notes : 0);
  return { name, detail, pair, note, above: m.stacked ? text : 0, beside: marks, height };
}

/** Above the rows: the heads of the columns. */
export function headHeight(m: DumbbellMeasures): number {
  return m.stacked ? 0 : Math.max(0, ...m.head.map((lines) => lines.length)) * m.axis * LINE + 6 * m.scale;
}

/** Below the rows: the numbers of the shared axis. */
export function footHeight({ shared }: DumbbellInput, m: DumbbellMeasures): number {
  return shared ? m.axis * 2 : m.axis * 0.4;
}

/** Height of the paper for a width. */
export function dumbbellHeight(input: DumbbellInput, width: number, scale = 1): number {
  const m = dumbbellMeasures(input, width, scale);
  const rows = input.rows.reduce((sum, row) => sum + rowText(row, m).height, 0);
  return Math.max(60, Math.ceil(headHeight(m) + rows + footHeight(input, m)));
}
