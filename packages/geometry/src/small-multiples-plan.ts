import { asideMarks } from "./aside.js";
import type { AsideMark } from "./aside.js";
import { widest } from "./axis.js";
import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { editionPlaces, rankScale, scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import type { SmallMultiplesInput } from "./small-multiples-types.js";
import { fitText, wrapText } from "./text-metrics.js";

/** Where panels, plots and texts fall. Places and heights of a plot count from its top left. */
export interface PanelPlan {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly columns: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  /** Left edge of the plot of each column. */
  readonly lefts: readonly number[];
  /** Of an edition within a plot. */
  readonly places: readonly number[];
  readonly scales: readonly ValueScale[];
  readonly ownScales: boolean;
  readonly rows: readonly PlannedRow[];
  readonly years: readonly TextMark[];
  readonly aside: readonly AsideMark[];
  readonly height: number;
}

export interface PlannedRow {
  readonly top: number;
  readonly plotTop: number;
  readonly bottom: number;
  /** Positions of its panels. */
  readonly panels: readonly number[];
  readonly names: readonly (readonly string[])[];
  readonly values: readonly string[];
}

export const PANEL_LINE = 1.32;
const PAD = 4;

const kept = new WeakMap<SmallMultiplesInput, { readonly size: string; readonly plan: PanelPlan }>();

/** Made once for an input and a width. */
export function panelPlan(input: SmallMultiplesInput, width: number, scale: number): PanelPlan {
  const size = `${width} ${scale}`;
  const known = kept.get(input);
  if (known?.size === size) return known.plan;
  const plan = makePlan(input, width, scale);
  kept.set(input, { size, plan });
  return plan;
}

function makePlan(input: SmallMultiplesInput, width: number, scale: number): PanelPlan {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const plotHeight = Math.round(Math.max(64 * scale, axis * 3.2));
  const scales = input.scales.map((extent) => axisOf(input, extent, plotHeight));
  const across = columnsOf(input, width, scale, axis, scales);
  const places = editionPlaces(input.editions, PAD * scale, across.plotWidth - PAD * scale);
  const yearsHeight = Math.ceil(axis * PANEL_LINE);
  const rows: readonly PlannedRow[] = rowsOf(input, {
    ...across,
    axis,
    label,
    plotHeight,
    scale,
    start: yearsHeight,
  });
  const foot = (rows.at(-1)?.bottom ?? yearsHeight) + 4 * scale;
  const aside = asideMarks(input.aside, width, axis, foot);
  return {
    scale,
    axis,
    label,
    ...across,
    plotHeight,
    places,
    scales,
    rows,
    years: yearsOf(input, across, axis),
    aside: aside.marks,
    height: Math.ceil(aside.bottom + 4 * scale),
  };
}

/** Few ticks: a panel is read by its shape, and compared with its neighbours. */
function axisOf(
  { measure }: SmallMultiplesInput,
  extent: readonly [number, number],
  height: number,
): ValueScale {
  const [bottom, top] = [height - 5, 5];
  return measure === "rank"
    ? rankScale(extent[1], bottom, top, 2)
    : scoreScale(extent, bottom, top, 3, "tight");
}

/** Ticks that stand clear of each other; the ends always. */
export function clearTicks({ ticks }: ValueScale, size: number): ValueScale["ticks"] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) return ticks;
  const room = size * 1.15;
  const steps = ticks.slice(1).map((tick, i) => Math.abs(tick.at - (ticks[i]?.at ?? tick.at)));
  if (steps.every((step) => step >= room)) return ticks;
  return Math.abs(last.at - first.at) >= room ? [first, last] : [last];
}

/** One gutter for a shared axis, one a column where the panels have axes of their own. */
function columnsOf(
  input: SmallMultiplesInput,
  width: number,
  scale: number,
  axis: number,
  scales: readonly ValueScale[],
) {
  const texts = scales.flatMap((one) => one.ticks.map(({ value }) => input.tick(value, one.digits)));
  const gutter = Math.ceil(widest(texts, axis) + 6 * scale);
  const ownScales = scales.length > 1;
  const gap = Math.round(16 * scale);
  const least = 128 * scale + (ownScales ? gutter : 0);
  const room = width - (ownScales ? 0 : gutter);
  const most = Math.max(1, Math.floor((room + gap) / (least + gap)));
  const columns = Math.max(1, Math.min(most, input.panels.length));
  const step = Math.min((room + gap) / columns, (ownScales ? 320 : 280) * scale);
  const plotWidth = Math.max(8, Math.floor(step - gap - (ownScales ? gutter : 0)));
  const lefts = Array.from({ length: columns }, (_, at) => Math.round(gutter + at * step));
  return { columns, plotWidth, lefts, ownScales };
}

interface RowRoom
  extends Pick<PanelPlan, "axis" | "label" | "plotHeight" | "plotWidth" | "columns" | "scale"> {
  readonly start: number;
}

function rowsOf(input: SmallMultiplesInput, room: RowRoom): readonly PlannedRow[] {
  const { axis, columns, label, plotHeight, plotWidth, scale } = room;
  let top = room.start;
  return Array.from({ length: Math.ceil(input.panels.length / columns) }, (_, row): PlannedRow => {
    const panels = Array.from({ length: columns }, (__, at) => row * columns + at).filter(
      (at) => at < input.panels.length,
    );
    const names = panels.map((at) =>
      wrapText(input.panels[at]?.name ?? "", plotWidth, { size: label, weight: 600 }, 3),
    );
    const lines = Math.max(1, ...names.map(({ length }) => length));
    const plotTop = Math.ceil(top + lines * label * PANEL_LINE + axis * PANEL_LINE + 4 * scale);
    const planned = {
      top,
      plotTop,
      bottom: plotTop + plotHeight,
      panels,
      names,
      values: panels.map((at) => fitText(input.panels[at]?.value ?? "", plotWidth, { size: axis })),
    };
    top = planned.bottom + Math.round(14 * scale);
    return planned;
  });
}

/** The first edition begins with the plot, the newest ends with it. */
function yearsOf(
  { editions }: SmallMultiplesInput,
  { lefts, plotWidth }: Pick<PanelPlan, "lefts" | "plotWidth">,
  axis: number,
): readonly TextMark[] {
  const [first, last] = [editions[0], editions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const y = tenth(axis);
  const wide = widest([String(last)], axis);
  return lefts.flatMap((left) => [
    ...(first === last || wide * 2.3 > plotWidth ? [] : [{ x: left, y, text: String(first) }]),
    { x: tenth(Math.max(left, left + plotWidth - wide)), y, text: String(last) },
  ]);
}
