import { asideMarks } from "./aside.js";
import type { AsideMark } from "./aside.js";
import { namedPlaces, widest } from "./axis.js";
import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import type { HeatGridInput } from "./heat-grid-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** Where rows and columns of a grid fall, its head and what stands below: all that depends on the width. */
export interface HeatPlan {
  readonly axis: number;
  readonly label: number;
  readonly scale: number;
  /** Left edge of each column, whole pixels, and the right edge of the last. */
  readonly lefts: readonly number[];
  readonly cellWidth: number;
  /** Top edge of each row. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly lines: readonly (readonly string[])[];
  readonly nameLeft: number;
  readonly noteRight: number;
  readonly head: readonly TextMark[];
  readonly key: readonly TextMark[];
  readonly noteHead: TextMark | undefined;
  readonly aside: readonly AsideMark[];
  readonly height: number;
}

const WIDE = 560;
const LINE = 1.32;
const HEAD_LINES = 7;

const kept = new WeakMap<HeatGridInput, { readonly size: string; readonly plan: HeatPlan }>();

/** Made once for an input and a width: the paper is measured by it, and the layout drawn on it. */
export function heatPlan(input: HeatGridInput, width: number, scale: number): HeatPlan {
  const size = `${width} ${scale}`;
  const known = kept.get(input);
  if (known?.size === size) return known.plan;
  const plan = makePlan(input, width, scale);
  kept.set(input, { size, plan });
  return plan;
}

function makePlan(input: HeatGridInput, width: number, scale: number): HeatPlan {
  const side = sideOf(input, width, scale);
  const columns = columnsOf(input, width, scale, side.right);
  const head = headOf(input, width, scale, side.axis, columns);
  let top = head.bottom + Math.round(4 * scale);
  const tops: number[] = [];
  const heights = side.lines.map((lines) =>
    Math.ceil(Math.max(16 * scale, lines.length * side.label * LINE + 2 * scale)),
  );
  input.rows.forEach(({ apart }, at) => {
    if (apart) top += Math.round(7 * scale);
    tops.push(top);
    top += (heights[at] ?? 0) + Math.max(1, Math.round(scale));
  });
  const aside = asideMarks(input.aside, width, side.axis, top);
  return {
    ...side,
    ...columns,
    scale,
    tops,
    heights,
    head: head.marks,
    key: head.key,
    noteHead: noteHeadOf(input, side, head.bottom),
    aside: aside.marks,
    height: Math.ceil(aside.bottom + 6 * scale),
  };
}

/** The column of names and notes, no wider than a good third of the paper. */
function sideOf(input: HeatGridInput, width: number, scale: number) {
  const wide = width >= WIDE * scale;
  const axis = scale < 1.4 ? 12 * scale : 16 * scale;
  const label = wide ? (scale < 1.4 ? 14 * scale : 16 * scale) : axis;
  const notes =
    width < 300 * scale
      ? 0
      : widest(
          input.rows.map(({ note }) => note),
          axis,
        );
  const noteRight = notes > 0 ? Math.ceil(notes) : 0;
  const nameLeft = noteRight > 0 ? noteRight + Math.round(6 * scale) : 0;
  const style = { size: label, weight: 600 } as const;
  const longest = input.rows.reduce((most, { name }) => Math.max(most, textWidth(name, style)), 0);
  const room = Math.max(1, Math.min(Math.ceil(longest), Math.floor(width * 0.38) - nameLeft));
  return {
    axis,
    label,
    noteRight,
    nameLeft,
    lines: input.rows.map(({ name }) => wrapText(name, room, style, 4)),
    right: nameLeft + room + Math.round(8 * scale),
  };
}

/** Whole pixels, so that edges are sharp. Room is left where editions may not be compared, and where it is asked for. */
function columnsOf(input: HeatGridInput, width: number, scale: number, start: number) {
  const count = input.columns.length;
  const thin = Math.max(1, Math.round(scale));
  const gaps = input.columns.map(({ apart }, at) => {
    if (at === 0) return 0;
    const cut = input.rows.some((_, row) => input.cuts[row * count + at] === 1);
    return apart || cut ? Math.round(6 * scale) : thin;
  });
  const most = (input.heads === "years" ? 72 : 112) * scale;
  const room = width - 1 - start - gaps.reduce((sum, gap) => sum + gap, 0);
  const cellWidth = Math.max(2, Math.floor(Math.min(most, room / Math.max(1, count))));
  let left = start;
  const lefts = gaps.map((gap, at) => {
    left += gap + (at > 0 ? cellWidth : 0);
    return left;
  });
  return { lefts, cellWidth };
}

interface Head {
  readonly marks: readonly TextMark[];
  readonly key: readonly TextMark[];
  readonly bottom: number;
}

type Columns = Pick<HeatPlan, "lefts" | "cellWidth">;

function headOf(input: HeatGridInput, width: number, scale: number, axis: number, columns: Columns): Head {
  if (input.heads === "years") return yearHead(input, width, axis, columns);
  return wrappedHead(input, axis, columns) ?? numberedHead(input, width, scale, axis, columns);
}

/** Names above their columns, none of their words broken; undefined where they do not fit. */
function wrappedHead(
  { columns }: HeatGridInput,
  axis: number,
  { lefts, cellWidth }: Columns,
): Head | undefined {
  const room = cellWidth - 4;
  const style = { size: axis };
  const words = columns.flatMap(({ name }) => name.split(/\s+/));
  if (room < 1 || words.some((word) => textWidth(word, style) > room)) return undefined;
  const lines = columns.map(({ name }) => wrapText(name, room, style));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  if (most > HEAD_LINES) return undefined;
  const marks = lines.flatMap((texts, at) =>
    texts.map((text, i) => ({
      x: lefts[at] ?? 0,
      y: tenth((most - texts.length + i + 0.9) * axis * LINE),
      text,
    })),
  );
  return { marks, key: [], bottom: Math.ceil(most * axis * LINE) };
}

/** Numbers above the columns, staggered where they are wider than a column, and above them what they stand for. */
function numberedHead(
  { columns }: HeatGridInput,
  width: number,
  scale: number,
  axis: number,
  { lefts, cellWidth }: Columns,
): Head {
  const style = { size: axis };
  const numbers = columns.map(({ mark }) => mark);
  const broadest = widest(numbers, axis);
  const lanes = width >= WIDE * scale ? 2 : 1;
  const lane = width / lanes;
  const indent = broadest + 6 * scale;
  const wrapped = columns.map(({ name }) => wrapText(name, Math.max(1, lane - indent - 8 * scale), style));
  const each = Math.ceil(columns.length / lanes);
  const key: TextMark[] = [];
  let bottom = 0;
  for (let l = 0; l < lanes; l++) {
    let line = 0;
    for (let at = l * each; at < Math.min(columns.length, (l + 1) * each); at++) {
      const x = l * lane;
      key.push({ x: tenth(x), y: tenth((line + 0.9) * axis * LINE), text: numbers[at] ?? "" });
      for (const text of wrapped[at] ?? []) {
        key.push({ x: tenth(x + indent), y: tenth((line + 0.9) * axis * LINE), text });
        line += 1;
      }
    }
    bottom = Math.max(bottom, line * axis * LINE);
  }
  const start = bottom + 8 * scale;
  // the last of them may have to move in from the edge
  const over = Math.max(0, (broadest - cellWidth) / 2);
  const levels = Math.max(1, Math.ceil((broadest + over + 3 * scale) / cellWidth));
  const marks = numbers.map((text, at) => ({
    x: tenth(
      Math.min((lefts[at] ?? 0) + (cellWidth - textWidth(text, style)) / 2, width - textWidth(text, style)),
    ),
    y: tenth(start + ((at % levels) + 0.9) * axis * LINE),
    text,
  }));
  return { marks, key, bottom: Math.ceil(start + levels * axis * LINE) };
}

function yearHead(
  { columns }: HeatGridInput,
  width: number,
  axis: number,
  { lefts, cellWidth }: Columns,
): Head {
  const widths = columns.map(({ name }) => textWidth(name, { size: axis }));
  const broadest = Math.max(1, ...widths);
  // the last name may have to move in from the edge by half of what it is wider than its column
  const room = broadest * 1.1 + Math.max(0, (broadest - cellWidth) / 2);
  const marks = namedPlaces(lefts, room).map((at) => {
    const middle = (lefts[at] ?? 0) + cellWidth / 2;
    const text = columns[at]?.name ?? "";
    const wanted = middle - (widths[at] ?? 0) / 2;
    return { x: tenth(Math.min(wanted, width - (widths[at] ?? 0))), y: tenth(axis), text };
  });
  return { marks, key: [], bottom: Math.ceil(axis * LINE) };
}

/** Above the notes and as wide as the names allow. */
function noteHeadOf(
  { noteHead }: HeatGridInput,
  side: { readonly axis: number; readonly noteRight: number; readonly right: number },
  bottom: number,
): TextMark | undefined {
  const fits = textWidth(noteHead === "" ? " " : noteHead, { size: side.axis }) <= side.right - 8;
  if (noteHead === "" || side.noteRight === 0 || !fits) return undefined;
  return { x: 0, y: tenth(bottom - side.axis * (LINE - 0.9)), text: noteHead };
}
