import { nice } from "d3-array";
import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { barGrid, barsHeight } from "./ranked-bars-grid.js";
import type { BarGrid } from "./ranked-bars-grid.js";
import type {
  BarTone,
  RankedBarsInput,
  RankedBarsLayout,
  RankedBarsRow,
  RankedBarsRowMark,
} from "./ranked-bars-types.js";
import { fitText, textWidth } from "./text-metrics.js";

/** Height of the paper for a width. */
export function rankedBarsHeight(input: RankedBarsInput, width: number, scale = 1): number {
  return barsHeight(barGrid(input, { width, scale }), input);
}

/** Whether bars can begin where the scale begins; else dots stand on an axis that begins elsewhere, and a reader is told. */
export function drawsBars(input: RankedBarsInput): boolean {
  return input.rows.some(({ value }) => !Number.isNaN(value)) && scaleOf(input).marks === "bars";
}

interface Track {
  readonly left: number;
  readonly right: number;
}

interface Scale {
  readonly marks: "bars" | "dots";
  readonly ends: readonly [number, number];
  /** Place within a track, 0 to 1, the better end at 1. */
  readonly share: (value: number) => number;
}

/** Bars begin where the scale begins; where that would make them all alike, dots stand on an axis of their own. */
const ALIKE = 0.55;

function scaleOf({ rows, floor, reversed, median }: RankedBarsInput): Scale {
  const values = rows.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value]));
  if (median) values.push(median.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bars = floor !== undefined && !reversed && high > floor && (low - floor) / (high - floor) < ALIKE;
  const ends: readonly [number, number] = bars
    ? [floor, high]
    : low === high
      ? [low - 0.5, high + 0.5]
      : nice(low, high, 5);
  const place = (value: number) => (value - ends[0]) / (ends[1] - ends[0]);
  return {
    marks: bars ? "bars" : "dots",
    ends,
    share: (value) => (reversed ? 1 - place(value) : place(value)),
  };
}

/** What is gathered row by row. */
class Drawing {
  readonly rows: RankedBarsRowMark[] = [];
  readonly headings: TextMark[] = [];
  readonly drawn: Record<BarTone, string> = { focus: "", peer: "", rest: "" };
  readonly hollow: Record<BarTone, string> = { focus: "", peer: "", rest: "" };
  readonly boxes: {
    readonly key: string;
    readonly tone: string;
    readonly box: readonly [number, number, number, number];
  }[] = [];
  tracks = "";
  rules = "";
}

/**
 * All units one below the other, in as many columns as there is room for, each with its rank, name, mark and figure.
 *
 * @throws RangeError if the size is not positive.
 * @example layoutRankedBars(input, { width: 720, height: 800 }).drawn.focus
 */
export function layoutRankedBars(input: RankedBarsInput, size: PictureSize): RankedBarsLayout {
  const grid = barGrid(input, size);
  const some = input.rows.some(({ value }) => !Number.isNaN(value));
  const scale = some ? scaleOf(input) : undefined;
  const drawing = new Drawing();
  let bottom = 0;
  const tracks = grid.items.map((items, column) => {
    const left = column * (grid.columnWidth + grid.gap);
    const track = trackOf(grid, left);
    items.forEach((item, line) => {
      const top = grid.head + line * grid.rowHeight;
      bottom = Math.max(bottom, top + grid.rowHeight);
      if (item.kind === "row") drawRow(drawing, grid, input.rows[item.at], { top, left, track, scale });
      else drawHeading(drawing, grid, input.headings[item.at]?.text ?? "", top, left);
    });
    return { ...track, bottom: grid.head + items.length * grid.rowHeight };
  });
  const missing = missingMarks(
    drawing,
    grid,
    input,
    input.rows.length === 0 ? 0 : bottom + 12 * grid.scale,
    size.width,
  );
  return {
    width: size.width,
    height: size.height,
    marks: scale?.marks ?? "dots",
    rows: drawing.rows,
    headings: drawing.headings,
    ...missing,
    tracks: drawing.tracks,
    rules: drawing.rules,
    drawn: drawing.drawn,
    hollow: drawing.hollow,
    ...axisMarks(input, grid, scale, tracks),
    hits: hitsOf(drawing),
  };
}

