import { sideLabels } from "./side-labels.js";
import type { SideWish } from "./side-labels.js";
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

/** Names at the ends of the lines, in the right margin, without touching; those that find no room are left out. */
export function endLabels(
  lines: readonly TrendLine[],
  plane: Plane,
  width: number,
  size: number,
): readonly LabelMark[] {
  const { plot, scale } = plane;
  const edge = plot.right + LABEL_GAP * scale;
  return sideLabels(
    lines.flatMap((line) => wishOf(line, plane)),
    { side: "right", edge, width: width - edge, top: plot.top, bottom: plot.bottom, size, scale },
  );
}

function wishOf(line: TrendLine, plane: Plane): readonly SideWish<TrendTone>[] {
  let last = -1;
  for (let at = 0; at < plane.places.length; at++)
    if (!Number.isNaN(line.values[at] ?? Number.NaN)) last = at;
  if (last < 0) return [];
  const { key, tone, label, detail } = line;
  return [
    {
      key,
      tone,
      text: label,
      detail,
      weight: tone === "focus" ? 600 : 400,
      priority: PRIORITY[tone],
      x: plane.places[last] ?? 0,
      y: plane.y(line.values[last] ?? 0),
    },
  ];
}
