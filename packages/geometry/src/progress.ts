import { tenth } from "./frame.js";
import type { Box, PictureSize } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";
import { measures } from "./progress-measures.js";
import type { Measures } from "./progress-measures.js";
import { layoutTiles } from "./progress-tiles.js";
import type { ProgressInput, ProgressInputRow, ProgressLayout, ProgressRowMark } from "./progress-types.js";
import { axisOf, timeOf } from "./progress-time.js";
import { textBox } from "./text-box.js";
import { wrapText } from "./text-metrics.js";

const LINE = 1.25;

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
