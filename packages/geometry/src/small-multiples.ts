import { gridPath } from "./axis.js";
import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { clearTicks, PANEL_LINE, panelPlan } from "./small-multiples-plan.js";
import type { PanelPlan, PlannedRow } from "./small-multiples-plan.js";
import type {
  PanelInput,
  PanelLines,
  PanelMark,
  PanelRowMark,
  PanelTone,
  SmallMultiplesInput,
  SmallMultiplesLayout,
} from "./small-multiples-types.js";
import { panelHits } from "./small-multiples-hits.js";
import { textWidth } from "./text-metrics.js";
import { runPaths } from "./trend-paths.js";

/** Height that all rows of panels need. */
export function smallMultiplesHeight(input: SmallMultiplesInput, width: number, scale = 1): number {
  return panelPlan(input, width, scale).height;
}

/** Rows of a figure of few columns from which on only those near the window need be drawn. */
const WINDOWED_FROM = 12;

/**
 * Small trends in rows, on one axis or on axes of their own; what is alike in a row is joined in one path.
 *
 * @example layoutSmallMultiples(input, { width: 720, height: 1700 }).rows[0].panels.length // 4
 */
export function layoutSmallMultiples(input: SmallMultiplesInput, size: PictureSize): SmallMultiplesLayout {
  const plan = panelPlan(input, size.width, size.scale ?? 1);
  return {
    width: size.width,
    height: size.height,
    rows: plan.rows.map((row) => rowMark(input, plan, row)),
    years: plan.years,
    aside: plan.aside,
    grounds: input.grounds.map((ground, at) => ({ kind: ground.kind, path: groundPath(input, plan, at) })),
    windowed: plan.columns <= 2 && plan.rows.length > WINDOWED_FROM,
    ...panelHits(input, plan),
  };
}

/** Of the median the line and its lone points, of a field all lines; from the top left of a plot. */
function groundPath(input: SmallMultiplesInput, plan: PanelPlan, at: number): string {
  const ground = input.grounds[at];
  const y = plan.scales[input.groundScales[at] ?? 0]?.at;
  if (!ground || !y || ground.kind === "none") return "";
  if (ground.kind === "median") {
    const ys = Float64Array.from(ground.values, (value) => y(value));
    const { line, dots } = runPaths(ys, ground.joined, 0, plan.places);
    return line + dots.replaceAll("h.01", "m-2 0h4");
  }
  const { field } = ground;
  const ys = field.values.map((value) => y(value));
  return field.units
    .map((_, unit) => {
      const { line, dots } = runPaths(ys, field.joined, unit * field.editions.length, plan.places);
      return line + dots;
    })
    .join("");
}

function rowMark(input: SmallMultiplesInput, plan: PanelPlan, row: PlannedRow): PanelRowMark {
  const { lefts, plotHeight, plotWidth, scales } = plan;
  const marks = { grid: "", breaks: "", missing: "", tint: "" };
  const ticks: TextMark[] = [];
  row.panels.forEach((at, column) => {
    const panel = input.panels[at];
    const axis = scales[panel?.scale ?? 0];
    const left = lefts[column] ?? 0;
    if (!panel || !axis) return;
    const shown = clearTicks(axis, plan.axis);
    const box = { left, right: left + plotWidth, top: row.plotTop, bottom: row.bottom };
    const moved = shown.map(({ value, at: y }) => ({ value, at: row.plotTop + y }));
    marks.grid += gridPath(moved, box);
    if (plan.ownScales || column === 0)
      for (const tick of moved)
        ticks.push(tickMark(input.tick(tick.value, axis.digits), left, tick.at, plan));
    marks.breaks += breakPath(input.breaks[panel.ground] ?? [], left, row.plotTop, plan);
    for (const edition of panel.missing) marks.missing += missingPath(plan, left, row, edition);
    if (panel.tone === "focus")
      marks.tint += rectPath(
        left - 3,
        Math.floor(row.top) + 1,
        plotWidth + 6,
        row.bottom - Math.floor(row.top) + 2,
      );
  });
  return {
    key: String(row.panels[0] ?? 0),
    top: row.top,
    bottom: row.bottom,
    panels: row.panels.map((at, column) => panelMark(input, plan, row, at, column)),
    ...marks,
    lines: (["rest", "peer", "focus"] as const).flatMap((tone) => linesOf(input, plan, row, tone)),
    ticks: plotHeight > 0 ? ticks : [],
  };
}

