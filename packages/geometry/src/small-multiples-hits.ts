import { tenth } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import type { PanelPlan } from "./small-multiples-plan.js";
import type { SmallMultiplesInput, SmallMultiplesLayout } from "./small-multiples-types.js";

/**
 * Every figure and every gap of every panel, panel by panel, drawn or not. A point is looked for at its edition, in the
 * middle of its panel: so arrow keys go from edition to edition, and down to the same edition of the next panel.
 */
export function panelHits(
  input: SmallMultiplesInput,
  plan: PanelPlan,
): Pick<SmallMultiplesLayout, "hits" | "hitPanels" | "hitEditions"> {
  const hitPanels: number[] = [];
  const hitEditions: number[] = [];
  const starts: number[] = [];
  input.panels.forEach((panel, at) => {
    starts.push(hitPanels.length);
    input.editions.forEach((_, edition) => {
      const there = !Number.isNaN(panel.values[edition] ?? Number.NaN);
      if (!there && !panel.missing.includes(edition)) return;
      hitPanels.push(at);
      hitEditions.push(edition);
    });
  });
  starts.push(hitPanels.length);
  const spot = (at: number) => spotOf(plan, hitPanels[at] ?? 0, hitEditions[at] ?? 0);
  const focus = input.panels.findIndex(({ tone }) => tone === "focus");
  const hits: Hits = {
    units: hitPanels.map((at) => input.panels[at]?.unit ?? ""),
    xs: Float64Array.from(hitPanels, (_, at) => spot(at).x),
    ys: Float64Array.from(hitPanels, (_, at) => spot(at).top + plan.plotHeight / 2),
    keys: hitPanels.map((at, i) => {
      const panel = input.panels[at];
      const there = !Number.isNaN(panel?.values[hitEditions[i] ?? 0] ?? Number.NaN);
      return there ? (panel?.tone ?? "rest") : "missing";
    }),
    outline: (at) => outlineOf(input, plan, hitPanels[at] ?? 0, hitEditions[at] ?? 0),
    find: (x, y) => findAt(plan, starts, hitEditions, x, y),
    first: focus < 0 ? 0 : Math.max(starts[focus] ?? 0, (starts[focus + 1] ?? 1) - 1),
    travel: "plane",
  };
  return { hits, hitPanels, hitEditions };
}

function spotOf({ columns, lefts, places, rows }: PanelPlan, panel: number, edition: number) {
  const left = lefts[panel % columns] ?? 0;
  return { x: left + (places[edition] ?? 0), top: rows[Math.floor(panel / columns)]?.plotTop ?? 0 };
}

function outlineOf(input: SmallMultiplesInput, plan: PanelPlan, at: number, edition: number): string {
  const panel = input.panels[at];
  const { x, top } = spotOf(plan, at, edition);
  const value = panel?.values[edition] ?? Number.NaN;
  const side = tenth(9 * plan.scale);
  if (Number.isNaN(value))
    return rectPath(tenth(x - side / 2), tenth(top + plan.plotHeight - side + plan.scale), side, side);
  const y = plan.scales[panel?.scale ?? 0]?.at(value) ?? 0;
  return circlePath(tenth(x), tenth(top + y), tenth(4.5 * plan.scale));
}

/** The panel under the pointer, its name included; in it the edition that is nearest sideways. */
function findAt(
  { columns, lefts, places, plotWidth, rows, scale }: PanelPlan,
  starts: readonly number[],
  hitEditions: readonly number[],
  x: number,
  y: number,
): number {
  const row = rows.findIndex(({ bottom, top }) => top <= y && y <= bottom + 6 * scale);
  const column = lefts.findLastIndex((left) => left - 6 * scale <= x);
  const left = lefts[column] ?? 0;
  if (row < 0 || column < 0 || x > left + plotWidth + 6 * scale) return -1;
  const panel = row * columns + column;
  const [start, end] = [starts[panel], starts[panel + 1]];
  if (start === undefined || end === undefined) return -1;
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = start; at < end; at++) {
    const distance = Math.abs(left + (places[hitEditions[at] ?? 0] ?? 0) - x);
    if (distance < nearest) {
      nearest = distance;
      best = at;
    }
  }
  return best;
}
