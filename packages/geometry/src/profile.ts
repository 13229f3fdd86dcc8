import { nice } from "d3-array";
import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { placeLabels } from "./labels.js";
import { profileHits } from "./profile-hits.js";
import type { HitRow } from "./profile-hits.js";
import { arrowPath, peerMark } from "./profile-marks.js";
import type {
  NamedMark,
  ProfileInput,
  ProfileInputRow,
  ProfileLayout,
  ProfileRowMark,
} from "./profile-types.js";
import { rowColumns, rowLines, rowTextMarks } from "./row-columns.js";
import type { RowColumns, RowLines } from "./row-columns.js";
import { fitText, textWidth } from "./text-metrics.js";

/** Heights within a row, pixels before scaling. */
const TALL = 28;
const BAND = 22;
const BAR = 12;
const ARROW = 18;
const TICK = 15;
const GAP = 14;
/** A mark on the edge of the axis reaches this far over it. */
const INSET = 8;

interface RowPlan {
  readonly row: ProfileInputRow;
  readonly lines: RowLines;
  /** Units named over this row: 0 is the focus, then the peers. */
  readonly named: readonly number[];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/** Height that the rows need. */
export function profileHeight(input: ProfileInput, width: number, scale = 1): number {
  const last = planRows(input, rowColumns(input.rows, width, scale, INSET * scale)).at(-1);
  return Math.ceil(Math.max(80, last ? last.top + last.height : 0));
}

/** Texts and drawing are centred on each other side by side, or stand one above the other. */
function planRows(input: ProfileInput, columns: RowColumns): readonly RowPlan[] {
  const { scale, axis, label, wide } = columns;
  const marked = [input.focus, ...input.peers];
  const done = new Set<number>();
  let top = 0;
  return input.rows.map((row, at): RowPlan => {
    const lines = rowLines(row, columns);
    const named = marked.flatMap((unit, i) => (!done.has(i) && hasScore(row, unit) ? [i] : []));
    for (const one of named) done.add(one);
    const above = named.length > 0 ? label * 1.35 + 6 * scale : 0;
    const below = row.ends ? axis * 1.5 : 0;
    const half = (TALL * scale) / 2;
    const text = Math.max(lines.nameHeight, lines.valueHeight) / 2;
    const gap = GAP * scale * (at === 1 ? 1.8 : 1);
    const middle = wide
      ? top + gap / 2 + Math.max(half + above, text)
      : top + gap / 2 + lines.nameHeight + lines.valueHeight + 4 * scale + above + half;
    const bottom = middle + (wide ? Math.max(half + below, text) : half + below);
    const plan = { row, lines, named, top, height: bottom + gap / 2 - top, middle };
    top = plan.top + plan.height;
    return plan;
  });
}

function hasScore({ scores, ends }: ProfileInputRow, unit: number): boolean {
  return ends !== undefined && unit >= 0 && !Number.isNaN(scores[unit] ?? Number.NaN);
}

const NOTHING = {
  bases: "",
  hatches: "",
  boxes: "",
  ticks: "",
  better: "",
  worse: "",
  medians: "",
  bests: "",
  dots: "",
  links: "",
};

/** What is drawn of all rows, one path a kind. */
type Paths = typeof NOTHING & { readonly peers: string[] };

/**
 * One bullet a component: every unit as a quiet tick, the middle half behind, median and best as marks, and a bar from the
 * median to the unit in focus, which points the way it stands. Without a median the bar begins where the scale begins. The
 * better end is at the right.
 *
 * @example layoutProfile(input, { width: 720, height: 480 }).better
 */
export function layoutProfile(input: ProfileInput, size: PictureSize): ProfileLayout {
  const columns = rowColumns(input.rows, size.width, size.scale ?? 1, INSET * (size.scale ?? 1));
  const plans = planRows(input, columns);
  const paths: Paths = { ...NOTHING, peers: input.peers.map(() => "") };
  const named: NamedMark[] = [];
  const hitRows: HitRow[] = [];
  const rows = plans.map((plan): ProfileRowMark => {
    const { row, lines, top, middle, height } = plan;
    const axis = axisOf(input, row, columns);
    if (row.missing) paths.hatches += hatchOf(columns, middle);
    if (axis) {
      drawRow(paths, input, plan, axis, columns.scale);
      named.push(...nameMarks(paths, input, plan, axis.at, columns));
    }
    hitRows.push({ bottom: top + height, middle, scores: row.scores, at: axis?.at });
    return {
      key: row.key,
      strong: row.strong ?? false,
      missing: row.missing,
      ...rowTextMarks(lines, columns, { middle, top: top + GAP * columns.scale * 0.5 }),
      ends: axis ? endLabels(axis, columns, middle) : [],
    };
  });
  const [first] = plans;
  const y = tenth(first ? first.top + first.height + GAP * columns.scale * 0.2 : 0);
  return {
    width: size.width,
    height: size.height,
    rows,
    ...paths,
    named,
    rule: first && rows.length > 1 ? `M0 ${y}H${tenth(size.width)}` : "",
    ...profileHits(input, hitRows, columns, (TALL * columns.scale) / 2),
  };
}

function hatchOf({ left, right, scale }: RowColumns, middle: number): string {
  const band = BAND * scale;
  return rectPath(left, tenth(middle - band / 2), tenth(right - left), tenth(band));
}

interface Axis {
  readonly at: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly texts: readonly [string, string];
}

function axisOf(
  { reversed, tick }: ProfileInput,
  { ends, declared }: ProfileInputRow,
  { left, right }: RowColumns,
): Axis | undefined {
  if (!ends) return undefined;
  const [low, high] = declared
    ? ends
    : ends[0] === ends[1]
      ? [ends[0] - 0.5, ends[1] + 0.5]
      : nice(...ends, 5);
  const at = (value: number) => {
    const share = (value - low) / (high - low);
    return left + (reversed ? 1 - share : share) * (right - left);
  };
  const digits = [low, high].map((end) => digitsOf(end));
  // the ends of a declared scale are read as declared, those of a range alike
  const most = Math.max(...digits);
  const [first, last] = [low, high].map((end, i) => tick(end, declared ? (digits[i] ?? 0) : most));
  const texts = [first ?? "", last ?? ""] as const;
  return { at, left, right, texts: reversed ? [texts[1], texts[0]] : texts };
}

/** Decimals that tell a number; 10/3 is held exactly and read as 3,33. */
function digitsOf(value: number): number {
  return [0, 1, 2, 3, 4].find((digits) => Math.abs(Number(value.toFixed(digits)) - value) < 1e-9) ?? 2;
}

/** The two ends of an axis, the left one beginning and the right one ending with it. */
function endLabels({ left, right, texts }: Axis, { axis, scale }: RowColumns, middle: number) {
  const y = tenth(middle + (TALL * scale) / 2 + axis * 1.1);
  const [first, last] = texts;
  const x = tenth(right - textWidth(last, { size: axis }));
  return [
    { x: left, y, text: first },
    { x, y, text: last },
  ] satisfies readonly TextMark[];
}

function drawRow(paths: Paths, input: ProfileInput, plan: RowPlan, axis: Axis, scale: number): void {
  const { row, middle } = plan;
  const { at, left, right } = axis;
  const band = BAND * scale;
  const upright = (x: number, tall: number) => `M${tenth(x)} ${tenth(middle - tall / 2)}v${tenth(tall)}`;
  const y = tenth(middle - band / 2);
  paths.bases += `M${left} ${tenth(middle)}H${right}`;
  if (row.quartiles) {
    const [a, b] = [at(row.quartiles[0]), at(row.quartiles[2])].sort((one, other) => one - other);
    paths.boxes += rectPath(tenth(a ?? 0), y, tenth((b ?? 0) - (a ?? 0)), tenth(band));
    paths.medians += upright(at(row.quartiles[1]), TALL * scale);
  }
  if (row.best !== undefined) paths.bests += upright(at(row.best), TALL * scale);
  for (let unit = 0; unit < row.scores.length; unit++) {
    const score = row.scores[unit] ?? Number.NaN;
    const spoken = unit === input.focus || input.peers.includes(unit);
    if (!spoken && !Number.isNaN(score)) paths.ticks += upright(at(score), TICK * scale);
  }
  const score = row.scores[input.focus] ?? Number.NaN;
  if (!Number.isNaN(score)) drawFocus(paths, row, { at, middle, scale, score });
  input.peers.forEach((unit, i) => {
    const other = row.scores[unit] ?? Number.NaN;
    if (!Number.isNaN(other)) paths.peers[i] += peerMark(i, at(other), middle, 5.5 * scale);
  });
}

function drawFocus(
  paths: Paths,
  { quartiles, start, side }: ProfileInputRow,
  place: {
    readonly at: (value: number) => number;
    readonly middle: number;
    readonly scale: number;
    readonly score: number;
  },
): void {
  const { at, middle, scale, score } = place;
  const x = at(score);
  if (start !== undefined) {
    const [from, height] = [at(start), BAR * scale];
    const long = tenth(Math.max(1, x - from));
    paths[side === "worse" ? "worse" : "better"] += rectPath(
      tenth(from),
      tenth(middle - height / 2),
      long,
      tenth(height),
    );
  } else if (quartiles && side !== undefined && side !== "same")
    paths[side] += arrowPath(at(quartiles[1]), x, middle, ARROW * scale);
  else paths.dots += `M${tenth(x)} ${tenth(middle)}h.01`;
}

/** Names in one line over the row, as near to their marks as the others allow, and a line from each to its mark. */
function nameMarks(
  paths: Paths,
  { focus, peers, focusName, peerNames }: ProfileInput,
  { row, named, middle }: RowPlan,
  at: (value: number) => number,
  { left, right, label, scale }: RowColumns,
): readonly NamedMark[] {
  const gap = 10 * scale;
  const style = (of: number) => ({ size: label, weight: of === 0 ? 600 : 400 }) as const;
  const room = (right - left - gap * (named.length - 1)) / Math.max(1, named.length);
  const wishes = named.map((of) => {
    const text = fitText((of === 0 ? focusName : peerNames[of - 1]) ?? "", Math.max(0, room), style(of));
    const mark = at(row.scores[(of === 0 ? focus : peers[of - 1]) ?? -1] ?? Number.NaN);
    return { of, text, mark, width: textWidth(text, style(of)) };
  });
  const placed = placeLabels(
    wishes.map(({ of, mark, width }) => ({ key: String(of), y: mark, height: width, priority: of })),
    left,
    right,
    gap,
  );
  const top = middle - (TALL * scale) / 2;
  return placed.flatMap(({ key, y: centre }): NamedMark[] => {
    const wish = wishes.find(({ of }) => String(of) === key);
    if (!wish || wish.text === "") return [];
    paths.links += `M${tenth(centre)} ${tenth(top - 5 * scale)}L${tenth(wish.mark)} ${tenth(top + 2 * scale)}`;
    return [{ of: wish.of, x: tenth(centre - wish.width / 2), y: tenth(top - 8 * scale), text: wish.text }];
  });
}
