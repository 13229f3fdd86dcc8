import { gridPath, namedPlaces, valueLabels, widest } from "./axis.js";
import { plotBox, tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { editionPlaces, rankScale, scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import { textWidth } from "./text-metrics.js";
import { endLabels } from "./trend-labels.js";
import { averagePath, breakPath, fieldPaths, lineMark } from "./trend-paths.js";
import type { Plane } from "./trend-paths.js";
import type { Hits } from "./hits.js";
import { trendHits } from "./trend-hit.js";
import type { TrendGround } from "./trend-hit.js";
import type { BreakMark, TrendInput, TrendLayout, TrendLine } from "./trend-types.js";

/** Pixels of the two sizes of text, before scaling; on a projector both are as large as running text. */
const TEXT = { axis: 12, label: 14 };
const PROJECTED = { axis: 16, label: 16 };

/** Below this width statistics are named by the legend alone. */
const NARROW = 480;

/**
 * Where everything of a trend falls: numbers and role names, no colour. Missing points leave a gap, pairs that cannot be
 * compared are never joined (R5, R9).
 *
 * @throws RangeError if the size is not positive.
 * @example layoutTrend(input, { width: 720, height: 420 }).rest.line // all quiet units, one path
 */
export function layoutTrend(input: TrendInput, size: PictureSize): TrendLayout {
  const scale = size.scale ?? 1;
  const text = scale < 1.4 ? TEXT : PROJECTED;
  const axis = text.axis * scale;
  const count = Math.max(2, Math.floor(size.height / (56 * scale)));
  const top = (input.spans.length > 0 ? 3 : 1.9) * axis;
  const bottom = size.height - 2.2 * axis;
  const value = valueScale(input, Math.max(top + 1, bottom), top, count, scale);
  const number = (v: number, topmost: boolean) => input.tick(v, value.digits, topmost);
  const left = Math.ceil(
    widest(
      value.ticks.flatMap((t) => [number(t.value, true)]),
      axis,
    ) +
      8 * scale,
  );
  const plot = plotBox(size, { top, right: rightMargin(size.width, scale), bottom: 2.2 * axis, left });
  const inset = Math.min(8 * scale, (plot.right - plot.left) / 4);
  const places = editionPlaces(input.field.editions, plot.left + inset, plot.right - inset);
  const plane: Plane = { places, y: value.at, plot, scale };
  const paths = fieldPaths(input.field, plane);
  const labelled = input.lines.filter(
    (line) => !isStatistic(line) || (size.width >= NARROW * scale && reachesEnd(line, places.length)),
  );
  const breaks = input.breaks.map(
    (at): BreakMark => ({ at, x: tenth(((places[at - 1] ?? 0) + (places[at] ?? 0)) / 2) }),
  );
  return {
    width: size.width,
    height: size.height,
    plot,
    tight: (places[1] ?? plot.right) - (places[0] ?? plot.left) < 24 * scale,
    caption: { x: 0, y: tenth(axis), text: input.caption },
    grid: gridPath(value.ticks, plot),
    baseline: baseline(plot, places, scale),
    values: valueLabels(value.ticks, number, tenth(left - 6 * scale), axis),
    editions: editionLabels(input.field.editions, places, size, axis),
    spans: spanLabels(input, plane, axis),
    breakPath: breaks.map(({ x }) => breakPath(x, plane)).join(""),
    breaks,
    rest: paths.rest,
    averages: input.averages.map((some) => ({ tone: some.tone, path: averagePath(some, plane) })),
    lines: input.lines.map((line) => lineMark(line, plane)),
    labels: endLabels(labelled, plane, size.width, text.label * scale),
    hits: hitsOf(input, plane, { ys: paths.ys, width: size.width, breaks }),
  };
}

function isStatistic({ tone }: TrendLine): boolean {
  return tone === "median" || tone === "region";
}

function reachesEnd({ values }: TrendLine, editions: number): boolean {
  return !Number.isNaN(values[editions - 1] ?? Number.NaN);
}

function valueScale(
  input: TrendInput,
  bottom: number,
  top: number,
  count: number,
  scale: number,
): ValueScale {
  const { extent } = input.field;
  // below the last rank there is room for the marks of missing ones
  if (input.measure === "rank")
    return rankScale(extent[1], Math.max(top + 5, bottom - 14 * scale), top + 4, count);
  return scoreScale(extent, bottom, top, count);
}

/** The same for every focus, so that a change of focus moves no axis. */
function rightMargin(width: number, scale: number): number {
  const wanted = width < NARROW ? 88 : width < 900 ? 128 : 148;
  return Math.min(wanted * scale, width * 0.32);
}

function baseline(plot: Box, places: readonly number[], scale: number): string {
  const ticks = places.map((x) => `M${tenth(x)} ${tenth(plot.bottom)}v${tenth(4 * scale)}`).join("");
  return `M${tenth(plot.left)} ${tenth(plot.bottom)}H${tenth(plot.right)}${ticks}`;
}

function editionLabels(
  editions: readonly number[],
  places: readonly number[],
  size: PictureSize,
  axis: number,
): readonly TextMark[] {
  const room = textWidth("2020", { size: axis }) + axis * 0.8;
  return namedPlaces(places, room).map((at) => ({
    x: tenth(places[at] ?? 0),
    y: tenth(size.height - axis * 0.6),
    text: String(editions[at] ?? ""),
  }));
}

/** The name of a stretch over its middle, the short one where it is narrow, none where that is too wide as well. */
function spanLabels(
  { spans }: TrendInput,
  { places, plot, scale }: Plane,
  axis: number,
): readonly TextMark[] {
  const edge = (at: number, other: number, end: number) => ((places[at] ?? end) + (places[other] ?? end)) / 2;
  return spans.flatMap(({ from, to, text, short }) => {
    const left = from === 0 ? plot.left : edge(from - 1, from, plot.left);
    const right = to === places.length - 1 ? plot.right : edge(to, to + 1, plot.right);
    const fits = [text, short].find((words) => textWidth(words, { size: axis }) + 8 * scale <= right - left);
    return fits === undefined
      ? []
      : [{ x: tenth((left + right) / 2), y: tenth(plot.top - axis * 0.7), text: fits }];
  });
}

function hitsOf(
  input: TrendInput,
  { places, plot, scale }: Plane,
  drawn: Pick<TrendGround, "ys" | "width" | "breaks">,
): Hits {
  const { field } = input;
  return trendHits({ ...drawn, field, places, plot, scale, strong: strongUnits(input), keys: keysOf(input) });
}

/** Units drawn strongly: the last drawn is the most important. */
function strongUnits({ field, lines }: TrendInput): readonly number[] {
  return lines.toReversed().flatMap((line) => {
    const unit = field.units.indexOf(line.key);
    return unit < 0 ? [] : [unit];
  });
}

/** Legend key of each unit of the field. */
function keysOf({ field, lines }: TrendInput): readonly string[] {
  const tones = new Map(lines.map(({ key, tone }) => [key, tone === "predecessor" ? "focus" : tone]));
  return field.units.map((unit) => tones.get(unit) ?? "rest");
}
