import { tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";
import { BODY_LINE, bodyFoot, bodyHead, bodyHeading, bodyMeasures, bodyRowText } from "./bodies-measures.js";
import type { BodyMeasures, BodyRowText } from "./bodies-measures.js";
import type { BodiesInput, BodiesInputRow, BodiesLayout, BodyRowMark, BodyText } from "./bodies-types.js";
import { textBox, uprightAround } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

/**
 * Bodies one below the other: a bar of what the council found and what people said, and beside it, on an axis of its own, a ring
 * for what the body gave itself and a dot for what the council found.
 *
 * @example layoutBodies(input, { width: 720, height: 480 }).rows[0].appraised
 */
export function layoutBodies(input: BodiesInput, size: PictureSize): BodiesLayout {
  const scale = size.scale ?? 1;
  const m = bodyMeasures(input, size.width, scale);
  const head = bodyHead(input, m);
  const rows: BodyRowMark[] = [];
  const headings: TextMark[] = [];
  const boxes: { readonly key: string; readonly top: number; readonly bottom: number; readonly y: number }[] =
    [];
  let grid = "";
  let y = head.height;
  input.rows.forEach((row, at) => {
    for (const { text } of input.headings.filter(({ before }) => before === at)) {
      headings.push({ x: 0, y: tenth(y + 10 * m.scale + m.label), text });
      y += bodyHeading(m);
    }
    const text = bodyRowText(row, m);
    const place = placeOf(y, text, m);
    rows.push(rowMark(input, row, text, place, m));
    if (row.way !== "none")
      grid += `M${tenth(m.pair[0] - m.radius)} ${tenth(place.pair)}H${tenth(m.pair[1] + m.radius)}`;
    boxes.push({ key: row.key, top: y, bottom: y + text.height, y: place.bar });
    y += text.height;
  });
  const middles = boxes.filter((_, at) => !rows[at]?.missing).map((box) => box.y);
  const marks = bandMarks(input, m, { head: head.text, foot: y, rows, headings, middles });
  return {
    width: size.width,
    height: size.height,
    rows,
    headings,
    heads: headTexts(head, m),
    ticks: ticksOf(input, y, m),
    grid,
    ...marks,
    hits: hitsOf(boxes, size.width),
  };
}

interface Place {
  readonly top: number;
  /** Middles of bar and pair. */
  readonly bar: number;
  readonly pair: number;
}

function placeOf(top: number, text: BodyRowText, m: BodyMeasures): Place {
  if (m.wide) {
    const middle = top + text.height / 2;
    return { top: top + m.gap / 2, bar: middle, pair: middle };
  }
  const bar = top + m.gap / 2 + text.above + text.bar / 2;
  return { top: top + m.gap / 2, bar, pair: bar + text.bar / 2 + 2 * m.scale + m.label * BODY_LINE * 0.5 };
}

function rowMark(
  input: BodiesInput,
  row: BodiesInputRow,
  text: BodyRowText,
  place: Place,
  m: BodyMeasures,
): BodyRowMark {
  const missing = Number.isNaN(row.total);
  const [left, right] = m.bar;
  const at = (points: number) => left + Math.max(0, Math.min(1, points / input.full)) * (right - left);
  const bar = (from: number, to: number) =>
    to - from < 0.1
      ? ""
      : rectPath(tenth(from), tenth(place.bar - m.thick / 2), tenth(to - from), tenth(m.thick));
  return {
    key: row.key,
    focus: row.focus,
    missing,
    ...rowTexts(row, text, place, m),
    way: row.way,
    appraised: missing ? "" : bar(left, at(row.appraised)),
    survey: missing ? "" : bar(at(row.appraised), at(row.total)),
    hatched: missing ? hatchedBar(text, place, m) : "",
    ...pairMarks(row, place.pair, m),
  };
}

/** The ground of why there is no total: behind the words it is left free. */
function hatchedBar(text: BodyRowText, { bar }: Place, m: BodyMeasures): string {
  const widest = Math.max(0, ...text.total.map((line) => textWidth(line, { size: m.label, weight: 600 })));
  const from = m.bar[0] + (widest > 0 ? widest + 10 * m.scale : 0);
  const room = m.bar[1] - from;
  return room < 6 * m.scale
    ? ""
    : rectPath(tenth(from), tenth(bar - m.thick / 2), tenth(room), tenth(m.thick));
}

function rowTexts(
  row: BodiesInputRow,
  { name, total }: BodyRowText,
  place: Place,
  m: BodyMeasures,
): Pick<BodyRowMark, "place" | "name" | "total" | "change"> {
  const line = m.label * BODY_LINE;
  const missing = Number.isNaN(row.total);
  const first = (lines: number, middle: number) => middle - (lines * line) / 2 + m.label * 0.98;
  const nameTop = m.wide ? first(name.length, place.bar) : place.top + m.label * 0.98;
  const totalTop = m.wide
    ? first(total.length, place.bar)
    : missing
      ? first(total.length, place.bar)
      : nameTop;
  const totalX = missing ? m.bar[0] : m.wide ? m.bar[1] + 14 * m.scale + m.totals : m.width;
  const left = m.places + 8 * m.scale;
  return {
    place:
      row.place === "" ? undefined : { x: tenth(m.places), y: tenth(nameTop), text: row.place, end: true },
    name: name.map((text, i) => ({ x: tenth(left), y: tenth(nameTop + i * line), text })),
    total: total.map((text, i) => ({ x: tenth(totalX), y: tenth(totalTop + i * line), text, end: !missing })),
    change:
      row.change === "" || row.way === "none"
        ? undefined
        : { x: tenth(m.width), y: tenth(place.pair + m.label * 0.34), text: row.change, end: true },
  };
}

function pairMarks(
  row: BodiesInputRow,
  y: number,
  m: BodyMeasures,
): Pick<BodyRowMark, "ring" | "line" | "arrow" | "dot"> {
  if (row.way === "none") return { ring: "", line: "", arrow: "", dot: "" };
  const [low, high] = m.ends;
  const at = (points: number) => m.pair[0] + ((points - low) / (high - low)) * (m.pair[1] - m.pair[0]);
  const [self, given] = [at(row.self), at(row.appraised)];
  const way = Math.sign(given - self);
  const [from, to] = [self + way * m.radius, given - way * m.radius];
  const far = way * (to - from) > 0;
  const [length, half] = [tenth(6 * m.scale), tenth(3.2 * m.scale)];
  // the arrow stands before the dot where there is room between the two
  const arrow =
    far && way * (to - from) > length
      ? `M${tenth(to - way * length)} ${tenth(y - half)}l${way * length} ${half}l${-way * length} ${half}z`
      : "";
  return {
    ring: circlePath(tenth(self), tenth(y), tenth(m.radius)),
    line: far ? `M${tenth(from)} ${tenth(y)}H${tenth(to)}` : "",
    arrow,
    dot: circlePath(tenth(given), tenth(y), tenth(m.radius)),
  };
}

function headTexts({ total, pair }: ReturnType<typeof bodyHead>, m: BodyMeasures): readonly BodyText[] {
  const set = (lines: readonly string[], x: number) =>
    lines.map((text, i) => ({ x: tenth(x), y: tenth(m.axis * (1 + i * BODY_LINE)), text }));
  return [...set(total, m.bar[0]), ...set(pair, m.pair[0] - m.radius)];
}

interface BandPlace {
  /** Middles of the bars. */
  readonly middles: readonly number[];
  readonly head: number;
  readonly foot: number;
  readonly rows: readonly BodyRowMark[];
  readonly headings: readonly TextMark[];
}

/** Dashed lines where groups begin, around every text; names of those that have room. */
function bandMarks(
  { bands, full }: BodiesInput,
  m: BodyMeasures,
  { head, foot, rows, headings, middles }: BandPlace,
): Pick<BodiesLayout, "bands" | "bandTexts"> {
  const covered: readonly Box[] = [
    ...headings.map((text) => textBox(text, { size: m.label, weight: 600 })),
    ...rows.flatMap(({ change }) =>
      m.wide || !change ? [] : [textBox(change, { size: m.label }, change.end)],
    ),
    ...rows.flatMap(({ name, total }) => [
      ...name.map((text) => textBox(text, { size: m.label })),
      ...total.map((text) => textBox(text, { size: m.label, weight: 600 }, text.end)),
    ]),
  ];
  const [left, right] = m.bar;
  const reach = m.thick / 2 + 3 * m.scale;
  let path = "";
  let last = Number.NEGATIVE_INFINITY;
  const texts: BodyText[] = [];
  for (const { at, text } of [...bands].reverse()) {
    const x = left + (at / full) * (right - left);
    const width = textWidth(text, { size: m.axis });
    const start = Math.min(Math.max(0, x - width / 2), m.width - width);
    // where pairs stand below the bars, on an axis of their own, a line through all would cross them
    path += m.wide
      ? uprightAround(x, head + m.axis * 1.5, foot, covered)
      : middles.map((y) => `M${tenth(x)} ${tenth(y - reach)}V${tenth(y + reach)}`).join("");
    if (start < last + 6 * m.scale) continue;
    last = start + width;
    texts.push({ x: tenth(start), y: tenth(head + m.axis * 1.15), text });
  }
  return { bands: path, bandTexts: texts };
}

/** Both ends of the pairs' axis. */
function ticksOf({ tick }: BodiesInput, y: number, m: BodyMeasures): readonly BodyText[] {
  if (!m.paired || !m.wide) return [];
  const [low, high] = m.ends.map(tick) as [string, string];
  const base = tenth(y + bodyFoot(m) - m.axis * 0.5);
  const fits =
    textWidth(low, { size: m.axis }) + textWidth(high, { size: m.axis }) + m.axis < m.pair[1] - m.pair[0];
  return fits
    ? [
        { x: tenth(m.pair[0] - m.radius), y: base, text: low },
        { x: tenth(m.pair[1] + m.radius), y: base, text: high, end: true },
      ]
    : [];
}

function hitsOf(
  boxes: readonly {
    readonly key: string;
    readonly top: number;
    readonly bottom: number;
    readonly y: number;
  }[],
  width: number,
): BodiesLayout["hits"] {
  return {
    units: boxes.map(({ key }) => key),
    xs: boxes.map(() => tenth(width / 2)),
    ys: boxes.map(({ y }) => tenth(y)),
    outline: (at) => {
      const box = boxes[at];
      return box ? rectPath(0, tenth(box.top + 1), tenth(width), tenth(box.bottom - box.top - 2)) : "";
    },
    find: (_, y) => boxes.findIndex(({ top, bottom }) => y >= top && y < bottom),
    first: 0,
    travel: "list",
  };
}
