import { gridPath, namedPlaces, valueLabels, widest } from "./axis.js";
import type { BumpInput, BumpLabels, BumpLayout, BumpLine, BumpLineMark, BumpTone } from "./bump-types.js";
import { plotBox, tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { lineHits } from "./line-hits.js";
import { editionPlaces, rankScale } from "./scales.js";
import { sideLabels } from "./side-labels.js";
import { breakPath, fieldPaths, runPaths } from "./trend-paths.js";
import type { Plane } from "./trend-paths.js";

/** Space between the plot and a name, before scaling. */
const GAP = 10;
const PRIORITY: Readonly<Record<BumpTone, number>> = { focus: 0, peer: 1, rest: 2 };

function textSizes(scale: number) {
  return scale < 1.4 ? { axis: 12 * scale, label: 14 * scale } : { axis: 16 * scale, label: 16 * scale };
}

/** Height that the ranks of some units need; flat where they are few. */
export function bumpHeight(units: number, scale = 1): number {
  const wanted = Math.min(Math.max(units * 8 + 110, 240), 600);
  return Math.round(wanted * Math.max(1, Math.min(scale, 1.4)));
}

/**
 * Ranks over editions, 1 on top: all units in one quiet path, named ones over it with their names at both ends. Ranks that
 * nobody published as such are hollow and dashed (R7); nothing is joined across a break or a gap (R5, R9).
 *
 * @throws RangeError if the size is not positive.
 * @example layoutBump(input, { width: 720, height: 600 }).labels.right
 */
export function layoutBump(input: BumpInput, size: PictureSize): BumpLayout {
  const scale = size.scale ?? 1;
  const text = textSizes(scale);
  const { field } = input;
  const margin = marginOf(size.width, scale);
  const counted = countsFit(input, size.width - 2 * margin - 16 * scale, text.axis);
  const foot = text.axis * (counted ? 3.7 : 2.2);
  const plot = plotBox(size, { top: 2.2 * text.axis, right: margin, bottom: foot, left: margin });
  const ranks = rankScale(
    field.extent[1],
    Math.max(plot.top + 5, plot.bottom - 14 * scale),
    plot.top + 4 * scale,
    // half a step may lie between the last two
    Math.max(
      1,
      Math.floor(Math.min(size.height / (56 * scale), (plot.bottom - plot.top) / (2.6 * text.axis))),
    ),
  );
  const inset = Math.min(8 * scale, (plot.right - plot.left) / 4);
  const places = editionPlaces(field.editions, plot.left + inset, plot.right - inset);
  const plane: Plane = { places, y: ranks.at, plot, scale };
  const paths = fieldPaths(field, plane);
  const end = tenth(plot.left - GAP * scale);
  const labels = labelsOf(input.lines, plane, size.width, text.label);
  const { hits, editions } = lineHits(field, paths.ys, places, input.lines, scale);
  return {
    width: size.width,
    height: size.height,
    tight: stepOf(plane) < 24 * scale,
    grid: gridPath(ranks.ticks, plot),
    baseline: baselineOf(plane),
    ranks: [
      { x: end, y: tenth(text.axis), text: input.caption },
      ...clearOf(
        valueLabels(ranks.ticks, (rank) => input.tick(rank), end, text.axis),
        labels,
        text,
      ),
    ],
    ...editionTexts(input, plane, text.axis, counted),
    breakPath: input.breaks
      .map((at) => breakPath(((places[at - 1] ?? 0) + (places[at] ?? 0)) / 2, plane))
      .join(""),
    withheld: input.tops.map((top) => withheldBox(top, plane, field.extent[1])).join(""),
    rest: paths.rest,
    lines: input.lines.filter(({ tone }) => tone !== "rest").map((line) => lineMark(line, plane)),
    labels,
    hits,
    hitEditions: editions,
  };
}

/** The same for every focus, so that a change of focus moves no axis. */
function marginOf(width: number, scale: number): number {
  const wanted = width < 480 ? 78 : width < 900 ? 132 : 156;
  return Math.round(Math.min(wanted * scale, width * 0.28));
}

function stepOf({ places, plot }: Plane): number {
  return (places[1] ?? plot.right) - (places[0] ?? plot.left);
}

function baselineOf({ places, plot, scale }: Plane): string {
  const ticks = places.map((x) => `M${tenth(x)} ${tenth(plot.bottom)}v${tenth(4 * scale)}`).join("");
  return `M${tenth(plot.left)} ${tenth(plot.bottom)}H${tenth(plot.right)}${ticks}`;
}

/** Is there anything to count, and room for every count below its year? */
function countsFit({ counts, field }: BumpInput, width: number, axis: number): boolean {
  if (counts.every((count) => count === "")) return false;
  return namedPlaces(editionPlaces(field.editions, 0, width), roomOf(counts, axis)).length === counts.length;
}

/** What the widest of some texts needs beside another. */
function roomOf(texts: readonly string[], axis: number): number {
  return widest(texts, axis) + axis * 0.8;
}

/** Years, and below them how many have a rank. */
function editionTexts(
  { field, counts }: BumpInput,
  { places, plot }: Plane,
  axis: number,
  counted: boolean,
): Pick<BumpLayout, "editions" | "counts"> {
  const mark = (at: number, y: number, text: string): TextMark => ({
    x: tenth(places[at] ?? 0),
    y: tenth(y),
    text,
  });
  const named = namedPlaces(places, roomOf(field.editions.map(String), axis));
  return {
    editions: named.map((at) => mark(at, plot.bottom + axis * 1.6, String(field.editions[at] ?? ""))),
    counts: counted
      ? counts.flatMap((text, at) => (text === "" ? [] : [mark(at, plot.bottom + axis * 3.1, text)]))
      : [],
  };
}

/** Rank numbers that no name stands over. */
function clearOf(
  ranks: readonly TextMark[],
  { left }: BumpLabels,
  { axis, label }: { readonly axis: number; readonly label: number },
): readonly TextMark[] {
  const taken = left.flatMap(({ lines }) => lines.map(({ y }) => y));
  return ranks.filter(({ y }) => taken.every((other) => Math.abs(other - y) > (axis + label) * 0.55));
}

function withheldBox(
  { at, n }: { readonly at: number; readonly n: number },
  plane: Plane,
  last: number,
): string {
  const width = Math.min(10 * plane.scale, stepOf(plane) * 0.5);
  const top = plane.y(Math.min(n + 0.5, last));
  return rectPath(
    tenth((plane.places[at] ?? 0) - width / 2),
    tenth(top),
    tenth(width),
    tenth(plane.y(last) + plane.scale - top),
  );
}

function lineMark(line: BumpLine, plane: Plane): BumpLineMark {
  const { places } = plane;
  const ys = Float64Array.from(places, (_, at) => {
    const rank = line.values[at] ?? Number.NaN;
    return Number.isNaN(rank) ? rank : plane.y(rank);
  });
  const own = new Set(line.hollow);
  const joined = (dashed: boolean) =>
    Uint8Array.from(places, (_, at) =>
      line.joined[at] === 1 && (own.has(at) || own.has(at - 1)) === dashed ? 1 : 0,
    );
  const dots = (wanted: (at: number) => boolean) =>
    Array.from(places.keys())
      .filter((at) => !Number.isNaN(ys[at] ?? Number.NaN) && wanted(at))
      .map((at) => `M${tenth(places[at] ?? 0)} ${tenth(ys[at] ?? 0)}h.01`)
      .join("");
  const side = tenth(Math.min(8 * plane.scale, stepOf(plane) * 0.6));
  return {
    key: line.key,
    tone: line.tone,
    solid: runPaths(ys, joined(false), 0, places).line,
    dashed: runPaths(ys, joined(true), 0, places).line,
    dots: dots(() => true),
    hollow: dots((at) => own.has(at)),
    missing: line.missing
      .map((at) =>
        rectPath(
          tenth((places[at] ?? 0) - side / 2),
          tenth(plane.plot.bottom - side - plane.scale),
          side,
          side,
        ),
      )
      .join(""),
  };
}

/** Names at the first and at the last rank of each line. */
function labelsOf(lines: readonly BumpLine[], plane: Plane, width: number, size: number): BumpLabels {
  const { plot, places, scale } = plane;
  const room = { top: plot.top, bottom: plot.bottom, size, scale };
  const [left, right] = [plot.left - GAP * scale, plot.right + GAP * scale];
  const wishes = (end: 0 | 1) =>
    lines.flatMap((line) => {
      const there = Array.from(places.keys()).filter((at) => !Number.isNaN(line.values[at] ?? Number.NaN));
      const at = end === 0 ? there[0] : there.at(-1);
      const text = line.labels[end];
      if (at === undefined || text === "") return [];
      return [
        {
          key: line.key,
          tone: line.tone,
          text,
          weight: line.tone === "focus" ? (600 as const) : (400 as const),
          priority: PRIORITY[line.tone],
          x: places[at] ?? 0,
          y: plane.y(line.values[at] ?? 0),
        },
      ];
    });
  return {
    left: sideLabels(wishes(0), { ...room, side: "left", edge: left, width: left }),
    right: sideLabels(wishes(1), { ...room, side: "right", edge: right, width: width - right }),
  };
}
