import { tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { noteLines } from "./note.js";
import { scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import { textBox, uprightAround } from "./text-box.js";
import { textWidth, wrapText } from "./text-metrics.js";
import type {
  WaterfallEnd,
  WaterfallInput,
  WaterfallLayout,
  WaterfallPartMark,
  WaterfallRowMark,
  WaterfallStep,
} from "./waterfall-types.js";

const WIDE = 560;
const LINE = 1.25;
/** A bar of nothing keeps this much for its outline. */
const THIN = 6;

interface Measures {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  /** Names beside the bars; else above them. */
  readonly wide: boolean;
  readonly names: number;
  readonly values: number;
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly gap: number;
}

type Row = Pick<WaterfallStep, "key" | "name" | "detail" | "value"> & {
  readonly step?: WaterfallStep;
};

function rowsOf({ start, steps, end }: WaterfallInput): readonly Row[] {
  const edge = (key: string, { name, value }: WaterfallEnd): Row => ({ key, name, value, detail: "" });
  return [edge("start", start), ...steps.map((step) => ({ ...step, step })), edge("end", end)];
}

function measures(input: WaterfallInput, width: number, scale: number): Measures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const widest = Math.max(
    ...rowsOf(input).map(({ value }) => textWidth(value, { size: label, weight: 600 })),
  );
  const values = Math.min(widest, width * 0.4);
  const names = wide ? Math.min(300 * scale, width * 0.34) : Math.max(60, width - values - 12 * scale);
  return {
    scale,
    axis,
    label,
    wide,
    names,
    values,
    left: wide ? names + 20 * scale : 8 * scale,
    right: wide ? width - values - 20 * scale : width - 8 * scale,
    bar: (wide ? 18 : 14) * scale,
    gap: (wide ? 10 : 12) * scale,
  };
}

interface RowText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly height: number;
}

function rowText(row: Row, { names, label, axis, wide, bar, gap }: Measures): RowText {
  // an end and a step of the same weight of letters: the wider one is counted on
  const name = wrapText(row.name, names, { size: label, weight: row.step ? 400 : 600 });
  const detail = row.detail === "" ? [] : wrapText(row.detail, names, { size: axis });
  const text = (name.length * label + detail.length * axis) * LINE;
  return { name, detail, height: gap + (wide ? Math.max(bar, text) : text + bar + 2) };
}

/**
 * How tall the paper must be: rows grow with the lines of their names.
 *
 * @param width pixels
 * @param scale how large text is against 16 px
 */
export function waterfallHeight(input: WaterfallInput, width: number, scale = 1): number {
  const m = measures(input, width, scale);
  return Math.ceil(rowsOf(input).reduce((sum, row) => sum + rowText(row, m).height, m.axis * 2.2));
}

/**
 * From one level to another, one row per step; each step begins at the level that the one before left. The better end of the
 * scale is at the right. The axis does not begin at zero: its ends are marks, and only the steps are bars.
 *
 * @example layoutWaterfall(input, { width: 720, height: 420 }).rows[1].parts[0].path
 */
export function layoutWaterfall(input: WaterfallInput, size: PictureSize): WaterfallLayout {
  const scale = size.scale ?? 1;
  const m = measures(input, size.width, scale);
  const x = scaleOf(input, m);
  const hits = { xs: [] as number[], ys: [] as number[], boxes: [] as string[], bottoms: [] as number[] };
  const texts: Box[] = [];
  let top = 0;
  let level = input.start.level;
  let before = { at: x.at(level), bottom: 0 };
  const rows = rowsOf(input).map((row, i): WaterfallRowMark => {
    const text = rowText(row, m);
    const bars = barsOf(row.step, level, x, m, barTop(top, text, m));
    level = bars.level;
    const mark = rowMark(row, text, bars, { top, m, width: size.width });
    const covered = coveredBy(mark, m);
    texts.push(...covered);
    const link = i === 0 ? "" : uprightAround(before.at, before.bottom, bars.y, covered);
    before = { at: x.at(level), bottom: bars.y + m.bar };
    top += text.height;
    hits.xs.push(tenth((bars.low + bars.high) / 2));
    hits.ys.push(tenth(bars.y + m.bar / 2));
    hits.boxes.push(outlineOf(bars, m));
    hits.bottoms.push(top);
    return { ...mark, link };
  });
  return {
    width: size.width,
    height: size.height,
    rows,
    ...axisOf(input, x, m, { bottom: top, width: size.width, texts }),
    note: [],
    hits: {
      units: rows.map(() => ""),
      xs: hits.xs,
      ys: hits.ys,
      outline: (at) => hits.boxes[at] ?? "",
      find: (_, y) => (y < 0 ? -1 : hits.bottoms.findIndex((bottom) => y < bottom)),
      first: 1,
      travel: "list",
    },
  };
}

/** Lines of text where there is nothing to draw, and why. */
export function layoutWaterfallNote(text: string, size: PictureSize): WaterfallLayout {
  const hits = { units: [], xs: [], ys: [], outline: () => "", travel: "list" } as const;
  const note = noteLines(text, size.width, size.scale);
  return { width: size.width, height: size.height, rows: [], grid: "", ticks: [], note, hits };
}

/** Height of such lines. */
export { noteHeight as waterfallNoteHeight } from "./note.js";

/** All levels that the steps pass, rounded outwards. */
function scaleOf({ start, steps, reversed }: WaterfallInput, m: Measures): ValueScale {
  let level = start.level;
  let [low, high] = [level, level];
  for (const { parts } of steps)
    for (const { points } of parts) {
      level += points;
      low = Math.min(low, level);
      high = Math.max(high, level);
    }
  const count = Math.max(2, Math.floor((m.right - m.left) / (64 * m.scale)));
  const [left, right] = reversed ? [m.right, m.left] : [m.left, m.right];
  return scoreScale([low, high], left, right, count);
}

