import type { ChartId } from "@chiso/react/charts";
import { charts } from "@chiso/react/charts";
import type { OptionKind } from "../spec/option-kind.js";
import { bottlenecks, crossIndex, peers, whatChanged, whatIf } from "./briefing.js";
import { bodies, checklist, findings, procedures, progress } from "./province.js";
import type { AnyFigure, Asked, Extras, Options } from "./record.js";
import { given, ofIndex } from "./record.js";

// What each figure can be asked by a spec, and the props of its component for an answer.

const MEASURE = { kind: "choice", of: ["score", "rank"] } as const satisfies OptionKind;
const EDITION = { kind: "edition" } as const satisfies OptionKind;
const FLAG = { kind: "flag" } as const satisfies OptionKind;
const CODE = { kind: "code" } as const satisfies OptionKind;

const EDITION_FIELDS = ["edition", "component", "focus", "compare"] as const;
const SERIES_FIELDS = ["component", "focus", "compare"] as const;

const ofSeries = <O extends Options>({ component, focus, compare }: Asked<O>) =>
  given({ component, focus, compare });
const ofEdition = <O extends Options>(asked: Asked<O>) =>
  given({ edition: asked.edition, ...ofSeries(asked) });

const MAPS: Extras = { maps: true };
const PARTS: Extras = { parts: true };
const CLASSES = { kind: "choice", of: ["quantile", "step", "group"] } as const satisfies OptionKind;

const scoreCard = ofIndex({
  options: {},
  fields: ["edition", "component", "focus"],
  required: ["focus"],
  load: charts["score-card"],
  props: ({ edition, component, focus = "" }, { data }) => ({
    data,
    unit: focus,
    ...given({ edition, component }),
  }),
});

const trend = ofIndex({
  options: { by: MEASURE, region: FLAG, from: EDITION, to: EDITION },
  fields: SERIES_FIELDS,
  load: charts.trend,
  props: (asked, { data }) => ({ data, ...ofSeries(asked), ...asked.options }),
});

const smallMultiples = ofIndex({
  options: {
    rows: { kind: "choice", of: ["units", "components"] },
    by: MEASURE,
    order: { kind: "choice", of: ["name", "rank", "change"] },
    from: EDITION,
    to: EDITION,
  },
  fields: SERIES_FIELDS,
  load: charts["small-multiples"],
  extras: () => PARTS,
  props: (asked, { data }) => ({ data, ...ofSeries(asked), ...asked.options }),
});

const bump = ofIndex({
  options: { from: EDITION, to: EDITION },
  fields: SERIES_FIELDS,
  load: charts.bump,
  props: (asked, { data }) => ({ data, ...ofSeries(asked), ...asked.options }),
});

const distribution = ofIndex({
  options: { region: FLAG },
  fields: EDITION_FIELDS,
  load: charts.distribution,
  props: (asked, { data }) => ({ data, ...ofEdition(asked), ...asked.options }),
});

const scatter = ofIndex({
  options: { other: CODE, "other-edition": EDITION, "other-component": CODE, by: MEASURE, region: FLAG },
  fields: EDITION_FIELDS,
  load: charts.scatter,
  extras: ({ options }) => given({ other: options.other }),
  props: (asked, { data, other: second }) => {
    const { by, region, "other-edition": edition, "other-component": component } = asked.options;
    const other = given({ data: second, edition, component });
    const beside = Object.keys(other).length > 0 ? { other } : {};
    return { data, ...ofEdition(asked), ...given({ by, region }), ...beside };
  },
});

const waterfall = ofIndex({
  options: { show: { kind: "choice", of: ["lost", "change"] }, from: EDITION },
  fields: EDITION_FIELDS,
  load: charts.waterfall,
  extras: () => PARTS,
  props: (asked, { data }) => ({ data, ...ofEdition(asked), ...asked.options }),
});

const heatGrid = ofIndex({
  options: {
    rows: { kind: "choice", of: ["units", "components"] },
    by: { kind: "choice", of: ["rank", "likeness", "name"] },
    numbers: FLAG,
  },
  fields: EDITION_FIELDS,
  load: charts["heat-grid"],
  extras: () => PARTS,
  props: (asked, { data }) => ({ data, ...ofEdition(asked), ...asked.options }),
});

const slope = ofIndex({
  options: { from: EDITION, by: MEASURE },
  fields: EDITION_FIELDS,
  load: charts.slope,
  props: (asked, { data }) => ({ data, ...ofEdition(asked), ...asked.options }),
});

