import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { placeLabels } from "./labels.js";
import { textWidth, wrapText } from "./text-metrics.js";
import type { Plane } from "./trend-paths.js";
import type { LabelMark, TrendLine, TrendTone } from "./trend-types.js";

const PRIORITY: Readonly<Record<TrendTone, number>> = {
  focus: 0,
  predecessor: 1,
  peer: 2,
  median: 3,
  region: 4,
};

/** Space between the plot and a label, before scaling. */
const LABEL_GAP = 10;

interface Wanted {
  readonly line: TrendLine;
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Names at the ends of the lines, in the right margin, without touching; those that find no room are left out. */
export function endLabels(
  lines: readonly TrendLine[],
  plane: Plane,
  width: number,
  size: number,
): readonly LabelMark[] {
  const { plot, scale } = plane;
  const left = plot.right + LABEL_GAP * scale;
  const leading = size * 1.25;
  const wanted = lines.flatMap((line) => wishOf(line, plane, width - left, size));
  const wishes = wanted.map(({ line, texts, y }) => ({
    key: line.key,
    y,
    height: texts.length * leading,
    priority: PRIORITY[line.tone],
  }));
  const placed = placeLabels(wishes, plot.top - leading / 2, plot.bottom + leading / 2, 2 * scale);
  return placed.flatMap(({ key, y }) => {
    const wish = wanted.find(({ line }) => line.key === key);
    if (!wish) return [];
    const first = y - (wish.texts.length * leading) / 2 + leading * 0.77;
    const marks = wish.texts.map(
      (text, i): TextMark => ({ x: tenth(left), y: tenth(first + i * leading), text }),
    );
    return [{ key, tone: wish.line.tone, lines: marks, leader: leader(wish, left, y, leading) }];
  });
}

function wishOf(line: TrendLine, plane: Plane, room: number, size: number): readonly Wanted[] {
  let last = -1;
  for (let at = 0; at < plane.places.length; at++)
    if (!Number.isNaN(line.values[at] ?? Number.NaN)) last = at;
  if (last < 0 || room < size) return [];
  const weight = line.tone === "focus" ? 600 : 400;
  const texts = [...wrapText(line.label, room, { size, weight }, 3)];
  if (line.detail !== undefined && textWidth(line.detail, { size, weight }) <= room) texts.push(line.detail);
  return [{ line, texts, x: plane.places[last] ?? 0, y: plane.y(line.values[last] ?? 0) }];
}

/** Only where the label had to move away, or the line ends before the last edition. */
function leader({ x, y }: Wanted, left: number, labelY: number, leading: number): string {
  const near = left - x < 2.2 * leading && Math.abs(labelY - y) < leading * 0.6;
  return near
    ? ""
    : `M${tenth(x + leading * 0.35)} ${tenth(y)}L${tenth(left - leading * 0.15)} ${tenth(labelY)}`;
}