function tickMark(text: string, left: number, y: number, { axis, scale }: PanelPlan): TextMark {
  return { x: tenth(left - 5 * scale - textWidth(text, { size: axis })), y: tenth(y + axis * 0.34), text };
}

/** Between the two editions that no line may join. */
function breakPath(
  breaks: readonly number[],
  left: number,
  top: number,
  { places, plotHeight }: PanelPlan,
): string {
  return breaks
    .map((at) => {
      const x = left + ((places[at - 1] ?? 0) + (places[at] ?? 0)) / 2;
      return `M${tenth(x)} ${top}v${plotHeight}`;
    })
    .join("");
}

function missingPath({ places, scale }: PanelPlan, left: number, row: PlannedRow, edition: number): string {
  const step = (places[1] ?? places[0] ?? 0) - (places[0] ?? 0);
  const side = tenth(Math.min(7 * scale, step > 0 ? step * 0.8 : 7 * scale));
  const x = left + (places[edition] ?? 0) - side / 2;
  return rectPath(tenth(x), tenth(row.bottom - 7 * scale), side, tenth(7 * scale));
}

function panelMark(
  input: SmallMultiplesInput,
  plan: PanelPlan,
  row: PlannedRow,
  at: number,
  column: number,
): PanelMark {
  const panel = input.panels[at];
  const { axis, label } = plan;
  const x = plan.lefts[column] ?? 0;
  const lines = row.names[column] ?? [];
  const most = Math.max(1, ...row.names.map(({ length }) => length));
  // names stand on the line above the figures, whatever their number of lines
  const first = row.top + (most - lines.length) * label * PANEL_LINE;
  const value = row.values[column] ?? "";
  return {
    key: panel?.key ?? "",
    tone: panel?.tone ?? "rest",
    x,
    y: row.plotTop,
    ground: panel?.ground ?? 0,
    name: lines.map((text, i) => ({ x, y: tenth(first + (i + 0.9) * label * PANEL_LINE), text })),
    value:
      value === ""
        ? undefined
        : { x, y: tenth(row.top + most * label * PANEL_LINE + axis * 0.95), text: value },
  };
}

/** The panels of one tone in one row; nothing where there is none. */
function linesOf(
  input: SmallMultiplesInput,
  plan: PanelPlan,
  row: PlannedRow,
  tone: PanelTone,
): readonly PanelLines[] {
  const drawn = row.panels.flatMap((at, column) => {
    const panel = input.panels[at];
    return panel?.tone === tone ? [panelPaths(panel, plan, plan.lefts[column] ?? 0, row.plotTop)] : [];
  });
  if (drawn.length === 0) return [];
  const joined = (of: "line" | "dots" | "hollow") => drawn.map((paths) => paths[of]).join("");
  return [{ tone, line: joined("line"), dots: joined("dots"), hollow: joined("hollow") }];
}

/** Dots stand where no line leads on, at the newest figure, and where a figure is derived. */
function panelPaths(panel: PanelInput, plan: PanelPlan, left: number, top: number) {
  const y = plan.scales[panel.scale]?.at;
  const places = plan.places.map((place) => left + place);
  const ys = Float64Array.from(places, (_, at) => top + (y?.(panel.values[at] ?? Number.NaN) ?? Number.NaN));
  const { line, dots } = runPaths(ys, panel.joined, 0, places);
  const dot = (at: number) => `M${tenth(places[at] ?? 0)} ${tenth(ys[at] ?? 0)}h.01`;
  const last = ys.findLastIndex((one) => !Number.isNaN(one));
  const extra = [...new Set([...panel.derived, last])].filter((at) => at >= 0).map(dot);
  return {
    line,
    dots: dots + extra.filter((one) => !dots.includes(one)).join(""),
    hollow: panel.derived.map(dot).join(""),
  };
}