function trackOf(grid: BarGrid, left: number): Track {
  const start = left + grid.places + grid.names + 22 * grid.scale;
  return { left: start, right: Math.max(start + 1, left + grid.columnWidth - grid.values - 10 * grid.scale) };
}

interface RowPlace {
  readonly top: number;
  readonly left: number;
  readonly track: Track;
  readonly scale: Scale | undefined;
}

function drawRow(drawing: Drawing, grid: BarGrid, row: RankedBarsRow | undefined, place: RowPlace): void {
  if (!row) return;
  const { top, left, track, scale } = place;
  const base = tenth(top + grid.rowHeight / 2 + grid.label * 0.34);
  const weight = row.tone === "focus" ? 600 : 400;
  const drawn = scale !== undefined && !Number.isNaN(row.value);
  // a reason in place of a figure may use the track's room
  const room = drawn ? grid.values : grid.columnWidth - grid.places - grid.names - 22 * grid.scale;
  drawing.rows.push({
    key: row.key,
    tone: row.tone,
    place: { x: tenth(left + grid.places), y: base, text: row.place },
    name: {
      x: tenth(left + grid.places + 8 * grid.scale),
      y: base,
      text: fitText(row.name, grid.names, { size: grid.label, weight }),
    },
    value: {
      x: tenth(left + grid.columnWidth),
      y: base,
      text: fitText(row.text, Math.max(0, room), { size: grid.label, weight }),
    },
  });
  drawing.boxes.push({
    key: row.key,
    tone: row.tone,
    box: [tenth(left), tenth(top), tenth(grid.columnWidth), grid.rowHeight],
  });
  if (!drawn || !scale) return;
  const x = track.left + scale.share(row.value) * (track.right - track.left);
  const middle = tenth(top + grid.rowHeight / 2);
  if (scale.marks === "bars") {
    const height = tenth(grid.rowHeight * 0.5);
    const bar = (inset: number) =>
      rectPath(
        tenth(track.left + inset),
        tenth(middle - height / 2 + inset),
        tenth(Math.max(0.5, x - track.left - 2 * inset)),
        tenth(height - 2 * inset),
      );
    drawing.drawn[row.tone] += bar(0);
    if (row.hollow) drawing.hollow[row.tone] += bar(1.5 * grid.scale);
  } else {
    drawing.tracks += `M${tenth(track.left)} ${middle}H${tenth(track.right)}`;
    const dot = `M${tenth(x)} ${middle}h.01`;
    drawing.drawn[row.tone] += dot;
    if (row.hollow) drawing.hollow[row.tone] += dot;
  }
}

function drawHeading(drawing: Drawing, grid: BarGrid, text: string, top: number, left: number): void {
  const base = top + grid.rowHeight * 0.74;
  const cut = fitText(text, grid.columnWidth, { size: grid.axis, weight: 600 });
  drawing.headings.push({ x: tenth(left), y: tenth(base), text: cut });
  const after = left + textWidth(cut, { size: grid.axis, weight: 600 }) + 8 * grid.scale;
  const end = left + grid.columnWidth;
  if (after < end) drawing.rules += `M${tenth(after)} ${tenth(base - grid.axis * 0.3)}H${tenth(end)}`;
}

