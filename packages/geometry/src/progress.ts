import { tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";
import { layoutTiles } from "./progress-tiles.js";
import type { ProgressInput, ProgressInputRow, ProgressLayout, ProgressRowMark } from "./progress-types.js";
import { textBox, uprightAround } from "./text-box.js";
import { textWidth, wrapText } from "./text-metrics.js";

const WIDE = 620;
const LINE = 1.25;

interface Measures {
  readonly width: number;
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly wide: boolean;
  readonly names: number;
  /** Room of a status; the full width where it stands in a line of its own. */
  readonly status: number;
  /** The status stands below the name. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly gap: number;
}

function measures({ rows }: ProgressInput, width: number, scale: number): Measures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const widest = Math.max(0, ...rows.map(({ status }) => textWidth(status, { size: label, weight: 600 })));
  const stacked = !wide && widest > width * 0.4;
  const status = stacked ? width : wide ? Math.min(widest, width * 0.3) : widest;
  return {
    width,
    scale,
    axis,
    label,
    wide,
    status,
    stacked,
    names: wide ? Math.min(280 * scale, width * 0.3) : stacked ? width : width - 12 * scale - status,
    left: wide ? Math.min(280 * scale, width * 0.3) + 20 * scale : 8 * scale,
    right: wide ? width - status - 20 * scale : width - 8 * scale,
    bar: 10 * scale,
    gap: (wide ? 10 : 12) * scale,
  };
}

function rowText(row: ProgressInputRow, m: Measures) {
  const { label, wide, stacked, bar, gap } = m;
  const name = wrapText(row.name, m.names, { size: label });
  const status = wrapText(row.status, m.status, { size: label, weight: 600 });
  const lines = stacked ? name.length + status.length : Math.max(name.length, status.length);
  const text = lines * label * LINE;
  return { name, status, height: gap + (wide ? Math.max(bar + 8, text) : text + bar + 6) };
}

/** Height of the picture: tiles, one row an item, the printed count. */
export function progressHeight(input: ProgressInput, width: number, scale = 1): number {
  return Math.ceil(blocks(input, width, scale).bottom);
}

/** The blocks one below the other; each is left out where it has nothing. */
function blocks(input: ProgressInput, width: number, scale: number) {
  const m = measures(input, width, scale);
  const tiles = layoutTiles(input.tiles, { top: 0, width, scale });
  const top = tiles.marks.length > 0 ? tiles.bottom + 20 * scale : 0;
  const head = input.rows.length > 0 ? top + m.axis * 3.2 : top;
  const foot = input.rows.reduce((y, row) => y + rowText(row, m).height, head);
  const after = input.rows.length > 0 ? foot + 8 * scale : foot;
  const title = input.printed ? wrapText(input.printed.title, width, { size: m.label, weight: 600 }) : [];
  const begins = title.length > 0 && after > 0 ? after + 16 * scale : after;
  const titleEnds = begins + title.length * m.label * LINE + (title.length > 0 ? 8 * scale : 0);
  const printed = layoutTiles(input.printed?.tiles ?? [], { top: titleEnds, width, scale });
  return { m, tiles, top, head, foot, title, begins, printed, bottom: printed.bottom };
}

/**
 * Counts with their squares, then a line of time: what was planned as a band, what was done as a dot, what is over its days as
 * a line up to today; today across all.
 *
 * @example layoutProgress(input, { width: 720, height: 480 }).today?.line
 */
export function layoutProgress(input: ProgressInput, size: PictureSize): ProgressLayout {
  const scale = size.scale ?? 1;
  const { m, tiles, top, head, foot, title, begins, printed } = blocks(input, size.width, scale);
  const time = timeOf(input, m);
  const tops: number[] = [];
  const texts: Box[] = [];
  let y = head;
  const rows = input.rows.map((row): ProgressRowMark => {
    const text = rowText(row, m);
    tops.push(y);
    const middle = middleOf(y, text.height, m);
    const mark = rowMark(row, text, { top: y, middle, m, at: time.at });
    texts.push(...coveredBy(mark, m));
    y += text.height;
    return mark;
  });
  const marks = [...tiles.marks, ...printed.marks.map((mark) => ({ ...mark, key: `printed-${mark.key}` }))];
  const boxes = [...tiles.boxes, ...printed.boxes];
  return {
    width: size.width,
    height: size.height,
    tiles: marks,
    rows,
    ...(rows.length > 0
      ? axisOf(input, time, m, { top, head, foot, texts })
      : { grid: "", ticks: [], today: undefined }),
    printedTitle: title.map((text, i) => ({ x: 0, y: tenth(begins + m.label * (1 + i * LINE)), text })),
    hitOf: [
      ...boxes.map((_, at) => ({ kind: "tile" as const, at })),
      ...rows.map((_, at) => ({ kind: "row" as const, at })),
    ],
    hits: hitsOf(input, { boxes, tops, foot, width: size.width }),
  };
}

function hitsOf(
  { rows }: ProgressInput,
  place: {
    readonly boxes: readonly {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }[];
    readonly tops: readonly number[];
    readonly foot: number;
    readonly width: number;
  },
): ProgressLayout["hits"] {
  const { boxes, tops, foot, width } = place;
  const lines = tops.map((y, i) => ({ x: 0, y, width, height: (tops[i + 1] ?? foot) - y }));
  const all = [...boxes, ...lines];
  return {
    units: [...boxes.map(() => ""), ...rows.map(({ unit }) => unit)],
    xs: all.map((box) => tenth(box.x + box.width / 2)),
    ys: all.map((box) => tenth(box.y + box.height / 2)),
    outline: (at) => {
      const box = all[at];
      return box ? rectPath(tenth(box.x), tenth(box.y), tenth(box.width), tenth(box.height)) : "";
    },
    find: (x, y) =>
      all.findIndex((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y < box.y + box.height),
    first: 0,
    travel: "list",
  };
}

interface Time {
  readonly first: number;
  readonly last: number;
  readonly at: (day: number) => number;
}

/** All planned and done days; today too, unless it lies more than a year off, and than thrice the programme's length. */
function timeOf({ rows, today }: ProgressInput, { left, right }: Measures): Time {
  const days = rows
    .flatMap(({ from, to, until }) => [from, to, until ?? Number.NaN])
    .filter((day) => !Number.isNaN(day));
  const own = days.filter((day) => day !== today.day);
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const span = Math.max(1, high - low);
  const near = today.day > low - Math.max(3 * span, YEAR) && today.day < high + Math.max(3 * span, YEAR);
  // where today lies too far off, some room beyond shows which way it lies
  const [first, last] =
    own.length === 0
      ? [today.day - 1, today.day + 1]
      : near
        ? [Math.min(low, today.day), Math.max(high, today.day)]
        : [low, high + (today.day > high ? span * 0.1 : 0)];
  const length = Math.max(1, last - first);
  const at = (day: number) => left + Math.min(1, Math.max(0, (day - first) / length)) * (right - left);
  return { first, last, at };
}

/** Beside the name the bar stands in its row's middle, below it at its foot. */
function middleOf(top: number, height: number, { wide, bar, gap }: Measures): number {
  return wide ? top + height / 2 : top + height - gap / 2 - bar / 2;
}

interface RowPlace {
  readonly top: number;
  readonly middle: number;
  readonly m: Measures;
  readonly at: (day: number) => number;
}

function rowMark(
  row: ProgressInputRow,
  text: ReturnType<typeof rowText>,
  { top, middle, m, at }: RowPlace,
): ProgressRowMark {
  const { scale, label, bar, wide, gap, stacked, width, left, right } = m;
  const line = label * LINE;
  const block = (lines: number) => (wide ? top + (text.height - lines * line) / 2 : top + gap / 2);
  const first = block(text.name.length);
  const said = stacked ? first + text.name.length * line : block(text.status.length);
  const clear = row.look !== "unclear";
  // a band of one day is still seen
  const [a, b] = clear ? [at(row.from), Math.max(at(row.to), at(row.from) + 2 * scale)] : [left, right];
  // days that cannot be read have no place in time, the day it was done neither (R9)
  const end = row.until === undefined || !clear ? undefined : at(row.until);
  const over = end !== undefined && (row.look === "late" || row.look === "done-late");
  const half = 4 * scale;
  return {
    key: row.key,
    look: row.look,
    name: text.name.map((name, i) => ({ x: 0, y: tenth(first + label + i * line), text: name })),
    status: text.status.map((status, i) => ({
      x: stacked ? 0 : width,
      y: tenth(said + label + i * line),
      text: status,
    })),
    stacked,
    plan: clear ? rectPath(tenth(a), tenth(middle - bar / 2), tenth(b - a), bar) : "",
    over: over ? `M${tenth(b)} ${tenth(middle)}H${tenth(Math.max(b, end))}` : "",
    done:
      end !== undefined && row.look !== "late"
        ? circlePath(tenth(end), tenth(middle), tenth(4.5 * scale))
        : "",
    open:
      over && row.look === "late"
        ? `M${tenth(end - half)} ${tenth(middle - half)}l${half} ${half}l${-half} ${half}`
        : "",
    unclear: clear ? "" : rectPath(tenth(a), tenth(middle - bar / 2), tenth(b - a), bar),
  };
}

/** Texts of a row that stand where lines run: on a narrow paper, above the bars. */
function coveredBy({ name, status, stacked }: ProgressRowMark, { wide, label }: Measures): readonly Box[] {
  if (wide) return [];
  return [
    ...name.map((mark) => textBox(mark, { size: label })),
    ...status.map((mark) => textBox(mark, { size: label, weight: 600 }, !stacked)),
  ];
}

interface AxisPlace {
  readonly top: number;
  readonly head: number;
  readonly foot: number;
  /** What upright lines must not cross. */
  readonly texts: readonly Box[];
}

/** Days below the head of the block, today's name above them. */
function axisOf(
  input: ProgressInput,
  { first, last, at }: Time,
  m: Measures,
  { top, head, foot, texts: covered }: AxisPlace,
): Pick<ProgressLayout, "grid" | "ticks" | "today"> {
  const { today, tick } = input;
  const texts: TextMark[] = [];
  let grid = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const day of monthsWithin(first, last)) {
    const x = at(day);
    const text = tick(day);
    const width = textWidth(text, { size: m.axis });
    const start = Math.min(Math.max(0, x - width / 2), m.width - width);
    const crossed = Math.abs(x - at(today.day)) < width / 2 + 4 * m.scale;
    if (start < end + 10 * m.scale || crossed) continue;
    end = start + width;
    texts.push({ x: tenth(start), y: tenth(top + m.axis * 2.6), text });
    grid += uprightAround(x, head, foot, covered);
  }
  const near = today.day >= first && today.day <= last;
  const off = today.day < first ? `← ${today.text}` : `${today.text} →`;
  const text = near ? today.text : off;
  const width = textWidth(text, { size: m.axis, weight: 600 });
  const x = tenth(at(today.day));
  return {
    grid,
    ticks: texts,
    today: {
      line: near ? uprightAround(x, top + m.axis * 1.3, foot, covered) : "",
      label: {
        x: tenth(Math.min(Math.max(0, x - width / 2), m.width - width)),
        y: tenth(top + m.axis),
        text,
      },
    },
  };
}

const DAY = 86_400_000;
const YEAR = 366;

/** First days of months; of quarters or years where there are many. */
function monthsWithin(first: number, last: number): readonly number[] {
  const length = last - first;
  const every = length > 2200 ? 12 : length > 550 ? 3 : 1;
  const begin = new Date(first * DAY);
  const found: number[] = [];
  for (let month = 0; ; month++) {
    const day = Date.UTC(begin.getUTCFullYear(), month, 1) / DAY;
    if (day > last) return found.length > 0 ? found : [first, last];
    if (day >= first && month % every === 0) found.push(day);
  }
}
