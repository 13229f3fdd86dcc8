import { nice } from "d3-array";
import { dumbbellMeasures, hasOneAxis, headHeight, LINE, rowText } from "./dumbbell-measures.js";
import type { DumbbellMeasures, DumbbellRowText } from "./dumbbell-measures.js";
import { markEnds } from "./dumbbell-marks.js";
import type { Layer } from "./dumbbell-marks.js";
import { DUMBBELL_KEYS } from "./dumbbell-types.js";
import type {
  DumbbellInput,
  DumbbellInputRow,
  DumbbellLayout,
  DumbbellText,
  DumbbellWay,
} from "./dumbbell-types.js";
import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { noteLines } from "./note.js";
import { scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import { textBox, uprightAround } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

interface Drawing {
  readonly layers: Readonly<Record<DumbbellWay, Layer>>;
  readonly ticks: TextMark[];
  readonly boxes: {
    readonly key: string;
    readonly top: number;
    readonly bottom: number;
    readonly x: number;
    readonly y: number;
  }[];
  bases: string;
  grid: string;
}

/**
 * One row per component: a ring for what the unit is set against, a dot for the unit, and between them a line with an arrowhead
 * ahead of the dot, where the two may be compared; else each in a lane of its own. The better end is at the right.
 *
 * @example layoutDumbbell(input, { width: 720, height: 420 }).layers.better.heads
 */
export function layoutDumbbell(input: DumbbellInput, size: PictureSize): DumbbellLayout {
  const m = dumbbellMeasures(input, size.width, size.scale ?? 1);
  const empty = (): Layer => ({ lines: "", heads: "", rings: "", dots: "", missing: "", texts: [] });
  const drawing: Drawing = {
    layers: { apart: empty(), same: empty(), worse: empty(), better: empty() },
    ticks: [],
    boxes: [],
    bases: "",
    grid: "",
  };
  const shared = input.shared && sharedScale(input, input.shared, m);
  let top = headHeight(m);
  for (const row of input.rows) top += drawRow(input, row, top, m, shared, drawing);
  if (shared) {
    nameTicks(input, shared, top, m, drawing);
    if (!m.stacked) drawing.grid += uprights(input, shared, drawing, m);
  }
  const focus = input.rows.findIndex(({ strong }) => !strong);
  return {
    width: size.width,
    height: size.height,
    stacked: m.stacked,
    grid: drawing.grid,
    bases: drawing.bases,
    columnHeads: columnHeads(m),
    ticks: drawing.ticks,
    layers: drawing.layers,
    note: [],
    hits: hitsOf(input, drawing, size.width, Math.max(0, focus)),
  };
}

/** Text alone, where there is nothing to draw. */
export function layoutDumbbellNote(text: string, size: PictureSize): DumbbellLayout {
  const nothing = layoutDumbbell(
    { rows: [], shared: undefined, heads: ["", "", ""], tick: String, reversed: false },
    size,
  );
  return { ...nothing, columnHeads: [], note: noteLines(text, size.width, size.scale) };
}

/** Places between the edges that leave room for a dot and its arrowhead. */
function inner(m: DumbbellMeasures): readonly [number, number] {
  const edge = m.radius + m.reach;
  const left = m.left + m.hatch + edge;
  return [left, Math.max(left + 1, m.right - edge)];
}

function sharedScale(
  { reversed }: DumbbellInput,
  extent: readonly [number, number],
  m: DumbbellMeasures,
): ValueScale {
  const [left, right] = inner(m);
  const count = Math.min(6, Math.max(2, Math.floor((right - left) / (70 * m.scale))));
  return scoreScale(extent, reversed ? right : left, reversed ? left : right, count);
}

function columnHeads(m: DumbbellMeasures): DumbbellLayout["columnHeads"] {
  const bottom = headHeight(m) - 6 * m.scale;
  return m.head.flatMap((lines, i) =>
    lines.map((text, line) => ({
      x: tenth(columnEnd(m, i)),
      y: tenth(bottom - (lines.length - 1 - line) * m.axis * LINE - m.axis * 0.2),
      text,
      end: true,
    })),
  );
}

/** Where a column of figures ends. */
function columnEnd({ figures, between, width }: DumbbellMeasures, at: number): number {
  const after = figures.slice(at + 1).reduce((sum, room) => sum + (room > 0 ? room + between : 0), 0);
  return width - after;
}

function drawRow(
  input: DumbbellInput,
  row: DumbbellInputRow,
  top: number,
  m: DumbbellMeasures,
  shared: ValueScale | undefined,
  drawing: Drawing,
): number {
  const text = rowText(row, m);
  const layer = drawing.layers[row.way];
  const inside = top + m.gap / 2;
  const notes = text.note.length * m.axis * LINE;
  // beside the marks a name stands level with their middle, unless it is taller than they are
  const free = Math.max(0, text.height - m.gap - text.beside - notes) / 2;
  const stripTop = m.stacked ? inside + text.above : inside + free;
  const middle = tenth(stripTop + m.strip / 2);
  const [left, right] = inner(m);
  const axes = (row.own?.ends ?? [NOTHING, NOTHING]).map(([low, high]) => {
    const apart = low === high ? high + 1 : high;
    return row.own?.exact === true ? ([low, apart] as const) : nice(low, apart, 5);
  });
  const place = (value: number, i: 0 | 1) => {
    if (!row.own) return shared ? shared.at(value) : left;
    const [low = 0, high = 1] = axes[i] ?? [];
    const share = (value - low) / (high - low);
    return left + (input.reversed ? 1 - share : share) * (right - left);
  };
  const x = markEnds(row, [place(row.values[0], 0), place(row.values[1], 1)], middle, m, layer);
  drawing.bases += `M${tenth(left - m.radius)} ${middle}H${tenth(right + m.radius)}`;
  if (shared && !row.own && m.stacked)
    drawing.grid += shared.ticks
      .map(({ at }) => `M${tenth(at)} ${tenth(middle - m.strip * 0.3)}V${tenth(middle + m.strip * 0.3)}`)
      .join("");
  if (hasOneAxis(row))
    drawing.ticks.push(...endTicks(input, axes[0] ?? [0, 1], [left, right], stripTop + m.strip + m.axis, m));
  layer.texts.push(...rowTexts(row, text, { inside, stripTop, middle, bottom: stripTop + text.beside }, m));
  drawing.boxes.push({ key: row.key, top, bottom: top + text.height, x, y: middle });
  return text.height;
}

const NOTHING = [0, 1] as const;

interface RowPlace {
  readonly inside: number;
  readonly stripTop: number;
  readonly middle: number;
  readonly bottom: number;
}

function rowTexts(
  row: DumbbellInputRow,
  { name, detail, pair, note }: DumbbellRowText,
  { inside, middle, bottom }: RowPlace,
  m: DumbbellMeasures,
): readonly DumbbellText[] {
  const block = (name.length * m.label + detail.length * m.axis) * LINE;
  const start = m.stacked ? inside : Math.max(inside, middle - block / 2);
  const names = name.length * m.label * LINE;
  const small = [...detail, ...pair];
  const text = (
    look: DumbbellText["look"],
    x: number,
    y: number,
    said: string,
    end = false,
  ): DumbbellText => ({
    key: `${look}${tenth(x)} ${tenth(y)}`,
    look,
    end,
    text: said,
    x: tenth(x),
    y: tenth(y),
  });
  const level = m.stacked ? start + m.label * 1.02 : middle + m.label * 0.34;
  const figures = m.stacked
    ? []
    : row.texts.map((said, i) => text("figure", columnEnd(m, i), level, said, true));
  return [
    ...name.map((said, i) =>
      text(row.strong ? "whole" : "name", 0, start + m.label * (1.02 + i * LINE), said),
    ),
    ...small.map((said, i) => text("small", 0, start + names + m.axis * (1 + i * LINE), said)),
    ...figures,
    ...(row.change === "" ? [] : [text("change", m.width, level, row.change, true)]),
    ...note.map((said, i) => text("small", m.left, bottom + m.axis * (1 + i * LINE), said)),
  ];
}

/** Both ends of a row's own axis, where they fit beside each other. */
function endTicks(
  { tick, reversed }: DumbbellInput,
  [low, high]: readonly [number, number],
  [left, right]: readonly [number, number],
  y: number,
  m: DumbbellMeasures,
): readonly TextMark[] {
  const digits = [0, 1].find((d) => [low, high].every((v) => Math.abs(Number(v.toFixed(d)) - v) < 1e-9)) ?? 2;
  const [first, last] = (reversed ? [high, low] : [low, high]).map((value) => tick(value, digits)) as [
    string,
    string,
  ];
  const [a, b] = [textWidth(first, { size: m.axis }), textWidth(last, { size: m.axis })];
  const start = Math.max(m.left, left - a / 2);
  const end = Math.min(right + b / 2, m.right) - b;
  return start + a + m.axis / 2 > end
    ? []
    : [
        { x: tenth(start), y: tenth(y), text: first },
        { x: tenth(end), y: tenth(y), text: last },
      ];
}

/** Hairlines down all rows of the shared axis, but not through the notes between them. */
function uprights(
  { rows }: DumbbellInput,
  { ticks }: ValueScale,
  { boxes, layers }: Drawing,
  m: DumbbellMeasures,
): string {
  const shared = boxes.filter((_, at) => rows[at]?.own === undefined);
  const [from, to] = [shared[0]?.top ?? 0, shared.at(-1)?.bottom ?? 0];
  const notes = Object.values(layers)
    .flatMap(({ texts }) => texts)
    .filter(({ x }) => x === tenth(m.left))
    .map((text) => textBox(text, { size: m.axis }));
  return ticks.map(({ at }) => uprightAround(at, from, to, notes)).join("");
}

/** Numbers of the shared axis below the last row; those that would touch are left out. */
function nameTicks(
  { tick }: DumbbellInput,
  { ticks, digits }: ValueScale,
  bottom: number,
  m: DumbbellMeasures,
  drawing: Drawing,
): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value } of ticks.toSorted((a, b) => a.at - b.at)) {
    const text = tick(value, digits);
    const width = textWidth(text, { size: m.axis });
    const x = Math.min(Math.max(m.left, at - width / 2), m.right - width);
    if (x < last + 8 * m.scale) continue;
    last = x + width;
    drawing.ticks.push({ x: tenth(x), y: tenth(bottom + m.axis * 1.3), text });
  }
}

function hitsOf(
  { rows }: DumbbellInput,
  { boxes }: Drawing,
  width: number,
  first: number,
): DumbbellLayout["hits"] {
  return {
    units: rows.map(() => ""),
    xs: boxes.map(({ x }) => tenth(x)),
    ys: boxes.map(({ y }) => y),
    keys: rows.map(({ way }) => DUMBBELL_KEYS[way]),
    outline: (at) => {
      const box = boxes[at];
      return box ? rectPath(0, tenth(box.top), tenth(width), tenth(box.bottom - box.top)) : "";
    },
    find: (_, y) => boxes.findIndex(({ top, bottom }) => top <= y && y < bottom),
    first,
    travel: "list",
  };
}