function missingMarks(drawing: Drawing, grid: BarGrid, input: RankedBarsInput, top: number, width: number) {
  const cell = width / grid.missingColumns;
  const side = tenth(grid.label * 0.7);
  let hatched = "";
  const style = (tone: BarTone) => ({
    size: grid.label,
    weight: tone === "focus" ? (600 as const) : (400 as const),
  });
  const missing = input.missing.map(({ key, name, tone }, at) => {
    const [left, line] = [(at % grid.missingColumns) * cell, Math.floor(at / grid.missingColumns) + 1];
    const y = top + line * grid.rowHeight;
    hatched += rectPath(tenth(left), tenth(y + grid.rowHeight / 2 - side / 2), side, side);
    drawing.boxes.push({
      key,
      tone: "missing",
      box: [tenth(left), tenth(y), tenth(cell - 4), grid.rowHeight],
    });
    const indent = grid.label * 1.1;
    return {
      key,
      tone,
      x: tenth(left + indent),
      y: tenth(y + grid.rowHeight / 2 + grid.label * 0.34),
      text: fitText(name, Math.max(0, cell - indent - grid.label * 0.5), style(tone)),
    };
  });
  if (missing.length === 0) return { missing, missingHeading: undefined, hatched };
  const text = fitText(input.missingHeading, width, { size: grid.axis, weight: 600 });
  return { missing, missingHeading: { x: 0, y: tenth(top + grid.rowHeight * 0.74), text }, hatched };
}

function axisMarks(
  input: RankedBarsInput,
  grid: BarGrid,
  scale: Scale | undefined,
  tracks: readonly (Track & { readonly bottom: number })[],
): Pick<RankedBarsLayout, "median" | "medianText" | "ends"> {
  const [first] = tracks;
  if (!scale || !first) return { median: "", medianText: undefined, ends: [] };
  const { median } = input;
  const at = (track: Track) => track.left + scale.share(median?.value ?? 0) * (track.right - track.left);
  return {
    ends: tracks.flatMap((track) => endTexts(input, grid, scale, track)),
    median: median
      ? tracks
          .map((track) => `M${tenth(at(track))} ${tenth(grid.head - 2 * grid.scale)}V${tenth(track.bottom)}`)
          .join("")
      : "",
    medianText: median ? medianText(median.text, at(first), grid) : undefined,
  };
}

/** Both ends of an axis of dots where they fit beside each other; of bars the beginning alone, for their figures stand beside them. */
function endTexts(
  input: RankedBarsInput,
  grid: BarGrid,
  scale: Scale,
  track: Track,
): RankedBarsLayout["ends"] {
  const [low, high] = input.reversed ? [scale.ends[1], scale.ends[0]] : scale.ends;
  const digits = [0, 1, 2, 3, 4].find((d) => exact(low, d) && exact(high, d)) ?? 4;
  const y = tenth(grid.head - 6 * grid.scale);
  const [first, last] = [input.tick(low, scale.marks === "bars" ? 0 : digits), input.tick(high, digits)];
  const start = { x: tenth(track.left), y, text: first, anchor: "start" as const };
  if (scale.marks === "bars") return [start];
  const needed = [first, last].reduce((sum, text) => sum + textWidth(text, { size: grid.axis }), grid.axis);
  const fits = needed <= track.right - track.left;
  return fits ? [start, { x: tenth(track.right), y, text: last, anchor: "end" }] : [];
}

/** Over its line, moved so that it stays within the first column. */
function medianText(text: string, x: number, grid: BarGrid): TextMark {
  const width = textWidth(text, { size: grid.axis });
  const left = Math.min(Math.max(0, x - width / 2), Math.max(0, grid.columnWidth - width));
  return { x: tenth(left), y: tenth(grid.axis), text };
}

function exact(value: number, digits: number): boolean {
  return Math.abs(Number(value.toFixed(digits)) - value) < 1e-9;
}

function hitsOf({ boxes }: Drawing): Hits {
  const within = (x: number, y: number) =>
    boxes.findIndex(
      ({ box: [left, top, width, height] }) => x >= left && x <= left + width && y >= top && y < top + height,
    );
  const focus = boxes.findIndex(({ tone }) => tone === "focus");
  return {
    units: boxes.map(({ key }) => key),
    keys: boxes.map(({ tone }) => tone),
    xs: boxes.map(({ box: [left, , width] }) => left + width / 2),
    ys: boxes.map(({ box: [, top, , height] }) => top + height / 2),
    outline: (at) => rectPath(...(boxes[at]?.box ?? [0, 0, 0, 0])),
    find: within,
    first: Math.max(0, focus),
    travel: "list",
  };
}
