import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import type { MapClassMark, MapInput } from "./map-types.js";
import { textBox } from "./text-box.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** Sizes of a map's paper, in pixels. */
export interface MapRoom {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  /** Of the map itself. */
  readonly width: number;
  readonly height: number;
  /** Left edge of the panel of classes, undefined where there is no room for one. */
  readonly panel: number | undefined;
}

/** From this width on the classes stand beside the map with the names of their units. */
const WITH_PANEL = 860;
/** A map is no taller than a screen. */
const TALLEST = 680;

/**
 * @param aspect width of the map by its height
 */
export function mapRoom(width: number, scale: number, aspect: number): MapRoom {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const tallest = TALLEST * Math.max(1, Math.min(scale, 1.5));
  const beside = width >= WITH_PANEL * scale;
  const height = Math.min((beside ? width * 0.5 : width) / aspect, tallest);
  const wide = Math.min(height * aspect, width);
  return {
    scale,
    axis,
    label,
    width: Math.round(wide),
    height: Math.round(height),
    panel: beside ? Math.round(wide + 32 * scale) : undefined,
  };
}

/** Classes with their members, one below the other. */
export function panelOf(input: MapInput, room: MapRoom, width: number): readonly MapClassMark[] {
  if (room.panel === undefined) return [];
  const { panel: left, axis, label } = room;
  const side = label * 0.9;
  const indent = side * 1.6;
  let y = label;
  const block = (at: number, text: string, units: readonly string[]): MapClassMark => {
    const names = units.map((unit) => input.names.get(unit) ?? unit).join(", ");
    const lines = wrapText(names, Math.max(40, width - left - indent), { size: axis });
    const top = y;
    y += axis * 1.45;
    const mark = {
      at,
      swatch: rectPath(tenth(left), tenth(top - side * 0.85), tenth(side), tenth(side)),
      heading: { x: tenth(left + indent), y: tenth(top), text },
      lines: lines.map((line, i) => ({ x: tenth(left + indent), y: tenth(y + i * axis * 1.4), text: line })),
    };
    y += lines.length * axis * 1.4 + label * 0.7;
    return mark;
  };
  const classes = input.classes.map(({ text, units }, at) => block(at, text, units));
  return input.missing.length === 0 ? classes : [...classes, block(-1, input.missingText, input.missing)];
}

/** Bottom of the last line of the panel. */
export function panelHeight(panel: readonly MapClassMark[]): number {
  const last = panel.at(-1);
  return last ? (last.lines.at(-1)?.y ?? last.heading.y) + 10 : 0;
}

/** Left end of a text whose middle is wanted at `x`, within a width. */
export function middled(text: string, x: number, width: number, size: number): number {
  const half = textWidth(text, { size }) / 2;
  return Math.min(Math.max(x, half + 1), Math.max(half + 1, width - half - 1));
}

/** What a text whose middle stands at its `x` covers. */
export function boxAround(mark: TextMark, size: number): Box {
  const box = textBox({ ...mark, x: 0 }, { size });
  const half = (box.right - box.left) / 2;
  return { ...box, left: mark.x - half, right: mark.x + half };
}