/** Beside the name the bar stands in its row's middle, below it at its foot. */
function barTop(top: number, text: RowText, { wide, bar, gap }: Measures): number {
  return wide ? top + (text.height - bar) / 2 : top + text.height - gap / 2 - bar;
}

interface Bars {
  readonly parts: readonly WaterfallPartMark[];
  /** The level after the step. */
  readonly level: number;
  /** Where the step begins and ends, and its least and greatest place, pixels. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

function barsOf(step: WaterfallStep | undefined, start: number, x: ValueScale, m: Measures, y: number): Bars {
  let level = start;
  const from = x.at(start);
  let [low, high] = [from, from];
  const parts = (step?.parts ?? []).flatMap(({ look, points }): WaterfallPartMark[] => {
    const [a, b] = [x.at(level), x.at(level + points)];
    level += points;
    low = Math.min(low, b);
    high = Math.max(high, b);
    if (Math.abs(b - a) < 0.05) return [];
    const [left, right] = [tenth(Math.min(a, b)), tenth(Math.max(a, b))];
    return [
      {
        look,
        path: rectPath(left, tenth(y), tenth(right - left), m.bar),
        stripes: look === "to-peers" ? stripes(left, right, tenth(y), m) : "",
      },
    ];
  });
  return { parts, level, from, to: x.at(level), low, high, y };
}

/** Upright lines across a part. */
function stripes(left: number, right: number, y: number, { bar, scale }: Measures): string {
  let path = "";
  for (let at = left + 3 * scale; at < right; at += 5 * scale) path += `M${tenth(at)} ${y}v${bar}`;
  return path;
}

function rowMark(
  row: Row,
  text: RowText,
  bars: Bars,
  { top, m, width }: { readonly top: number; readonly m: Measures; readonly width: number },
): Omit<WaterfallRowMark, "link"> {
  const lines = text.name.length * m.label * LINE;
  const block = lines + text.detail.length * m.axis * LINE;
  const first = m.wide ? top + (text.height - block) / 2 : top + m.gap / 2;
  const zero = row.step !== undefined && bars.parts.length === 0;
  return {
    key: row.key,
    name: text.name.map((line, i) => ({ x: 0, y: tenth(first + m.label * (1 + i * LINE)), text: line })),
    detail: text.detail.map((line, i) => ({
      x: 0,
      y: tenth(first + lines + m.axis * (1 + i * LINE)),
      text: line,
    })),
    value: {
      x: width,
      y: tenth(m.wide ? top + text.height / 2 + m.label * 0.34 : first + m.label),
      text: row.value,
    },
    parts: bars.parts,
    level: row.step === undefined || zero ? `M${tenth(bars.from)} ${tenth(bars.y)}v${m.bar}` : "",
    arrow: row.step?.arrow === true && !zero ? arrowHead(bars, m) : "",
    arrowLook: row.step?.parts[0]?.look ?? "rest",
    strong: row.step === undefined,
  };
}

/** Texts of a row that stand where lines run: on a narrow paper, above the bars. */
function coveredBy(
  { name, detail, value, strong }: Omit<WaterfallRowMark, "link">,
  m: Measures,
): readonly Box[] {
  if (m.wide) return [];
  const weight = strong ? 600 : 400;
  return [
    ...name.map((mark) => textBox(mark, { size: m.label, weight })),
    ...detail.map((mark) => textBox(mark, { size: m.axis })),
    textBox(value, { size: m.label, weight: 600 }, true),
  ];
}

/** Ahead of the bar, pointing the way that the level went. */
function arrowHead({ from, to, y }: Bars, { bar, scale }: Measures): string {
  const way = Math.sign(to - from);
  const [x, half] = [tenth(to + way * 2 * scale), tenth(bar * 0.38)];
  return `M${x} ${tenth(y + bar / 2 - half)}l${tenth(way * half * 1.1)} ${half}l${tenth(-way * half * 1.1)} ${half}z`;
}

function outlineOf({ low, high, y }: Bars, { bar, scale }: Measures): string {
  const [middle, half] = [(low + high) / 2, Math.max(THIN * scale, high - low) / 2];
  return rectPath(tenth(middle - half), tenth(y), tenth(half * 2), bar);
}

/** Upright hairlines at the ticks, and their numbers below; those that would touch are left out. */
function axisOf(
  { tick }: WaterfallInput,
  { ticks, digits }: ValueScale,
  m: Measures,
  {
    bottom,
    width,
    texts,
  }: { readonly bottom: number; readonly width: number; readonly texts: readonly Box[] },
): Pick<WaterfallLayout, "grid" | "ticks"> {
  const y = tenth(bottom + m.axis * 1.5);
  let last = Number.NEGATIVE_INFINITY;
  const marks: TextMark[] = [];
  for (const { at, value } of ticks.toSorted((a, b) => a.at - b.at)) {
    const text = tick(value, digits);
    const half = textWidth(text, { size: m.axis }) / 2;
    const left = Math.min(Math.max(m.wide ? m.left - 20 * m.scale : 0, at - half), width - 2 * half);
    if (left < last + 8 * m.scale) continue;
    last = left + 2 * half;
    marks.push({ x: tenth(left), y, text });
  }
  return {
    grid: ticks.map(({ at }) => uprightAround(at, 0, bottom + m.axis * 0.4, texts)).join(""),
    ticks: marks,
  };
}
