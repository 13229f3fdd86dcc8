import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { placeLabels } from "./labels.js";
import { textWidth, wrapText } from "./text-metrics.js";
import type { TextWeight } from "./text-metrics.js";

/** A name that would like to stand beside the end of a line. */
export interface SideWish<Tone extends string> {
  readonly key: string;
  readonly tone: Tone;
  /** Where it is too wide for one line it is broken at its line break first, as between name and figure. */
  readonly text: string;
  /** A line below it; left out where it is wider than the margin. */
  readonly detail?: string | undefined;
  /** Lines below that, wrapped as the name is. */
  readonly note?: string | undefined;
  readonly weight?: TextWeight;
  /** Lines of the name before it is cut; 3 when absent. */
  readonly maxLines?: number;
  /** 0 stays longest when there is no room for all. */
  readonly priority: number;
  /** The point that is named. */
  readonly x: number;
  readonly y: number;
}

export interface SideLabel<Tone extends string> {
  readonly key: string;
  readonly tone: Tone;
  readonly lines: readonly TextMark[];
  /** From the point to the label, "" where they touch. */
  readonly leader: string;
}

/** The margin that names stand in. */
export interface SideRoom {
  /** `right`: names begin at `edge`; `left`: they end there. */
  readonly side: "left" | "right";
  readonly edge: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the text, pixels. */
  readonly size: number;
  readonly scale: number;
  /** Distance of lines as a multiple of the size; 1.25 when absent. */
  readonly leading?: number;
}

/**
 * Names beside the ends of lines, in a margin, without touching; those that find no room are left out.
 *
 * @example sideLabels(wishes, { side: "right", edge: 600, width: 120, top: 0, bottom: 400, size: 14, scale: 1 })
 */
export function sideLabels<Tone extends string>(
  wishes: readonly SideWish<Tone>[],
  room: SideRoom,
): readonly SideLabel<Tone>[] {
  const leading = room.size * (room.leading ?? 1.25);
  const wanted = wishes.flatMap((wish) => {
    const texts = textsOf(wish, room);
    return texts.length > 0 ? [{ wish, texts }] : [];
  });
  const byKey = new Map(wanted.map((one) => [one.wish.key, one]));
  const placed = placeLabels(
    wanted.map(({ wish: { key, y, priority }, texts }) => ({
      key,
      y,
      height: texts.length * leading,
      priority,
    })),
    room.top - leading / 2,
    room.bottom + leading / 2,
    room.leading === undefined ? 2 * room.scale : 0,
  );
  return placed.flatMap(({ key, y }) => {
    const one = byKey.get(key);
    if (!one) return [];
    const first = y - (one.texts.length * leading) / 2 + leading * 0.77;
    return [
      {
        key,
        tone: one.wish.tone,
        lines: one.texts.map((text, i) => ({ x: tenth(room.edge), y: tenth(first + i * leading), text })),
        leader: leaderOf(one.wish, room, y, leading),
      },
    ];
  });
}

function textsOf<Tone extends string>(
  { text, detail, note, weight = 400, maxLines = 3 }: SideWish<Tone>,
  { width, size }: SideRoom,
): readonly string[] {
  if (width < size) return [];
  const style = { size, weight };
  const line = text.replace("\n", " ");
  const texts =
    textWidth(line, style) <= width
      ? [line]
      : text.split("\n").flatMap((part) => wrapText(part, width, style, maxLines));
  if (detail !== undefined && textWidth(detail, style) <= width) texts.push(detail);
  return note === undefined ? texts : [...texts, ...wrapText(note, width, style, 4)];
}

/** Only where the label had to move away, or stands far from its point. */
function leaderOf<Tone extends string>(
  { x, y }: SideWish<Tone>,
  { side, edge }: SideRoom,
  labelY: number,
  leading: number,
): string {
  const way = side === "right" ? 1 : -1;
  const near = (edge - x) * way < 2.2 * leading && Math.abs(labelY - y) < leading * 0.6;
  return near
    ? ""
    : `M${tenth(x + way * leading * 0.35)} ${tenth(y)}L${tenth(edge - way * leading * 0.15)} ${tenth(labelY)}`;
}
