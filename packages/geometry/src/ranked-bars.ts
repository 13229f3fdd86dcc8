import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { axisTexts, scaleOf } from "./ranked-bars-axis.js";
import type { Scale, Track } from "./ranked-bars-axis.js";
import { barGrid, barsHeight } from "./ranked-bars-grid.js";
import type { BarGrid } from "./ranked-bars-grid.js";
import type { BarItem } from "./ranked-bars-items.js";
import { missingMarks } from "./ranked-bars-missing.js";
import type {
  BarTone,
  RankedBarsInput,
  RankedBarsLayout,
  RankedBarsRow,
  RankedBarsRowMark,
} from "./ranked-bars-types.js";
import { textWidth } from "./text-metrics.js";

/** Height of the paper for a width. */
export function rankedBarsHeight(input: RankedBarsInput, width: number, scale = 1): number {
  return barsHeight(barGrid(input, { width, scale }));
}

/** Whether bars can begin where the scale begins; else dots stand on an axis that begins elsewhere, and a reader is told. */
export function drawsBars(input: RankedBarsInput): boolean {
  return input.rows.some(({ value }) => !Number.isNaN(value)) && scaleOf(input).marks === "bars";
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
  median = "";
}

/**
 * All units one below the other, in as many columns as there is room for, each with its rank, name, mark and figure; names are
 * never cut. The missing stand apart, reason by reason.
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
    bottom = Math.max(bottom, drawColumn(drawing, grid, items, { left, track, scale, input }));
    return track;
  });
  const apart = input.rows.length === 0 ? 0 : bottom + 12 * grid.scale;
  const missing = missingMarks(grid.missing, grid, apart);
  for (const { key, box } of missing.missing) drawing.boxes.push({ key, tone: "missing", box });
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
    median: drawing.median,
    ...axisTexts(input, grid, scale, tracks),
    hits: hitsOf(drawing),
  };
}

function trackOf(grid: BarGrid, left: number): Track {
  const after = left + grid.places;
  const right = left + grid.columnWidth;
  return grid.stacked
    ? { left: after + 14 * grid.scale, right: Math.max(after + 14 * grid.scale + 1, right - 6 * grid.scale) }
    : trackBeside(after + grid.names + 22 * grid.scale, right - grid.values - 10 * grid.scale);
}

const trackBeside = (left: number, right: number): Track => ({ left, right: Math.max(left + 1, right) });

interface ColumnPlace {
  readonly left: number;
  readonly track: Track;
  readonly scale: Scale | undefined;
  readonly input: RankedBarsInput;
}

/** @returns where it ends */
function drawColumn(drawing: Drawing, grid: BarGrid, items: readonly BarItem[], place: ColumnPlace): number {
  const { left, track, scale } = place;
  let top = grid.head;
  // the median's line stands over rows alone: from here on
  let from: number | undefined;
  const closeLine = () => {
    if (from !== undefined) drawMedian(drawing, place, from, top);
    from = undefined;
  };
  for (const item of items) {
    if (item.kind === "row") {
      // where a mark has a line of its own, the median meets that alone, not the words above it
      if (grid.stacked && !Number.isNaN(item.row.value))
        drawMedian(drawing, place, top + item.height - grid.label * 1.05, top + item.height);
      else if (!grid.stacked) from ??= top;
      drawRow(drawing, grid, item, { top, left, track, scale });
    } else {
      closeLine();
      drawHeading(drawing, grid, item.lines, top, left);
    }
    top += item.height;
  }
  closeLine();
  return top;
}

function drawMedian(drawing: Drawing, { track, scale, input }: ColumnPlace, from: number, to: number): void {
  if (!scale || !input.median) return;
  const x = tenth(track.left + scale.share(input.median.value) * (track.right - track.left));
  drawing.median += `M${x} ${tenth(from)}V${tenth(to)}`;
}

interface RowPlace {
  readonly top: number;
  readonly left: number;
  readonly track: Track;
  readonly scale: Scale | undefined;
}

function drawRow(
  drawing: Drawing,
  grid: BarGrid,
  item: Extract<BarItem, { kind: "row" }>,
  place: RowPlace,
): void {
  const { row, names, under, height } = item;
  const { top, left, track, scale } = place;
  const base = grid.stacked ? top + grid.leading * 0.85 : top + grid.rowHeight / 2 + grid.label * 0.34;
  const x = tenth(left + grid.places + 8 * grid.scale);
  const line = (text: string, at: number): TextMark => ({ x, y: tenth(base + at * grid.leading), text });
  const below = under.length > 0;
  drawing.rows.push({
    key: row.key,
    tone: row.tone,
    place: { x: tenth(left + grid.places), y: tenth(base), text: row.place },
    name: names.map(line),
    value: below
      ? under.map((text, i) => line(text, names.length + i))
      : [{ x: tenth(left + grid.columnWidth), y: tenth(base), text: row.text }],
    valueAnchor: below ? "start" : "end",
  });
  const box = [tenth(left), tenth(top), tenth(grid.columnWidth), height] as const;
  drawing.boxes.push({ key: row.key, tone: row.tone, box });
  if (!scale || Number.isNaN(row.value)) return;
  const middle = tenth(grid.stacked ? top + height - grid.label * 0.6 : top + grid.rowHeight / 2);
  drawMark(drawing, grid, row, { track, scale, middle });
}

interface MarkPlace {
  readonly track: Track;
  readonly scale: Scale;
  readonly middle: number;
}

function drawMark(
  drawing: Drawing,
  grid: BarGrid,
  row: RankedBarsRow,
  { track, scale, middle }: MarkPlace,
): void {
  const x = track.left + scale.share(row.value) * (track.right - track.left);
  if (scale.marks === "bars") {
    const height = tenth(grid.stacked ? grid.label * 0.6 : grid.rowHeight * 0.5);
    const bar = (inset: number) =>
      rectPath(
        tenth(track.left + inset),
        tenth(middle - height / 2 + inset),
        tenth(Math.max(0.5, x - track.left - 2 * inset)),
        tenth(height - 2 * inset),
      );
    drawing.drawn[row.tone] += bar(0);
    if (row.hollow) drawing.hollow[row.tone] += bar(1.5 * grid.scale);
    return;
  }
  drawing.tracks += `M${tenth(track.left)} ${middle}H${tenth(track.right)}`;
  const dot = `M${tenth(x)} ${middle}h.01`;
  drawing.drawn[row.tone] += dot;
  if (row.hollow) drawing.hollow[row.tone] += dot;
}

function drawHeading(
  drawing: Drawing,
  grid: BarGrid,
  lines: readonly string[],
  top: number,
  left: number,
): void {
  const style = { size: grid.axis, weight: 600 as const };
  const base = (at: number) => top + grid.rowHeight * 0.74 + at * grid.axis * 1.3;
  lines.forEach((text, at) => drawing.headings.push({ x: tenth(left), y: tenth(base(at)), text }));
  const after = left + textWidth(lines.at(-1) ?? "", style) + 8 * grid.scale;
  const end = left + grid.columnWidth;
  if (after < end)
    drawing.rules += `M${tenth(after)} ${tenth(base(lines.length - 1) - grid.axis * 0.3)}H${tenth(end)}`;
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