const rankedBars = ofIndex({
  options: {},
  fields: EDITION_FIELDS,
  load: charts["ranked-bars"],
  props: (asked, { data }) => ({ data, ...ofEdition(asked) }),
});

const groups = ofIndex({
  options: {},
  fields: ["edition", "focus", "compare"],
  load: charts.groups,
  props: ({ edition, focus, compare }, { data }) => ({ data, ...given({ edition, focus, compare }) }),
});

const choropleth = ofIndex({
  options: { classes: CLASSES, switch: FLAG },
  fields: [...EDITION_FIELDS, "scope"],
  load: charts.choropleth,
  extras: () => MAPS,
  props: (asked, { data, maps }) => {
    const { classes, switch: tiled = true } = asked.options;
    return {
      data,
      map: maps.map ?? [],
      ...ofEdition(asked),
      ...given({ classes, region: asked.scope, tiles: tiled ? maps.tiles : undefined }),
    };
  },
});

const tileMap = ofIndex({
  options: { classes: CLASSES, switch: FLAG },
  fields: EDITION_FIELDS,
  load: charts["tile-map"],
  extras: () => MAPS,
  props: (asked, { data, maps }) => {
    const { classes, switch: mapped = false } = asked.options;
    return {
      data,
      tiles: maps.tiles ?? [],
      ...ofEdition(asked),
      ...given({ classes, map: mapped ? maps.map : undefined }),
    };
  },
});

const profile = ofIndex({
  options: {
    order: { kind: "choice", of: ["index", "weakest"] },
    axis: { kind: "choice", of: ["units", "full"] },
  },
  fields: EDITION_FIELDS,
  load: charts.profile,
  extras: () => PARTS,
  props: (asked, { data }) => ({ data, ...ofEdition(asked), ...asked.options }),
});

const radar = ofIndex({
  options: {},
  fields: EDITION_FIELDS,
  load: charts.radar,
  extras: () => PARTS,
  props: (asked, { data }) => ({ data, ...ofEdition(asked) }),
});

const dumbbell = ofIndex({
  options: { against: CODE, from: EDITION },
  fields: EDITION_FIELDS,
  load: charts.dumbbell,
  extras: () => PARTS,
  props: (asked, { data }) => {
    const { from, against = asked.mark } = asked.options;
    return { data, ...ofEdition(asked), ...given({ from, against }) };
  },
});

/** Kinds of columns of a ranking table that a spec may name; any other name is a component. */
const COLUMNS = [
  "rank",
  "name",
  "score",
  "against-rank",
  "against-score",
  "change-points",
  "change-ranks",
  "group",
  "component",
  "sparkline",
  "region",
] as const;

function columnName(name: string): (typeof COLUMNS)[number] | `component:${string}` {
  return COLUMNS.find((kind) => kind === name) ?? `component:${name}`;
}

const rankingTable = ofIndex({
  options: {
    columns: { kind: "codes" },
    cells: { kind: "choice", of: ["heat", "bar", "dot", "number"] },
    against: EDITION,
    sort: CODE,
    direction: { kind: "choice", of: ["ascending", "descending"] },
    filterable: FLAG,
  },
  fields: [...EDITION_FIELDS, "scope"],
  load: () => import("@chiso/react/ranking-table").then((m) => ({ Component: m.RankingTable })),
  props: (asked, { data, details }) => {
    const { columns, cells, against, sort, direction = "ascending", filterable } = asked.options;
    const sorting = sort === undefined ? undefined : { key: columnName(sort), direction };
    const start = given({ sorting, region: asked.scope });
    return {
      data,
      ...ofEdition(asked),
      ...given({ cells, against, filterable, details, columns: columns?.map(columnName) }),
      ...(Object.keys(start).length > 0 ? { view: { start } } : {}),
    };
  },
});

/** The registry, and the one figure that is a table. */
type FigureId = ChartId | "ranking-table";

/** Every figure by its stem. A chart of the registry that is missing here does not compile. */
export const figures = {
  "ranking-table": rankingTable,
  "score-card": scoreCard,
  "ranked-bars": rankedBars,
  choropleth,
  "tile-map": tileMap,
  groups,
  trend,
  bump,
  slope,
  "small-multiples": smallMultiples,
  profile,
  radar,
  "heat-grid": heatGrid,
  distribution,
  dumbbell,
  waterfall,
  bottlenecks,
  "what-if": whatIf,
  "what-changed": whatChanged,
  "cross-index": crossIndex,
  peers,
  scatter,
  progress,
  bodies,
  findings,
  checklist,
  procedures,
} as const satisfies { readonly [Id in FigureId]: { readonly of: AnyFigure["of"] } };
