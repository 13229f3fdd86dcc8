import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { placeLabels } from "./labels.js";
import type { RadarInput, RadarInputAxis, RadarKeyMark } from "./radar-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

// The names of the axes: a numbered key, beside the circle where there is room, else below it.

export interface RadarMeasures {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly width: number;
  /** The key stands beside the circle, on both sides. */
  readonly wide: boolean;
  readonly radius: number;
  /** Middle of the circle. */
  readonly cx: number;
  /** Room of one column of the key. */
  readonly column: number;
}

const LINE = 1.35;
const WIDE = 640;

export function radarMeasures(width: number, scale: number): RadarMeasures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const margin = label * 2.2;
  const radius = wide
    ? Math.min(240 * scale, width * 0.22)
    : Math.max(40, Math.min(190 * scale, width / 2 - margin));
  const column = wide ? width / 2 - radius - margin : width;
  return { scale, axis, label, width, wide, radius, cx: width / 2, column };
}

/** Room around the circle for the numbers of the axes. */
export function circleMargin({ label }: RadarMeasures): number {
  return label * 1.9;
}

interface Block {
  readonly at: number;
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly value: readonly string[];
  readonly more: readonly string[];
  readonly height: number;
}

function indentOf({ label, scale }: RadarMeasures): number {
  return textWidth("10", { size: label, weight: 600 }) + 6 * scale;
}

function blockOf(row: RadarInputAxis, at: number, m: RadarMeasures): Block {
  const room = Math.max(1, m.column - indentOf(m));
  const name = wrapText(row.name, room, { size: m.label });
  const detail = row.detail === "" ? [] : wrapText(row.detail, room, { size: m.axis });
  const [first = "", ...rest] = row.value;
  const value = wrapText(first, room, { size: m.label, weight: 600 });
  const more = rest.flatMap((text) => wrapText(text, room, { size: m.axis }));
  const large = name.length + value.length;
  const height = (large * m.label + (detail.length + more.length) * m.axis) * LINE + 10 * m.scale;
  return { at, name, detail, value, more, height };
}

/** Axes at the right of the circle and at its left; all in one column below it. */
function columnsOf({ axes }: RadarInput, m: RadarMeasures): readonly (readonly Block[])[] {
  const blocks = axes.map((row, at) => blockOf(row, at, m));
  if (!m.wide) return [blocks];
  const right = (at: number) => at === 0 || Math.sin((2 * Math.PI * at) / axes.length) > 1e-9;
  return [blocks.filter(({ at }) => right(at)), blocks.filter(({ at }) => !right(at)).reverse()];
}

function leftOutLines({ leftOut }: RadarInput, m: RadarMeasures): readonly string[] {
  return leftOut.flatMap((text) => wrapText(text, m.width, { size: m.axis }));
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

export interface RadarHeights {
  /** Middle of the circle. */
  readonly cy: number;
  /** Where the key begins that stands below the circle, and where all above `leftOut` ends. */
  readonly below: number;
  readonly bottom: number;
  readonly height: number;
}

/** How tall circle, key and what is left out are together. */
export function radarHeights(input: RadarInput, m: RadarMeasures): RadarHeights {
  const circle = 2 * (m.radius + circleMargin(m));
  const columns = columnsOf(input, m).map(heightOf);
  const tall = Math.max(circle, ...(m.wide ? columns : []));
  const below = m.wide ? 0 : circle + 6 * m.scale;
  const bottom = m.wide ? tall : below + (columns[0] ?? 0);
  const left = leftOutLines(input, m).length * m.axis * LINE;
  return { cy: tall / 2, below, bottom, height: Math.ceil(bottom + (left > 0 ? left + 10 * m.scale : 4)) };
}

export interface RadarKey {
  readonly keys: readonly RadarKeyMark[];
  readonly leftOut: readonly TextMark[];
  /** Left, top and bottom of each key's box, in the order of the axes. */
  readonly boxes: readonly (readonly [left: number, top: number, bottom: number])[];
}

/** The key in its place, each entry as near to its axis as the others allow. */
export function radarKey(input: RadarInput, m: RadarMeasures, { cy, below, bottom }: RadarHeights): RadarKey {
  const keys: RadarKeyMark[] = [];
  const boxes: (readonly [number, number, number])[] = [];
  columnsOf(input, m).forEach((blocks, side) => {
    const x = m.wide && side === 0 ? m.width - m.column : 0;
    const wishes = blocks.map(({ at, height }, i) => ({
      key: String(at),
      // below the circle they simply follow each other
      y: m.wide ? cy - m.radius * Math.cos((2 * Math.PI * at) / input.axes.length) : below + i,
      height,
      priority: 0,
    }));
    const placed = placeLabels(wishes, m.wide ? 0 : below, bottom + 1);
    for (const block of blocks) {
      const middle = placed.find(({ key }) => key === String(block.at))?.y ?? 0;
      const top = middle - block.height / 2;
      const row = input.axes[block.at];
      if (!row) continue;
      keys[block.at] = keyMark(row, block, m, x, top + 5 * m.scale);
      boxes[block.at] = [x, top, top + block.height];
    }
  });
  const leftOut = leftOutLines(input, m).map((text, i) => ({
    x: 0,
    y: tenth(bottom + 10 * m.scale + m.axis * (0.9 + i * LINE)),
    text,
  }));
  return { keys, boxes, leftOut };
}

function keyMark(row: RadarInputAxis, block: Block, m: RadarMeasures, x: number, top: number): RadarKeyMark {
  const indent = x + indentOf(m);
  const set = (texts: readonly string[], from: number, size: number) =>
    texts.map((text, i) => ({ x: tenth(indent), y: tenth(from + size * (0.98 + i * LINE)), text }));
  const detailTop = top + block.name.length * m.label * LINE;
  const valueTop = detailTop + block.detail.length * m.axis * LINE;
  return {
    key: row.key,
    number: { x: tenth(x), y: tenth(top + m.label * 0.98), text: String(block.at + 1) },
    name: set(block.name, top, m.label),
    detail: set(block.detail, detailTop, m.axis),
    value: set(block.value, valueTop, m.label),
    more: set(block.more, valueTop + block.value.length * m.label * LINE, m.axis),
    missing: Number.isNaN(row.focus),
  };
}
