import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { heatPlan } from "./heat-grid-plan.js";
import type { HeatPlan } from "./heat-grid-plan.js";
import { HEAT_ABSENT, HEAT_MISSING, HEAT_PLAIN } from "./heat-grid-types.js";
import type { HeatGridInput, HeatGridLayout, HeatNumbers } from "./heat-grid-types.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { textWidth } from "./text-metrics.js";

/** Height that head, rows and what stands below need. */
export function heatGridHeight(input: HeatGridInput, width: number, scale = 1): number {
  return heatPlan(input, width, scale).height;
}

/**
 * A grid of tinted cells, joined in one path a class.
 *
 * @throws RangeError if `classes` or `cuts` does not have one entry a cell.
 * @example layoutHeatGrid(input, { width: 720, height: 900 }).cells[6] // all cells of the highest class
 */
export function layoutHeatGrid(input: HeatGridInput, size: PictureSize): HeatGridLayout {
  const count = input.columns.length;
  for (const [name, { length }] of [
    ["classes", input.classes],
    ["cuts", input.cuts],
  ] as const)
    if (length !== count * input.rows.length)
      throw new RangeError(`A heat grid needs one entry of ${name} a cell, got ${length}.`);
  const plan = heatPlan(input, size.width, size.scale ?? 1);
  const { lefts, tops, heights, cellWidth, label, axis } = plan;
  const cells = Array.from({ length: HEAT_PLAIN + 1 }, () => "");
  let missing = "";
  input.classes.forEach((step, cell) => {
    if (step === HEAT_ABSENT) return;
    const [row, column] = [Math.floor(cell / count), cell % count];
    const path = rectPath(lefts[column] ?? 0, tops[row] ?? 0, cellWidth, heights[row] ?? 0);
    if (step === HEAT_MISSING) missing += path;
    else cells[step] = (cells[step] ?? "") + path;
  });
  return {
    width: size.width,
    height: size.height,
    rows: input.rows.map(({ key, tone, note }, row) => {
      const [lines, middle] = [plan.lines[row] ?? [], (tops[row] ?? 0) + (heights[row] ?? 0) / 2];
      const first = middle + label * 0.34 - ((lines.length - 1) / 2) * label * 1.32;
      const x = tenth(plan.noteRight - textWidth(note === "" ? " " : note, { size: axis }));
      return {
        key,
        tone,
        name: lines.map((text, i) => ({ x: plan.nameLeft, y: tenth(first + i * label * 1.32), text })),
        note: plan.noteRight === 0 || note === "" ? undefined : { x, y: tenth(first), text: note },
      };
    }),
    head: plan.head,
    key: plan.key,
    noteHead: plan.noteHead,
    cells,
    missing,
    cuts: cutPath(input, plan),
    around: { focus: around(input, plan, "focus"), peer: around(input, plan, "peer") },
    numbers: numbersOf(input, plan),
    aside: plan.aside,
    columnCount: count,
    small: plan.label === plan.axis,
    hits: hitsOf(input, plan),
  };
}

/** In the room between two columns, as high as the row. */
function cutPath({ cuts, columns }: HeatGridInput, { lefts, tops, heights, scale }: HeatPlan): string {
  const count = columns.length;
  let path = "";
  cuts.forEach((cut, cell) => {
    if (cut !== 1) return;
    const [row, column] = [Math.floor(cell / count), cell % count];
    const x = tenth((lefts[column] ?? 0) - 3 * scale);
    path += `M${x} ${(tops[row] ?? 0) - 1}v${(heights[row] ?? 0) + 2}`;
  });
  return path;
}

function around({ rows }: HeatGridInput, plan: HeatPlan, wanted: "focus" | "peer"): string {
  const [left, right] = [plan.lefts[0] ?? 0, (plan.lefts.at(-1) ?? 0) + plan.cellWidth];
  return rows
    .map(({ tone }, row) =>
      tone === wanted
        ? rectPath(left - 1, (plan.tops[row] ?? 0) - 1, right - left + 2, (plan.heights[row] ?? 0) + 2)
        : "",
    )
    .join("");
}

/** Each column with as many decimals as all its numbers have room for; none where not even whole ones have. */
function numbersOf(input: HeatGridInput, plan: HeatPlan): readonly HeatNumbers[] {
  const count = input.columns.length;
  const found = new Map<number, TextMark[]>();
  const { axis: size, cellWidth, heights, lefts, tops } = plan;
  for (let column = 0; column < count; column++) {
    const rows = [...input.rows.keys()].filter((row) => {
      const step = input.classes[row * count + column] ?? HEAT_ABSENT;
      return step === HEAT_PLAIN || (input.numbers === "all" && step >= 0);
    });
    const texts = textsThatFit(input, column, rows, cellWidth - 3, size);
    rows.forEach((row, i) => {
      const text = texts?.[i];
      if (text === undefined) return;
      const step = input.classes[row * count + column] ?? HEAT_PLAIN;
      const y = tenth((tops[row] ?? 0) + (heights[row] ?? 0) / 2 + size * 0.34);
      const mark = { x: tenth((lefts[column] ?? 0) + cellWidth / 2), y, text };
      const same = found.get(step);
      if (same) same.push(mark);
      else found.set(step, [mark]);
    });
  }
  return [...found].map(([step, texts]) => ({ step, texts })).sort((a, b) => a.step - b.step);
}

function textsThatFit(
  { digits, number }: HeatGridInput,
  column: number,
  rows: readonly number[],
  room: number,
  size: number,
): readonly string[] | undefined {
  for (let decimals = digits; decimals >= 0; decimals--) {
    const texts = rows.map((row) => number(row, column, decimals));
    if (texts.every((text) => textWidth(text, { size }) <= room)) return texts;
  }
  return undefined;
}

/** Every place of the grid can be read, also where nothing is; a name reads as the first cell of its row. */
function hitsOf(input: HeatGridInput, plan: HeatPlan): Hits {
  const { cellWidth, heights, lefts, tops } = plan;
  const count = input.columns.length;
  const size = count * input.rows.length;
  const rowOf = (at: number) => Math.floor(at / count);
  const right = (lefts.at(-1) ?? 0) + cellWidth;
  return {
    units: Array.from({ length: size }, (_, at) => input.rows[rowOf(at)]?.unit ?? ""),
    xs: Float64Array.from({ length: size }, (_, at) => (lefts[at % count] ?? 0) + cellWidth / 2),
    ys: Float64Array.from(
      { length: size },
      (_, at) => (tops[rowOf(at)] ?? 0) + (heights[rowOf(at)] ?? 0) / 2,
    ),
    keys: Array.from(input.classes, keyOf),
    outline: (at) =>
      rectPath(lefts[at % count] ?? 0, tops[rowOf(at)] ?? 0, cellWidth, heights[rowOf(at)] ?? 0),
    find: (x, y) => {
      if (x > right + 1 || size === 0) return -1;
      const row = tops.findLastIndex((top) => top - 1 <= y);
      if (row < 0 || y > (tops[row] ?? 0) + (heights[row] ?? 0) + 1) return -1;
      return (
        row * count +
        Math.max(
          0,
          lefts.findLastIndex((left) => left <= x),
        )
      );
    },
    first:
      Math.max(
        0,
        input.rows.findIndex(({ tone }) => tone === "focus"),
      ) * count,
    travel: "plane",
  };
}

/** Legend keys of the classes. */
function keyOf(step: number): string {
  return step === HEAT_MISSING ? "missing" : step === HEAT_ABSENT ? "" : `k${step}`;
}
