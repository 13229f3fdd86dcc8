import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import type {
  FindingMark,
  FindingsInput,
  FindingsInputRow,
  FindingsInputSection,
  FindingsLayout,
} from "./findings-types.js";
import { rectPath } from "./hits.js";
import { textWidth, wrapText } from "./text-metrics.js";
import { unitShape } from "./unit-shapes.js";
import { unitTiles } from "./unit-tiles.js";
import type { TileBox } from "./unit-tiles.js";

const LINE = 1.3;
const WIDE = 620;

interface Measures {
  readonly width: number;
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly wide: boolean;
  readonly left: number;
  readonly texts: number;
  readonly status: number;
  readonly square: number;
}

function measures({ sections }: FindingsInput, width: number, scale: number): Measures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const widest = sections
    .flatMap(({ rows }) => rows)
    .reduce((most, { status }) => Math.max(most, textWidth(status, { size: label, weight: 600 })), 0);
  const left = 24 * scale;
  const status = wide ? Math.min(widest, width * 0.28) : width - left;
  return {
    width,
    scale,
    axis,
    label,
    wide,
    left,
    status,
    texts: wide ? width - left - status - 24 * scale : width - left,
    square: 12 * scale,
  };
}

interface RowText {
  readonly text: readonly string[];
  readonly detail: readonly string[];
  readonly status: readonly string[];
  readonly height: number;
}

function rowText(row: FindingsInputRow, m: Measures): RowText {
  const text = wrapText(row.text, m.texts, { size: m.label });
  const detail = row.detail === "" ? [] : wrapText(row.detail, m.texts, { size: m.axis });
  const status = row.status === "" ? [] : wrapText(row.status, m.status, { size: m.label, weight: 600 });
  const said = (text.length * m.label + detail.length * m.axis) * LINE;
  const beside = status.length * m.label * LINE;
  return { text, detail, status, height: (m.wide ? Math.max(said, beside) : said + beside) + 10 * m.scale };
}

function titleLines({ title }: FindingsInputSection, m: Measures): readonly string[] {
  return wrapText(title, m.width, { size: m.label, weight: 600 });
}

const HEAD = 16;

function sectionHeight(section: FindingsInputSection, m: Measures): number {
  const title = titleLines(section, m).length * m.label * LINE;
  const rows = section.rows.reduce((sum, row) => sum + rowText(row, m).height, 0);
  return HEAD * m.scale + title + (section.rows.length === 0 ? m.axis * LINE : rows) + 6 * m.scale;
}

function begin(input: FindingsInput, width: number, scale: number) {
  const tiles = unitTiles(input.tiles, { top: 0, width, scale });
  return { tiles, top: tiles.marks.length > 0 ? tiles.bottom + 14 * scale : 0 };
}

/** Height of the paper for a width. */
export function findingsHeight(input: FindingsInput, width: number, scale = 1): number {
  const m = measures(input, width, scale);
  const { top } = begin(input, width, scale);
  return Math.max(60, Math.ceil(input.sections.reduce((y, section) => y + sectionHeight(section, m), top)));
}

/**
 * Findings by field: counts, then under each field its findings as text, each with a shape that says how it stands.
 *
 * @example layoutFindings(input, { width: 720, height: 640 }).rows[0].text
 */
export function layoutFindings(input: FindingsInput, size: PictureSize): FindingsLayout {
  const scale = size.scale ?? 1;
  const m = measures(input, size.width, scale);
  const { tiles, top } = begin(input, size.width, scale);
  const hitOf: FindingsLayout["hitOf"][number][] = tiles.boxes.map((_, at) => ({ kind: "tile", at }));
  const boxes: TileBox[] = [...tiles.boxes];
  const units: string[] = tiles.boxes.map(() => "");
  const [titles, none]: [TextMark[], TextMark[]] = [[], []];
  const rows: FindingMark[] = [];
  let rules = "";
  let y = top;
  input.sections.forEach((section, at) => {
    rules += `M0 ${tenth(y + 4 * m.scale)}H${tenth(size.width)}`;
    y += HEAD * m.scale;
    for (const text of titleLines(section, m)) {
      titles.push({ x: 0, y: tenth(y + m.label * 0.9), text });
      y += m.label * LINE;
    }
    if (section.rows.length === 0) {
      none.push({ x: 0, y: tenth(y + m.axis), text: section.none });
      y += m.axis * LINE;
    }
    section.rows.forEach((row, i) => {
      const text = rowText(row, m);
      rows.push(rowMark(row, text, y, m));
      hitOf.push({ kind: "row", section: at, at: i });
      units.push(row.unit);
      boxes.push({ x: 0, y, width: size.width, height: text.height });
      y += text.height;
    });
    y += 6 * m.scale;
  });
  return {
    width: size.width,
    height: size.height,
    tiles: tiles.marks,
    titles,
    none,
    rules,
    rows,
    hitOf,
    hits: hitsOf(boxes, units),
  };
}

function rowMark(row: FindingsInputRow, text: RowText, top: number, m: Measures): FindingMark {
  const first = top + 4 * m.scale;
  const line = m.label * LINE;
  const small = first + text.text.length * line;
  const after = small + text.detail.length * m.axis * LINE;
  const statusTop = m.wide ? first : after;
  return {
    key: row.key,
    shape: row.shape,
    ...unitShape(row.shape, m.scale, first + m.label * 0.6 - m.square / 2, m.square),
    text: text.text.map((said, i) => ({
      x: tenth(m.left),
      y: tenth(first + m.label + i * line),
      text: said,
    })),
    detail: text.detail.map((said, i) => ({
      x: tenth(m.left),
      y: tenth(small + m.axis * (1 + i * LINE)),
      text: said,
    })),
    status: text.status.map((said, i) => ({
      x: tenth(m.wide ? m.width : m.left),
      y: tenth(statusTop + m.label + i * line),
      text: said,
      end: m.wide,
    })),
  };
}

function hitsOf(boxes: readonly TileBox[], units: readonly string[]): FindingsLayout["hits"] {
  return {
    units,
    xs: boxes.map((box) => tenth(box.x + box.width / 2)),
    ys: boxes.map((box) => tenth(box.y + box.height / 2)),
    outline: (at) => {
      const box = boxes[at];
      return box ? rectPath(tenth(box.x), tenth(box.y), tenth(box.width), tenth(box.height)) : "";
    },
    find: (x, y) =>
      boxes.findIndex((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y < box.y + box.height),
    first: 0,
    travel: "list",
  };
}
