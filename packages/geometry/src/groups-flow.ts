import type { Box, TextMark } from "./frame.js";
import { tenth } from "./frame.js";
import type { GroupName } from "./groups-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** A line of a name with the room that it takes. */
export interface FlowLine extends TextMark {
  readonly width: number;
}

export interface FlowName {
  readonly name: GroupName;
  readonly lines: readonly FlowLine[];
  /** Left end of the arrowheads, and the baseline that they stand on. */
  readonly arrow: TextMark | undefined;
  readonly note: readonly FlowLine[];
}

export interface Flow {
  readonly names: readonly FlowName[];
  readonly lines: number;
}

export interface FlowRoom {
  readonly left: number;
  readonly width: number;
  /** First baseline. */
  readonly top: number;
  readonly size: number;
  readonly leading: number;
  readonly scale: number;
}

/** Width of one arrowhead and the space after the last. */
export function arrowWidth(steps: number, scale: number): number {
  const heads = Math.min(3, Math.abs(steps));
  return heads === 0 ? 0 : heads * 9 * scale + 3 * scale;
}

/** Space around a name told apart, within its box. */
export function boxPadding(scale: number): number {
  return 5 * scale;
}

/** Names one behind the other, in lines; a name wider than a line has lines of its own. */
export function flowNames(names: readonly GroupName[], room: FlowRoom): Flow {
  const gap = 14 * room.scale;
  let [x, line] = [0, 0];
  const at = () => room.top + line * room.leading;
  /** A run of text where it fits, else on a new line, else broken over several. */
  const put = (text: string, weight: 400 | 600, before: number, after: number): readonly FlowLine[] => {
    const style = { size: room.size, weight };
    const width = textWidth(text, style);
    if (x > 0 && x + before + width + after > room.width) [x, line] = [0, line + 1];
    const own = Math.max(1, room.width - before - after);
    const pieces = width <= own ? [text] : wrapText(text, own, style);
    return pieces.map((piece, i) => {
      if (i > 0) [x, line] = [0, line + 1];
      const wide = textWidth(piece, style);
      const mark = { x: tenth(room.left + x + before), y: tenth(at()), text: piece, width: wide };
      x += before + wide + after;
      return mark;
    });
  };
  const placed = names.map((name): FlowName => {
    if (x > 0) x += gap;
    const told = name.tone !== "rest";
    const padding = told ? boxPadding(room.scale) : 0;
    const arrows = arrowWidth(name.steps, room.scale);
    const lines = put(name.text, told ? 600 : 400, padding + arrows, padding);
    const [first] = lines;
    const arrow = first && arrows > 0 ? { x: tenth(first.x - arrows), y: first.y, text: "" } : undefined;
    if (name.note === undefined) return { name, lines, arrow, note: [] };
    x += gap / 2;
    return { name, lines, arrow, note: put(name.note, 400, 0, 0) };
  });
  return { names: placed, lines: names.length === 0 ? 0 : line + 1 };
}

/** The room of a line of a name, with its box and arrowheads. */
export function boxOf(line: FlowLine, { name, arrow }: FlowName, room: FlowRoom): Box {
  const padding = name.tone === "rest" ? room.scale * 2 : boxPadding(room.scale);
  const left = arrow && arrow.y === line.y ? arrow.x : line.x;
  return {
    left: left - padding,
    right: line.x + line.width + padding,
    top: line.y - room.size * 0.98,
    bottom: line.y + room.size * 0.34,
  };
}
