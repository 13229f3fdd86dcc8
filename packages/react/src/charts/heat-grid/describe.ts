import { HEAT_STEPS } from "@chiso/core";
import { HEAT_MISSING, HEAT_PLAIN } from "@chiso/geometry/heat-grid";
import type { HeatUnits, HeatYears } from "@chiso/core";
import type { Description, LegendItem, LegendKey, Notice, SourceLine } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionNotices,
  editionTitle,
  partHoldingNotices,
  resolutionNotices,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { shareText } from "./found.js";
import type { HeatGridFound } from "./found.js";
import { heatGridInput } from "./input.js";
import { heatGridHeadline } from "./headline.js";
import { yearsNotices } from "./notices.js";
import { unitsTable, yearsTable } from "./table.js";

type Shown = HeatUnits | HeatYears;

/** A heat grid in words. */
export function describeHeatGrid(found: HeatGridFound, words: HeatGridWords): Description {
  const { asked, grid } = found;
  if (grid.kind === "no-such-edition") return describeNoEdition(grid, "heat-grid", words);
  const { view } = grid;
  const title = editionTitle(view, words);
  const base = { headline: heatGridHeadline(grid, words), fileName: editionFileName(view, "heat-grid") };
  if (grid.kind === "no-unit")
    return {
      ...base,
      subtitle: title,
      table: { caption: title, columns: [], rows: [] },
      legend: [],
      notices: resolutionNotices(view.data, view.edition, view.focus, words),
      sources: sourceLines(view.data, [], words),
    };
  const rounded: readonly Notice[] =
    asked.numbers === true && !isEmptyGrid(grid)
      ? [{ kind: "note", text: words.messages.heatGrid.rounded }]
      : [];
  return {
    ...base,
    subtitle: grid.kind === "units" ? title : yearsTitle(grid, words),
    table: grid.kind === "units" ? unitsTable(grid, words) : yearsTable(grid, words),
    legend: legendOf(grid, heatGridInput(found, words).input.classes, words),
    notices: [
      ...(grid.kind === "units" ? unitsNotices(grid, asked.by, words) : yearsNotices(grid, words)),
      ...rounded,
    ],
    sources: sourcesOf(grid, words),
  };
}

function isEmptyGrid(grid: Shown): boolean {
  return (grid.kind === "units" ? grid.columns : grid.rows).length === 0;
}

function yearsTitle({ editions, view }: HeatYears, words: HeatGridWords): string {
  const { definition } = view.data;
  const index = definition.name[words.locale];
  const [first, last] = [editions[0] ?? view.edition, editions.at(-1) ?? view.edition];
  const text = words.messages.heatGrid.yearsTitle(index, String(first), String(last));
  return view.component === definition.overall
    ? text
    : `${text} · ${componentName(view, view.component, words)}`;
}

/** Classes as switches, then cells without a tone, without a score, and lines between editions. */
function legendOf(grid: Shown, cells: Int8Array, words: HeatGridWords): readonly LegendItem[] {
  const { heatGrid } = words.messages;
  const { view } = grid;
  const classes = cells.some((step) => step >= 0 && step < HEAT_STEPS)
    ? Array.from({ length: HEAT_STEPS }, (_, step) => classItem(grid, step, words))
    : [];
  const name = (unit: string) => unitLabel(words, view.data, unit, view.edition);
  const told = (tone: "focus" | "peer", units: readonly string[]): readonly LegendItem[] =>
    grid.kind === "years" || units.length === 0
      ? []
      : [{ tone, shape: "line", label: words.format.list(units.map(name)) }];
  return [
    ...told("focus", view.focusUnits),
    ...told("peer", view.peers),
    ...classes,
    ...(cells.includes(HEAT_PLAIN)
      ? [{ key: "k7", tone: "rule", shape: "box", label: heatGrid.plain } as const]
      : []),
    ...(cells.includes(HEAT_MISSING)
      ? [{ key: "missing", tone: "no-data", shape: "hatch", label: heatGrid.missing } as const]
      : []),
    ...(grid.kind === "years" && grid.rows.some(({ cells }) => cells.some(({ cut }) => cut))
      ? [{ tone: "ink", shape: "line", label: heatGrid.cut } as const]
      : []),
  ];
}

function classItem(grid: Shown, step: number, words: HeatGridWords): LegendItem {
  const { heatGrid } = words.messages;
  const share = shareText(step, HEAT_STEPS, words);
  const down = grid.view.data.definition.direction === "lower-is-better";
  const [low, high] = down
    ? [heatGrid.worstClass, heatGrid.bestClass]
    : [heatGrid.lowestClass, heatGrid.highestClass];
  const label = step === 0 ? low(share) : step === HEAT_STEPS - 1 ? high(share) : share;
  return { key: `k${step}` as LegendKey, tone: `seq-${step + 1}`, shape: "box", label };
}

function unitsNotices(
  grid: HeatUnits,
  asked: HeatUnits["by"] | undefined,
  words: HeatGridWords,
): readonly Notice[] {
  const { columns, unheld, view } = grid;
  const { heatGrid } = words.messages;
  const [focus] = view.focusUnits;
  const note = (text: string): Notice => ({ kind: "note", text });
  const list = (ids: readonly string[]) => ids.map((id) => componentName(view, id, words)).join("; ");
  const based = (basis: string) =>
    columns.flatMap((column) => (column.basis === basis ? [column.component] : []));
  const [ranged, scaled] = [based("range"), based("scale")];
  const tones =
    ranged.length > 0
      ? [
          note(heatGrid.tones.range),
          ...(scaled.length > 0 ? [note(heatGrid.tones.scaleOf(list(scaled)))] : []),
        ]
      : scaled.length > 0
        ? [note(heatGrid.tones.scale)]
        : [];
  const down = tones.length > 0 && view.data.definition.direction === "lower-is-better";
  return [
    ...editionNotices(view, words),
    ...partHoldingNotices(
      view,
      columns.map(({ component }) => component),
      words,
    ),
    ...(unheld.length > 0 ? [{ kind: "missing", text: heatGrid.unheld(list(unheld)) } as const] : []),
    ...tones,
    ...(down ? [note(heatGrid.tones.down)] : []),
    ...(asked === "likeness" && grid.by !== "likeness" ? [note(heatGrid.noLikeness)] : []),
    ...(grid.by === "likeness" && focus !== undefined
      ? [note(heatGrid.likenessNote(unitLabel(words, view.data, focus, view.edition)))]
      : []),
  ];
}

function sourcesOf(grid: Shown, words: HeatGridWords): readonly SourceLine[] {
  const { data, edition } = grid.view;
  const ids =
    grid.kind === "units"
      ? sourcesOfEdition(
          data,
          edition,
          grid.columns.map(({ component }) => component),
        )
      : grid.rows.flatMap(({ cells }) => cells.map(({ observation }) => observation.source));
  return sourceLines(data, ids, words);
}
