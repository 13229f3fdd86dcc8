import { comparability, observe } from "@chiso/core";
import type { ScatterAxis, ScatterFinding, UnitId } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  holdingNotices,
  resolutionNotices,
  sourceLines,
  sourcesOfEdition,
  standingNotices,
} from "../../frame/edition-words.js";
import { rankCell, scoreCell } from "../../messages/say.js";
import type { ScatterWords } from "../../messages/scatter-words.js";
import { headlineOf } from "./headline.js";
import { axisTitle, isHollow, nameOf } from "./input.js";
import type { Found } from "./input.js";

/** A scatter plot in words. */
export function describeScatter(finding: ScatterFinding, words: ScatterWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "scatter", words);
  const { view, x, y } = finding;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const { scatter } = words.messages;
  const sources = [x, y].flatMap((axis) =>
    sourceLines(axis.data, sourcesOfEdition(axis.data, axis.edition, [axis.component]), words),
  );
  return {
    headline: headlineOf(finding, words),
    subtitle: scatter.subtitle(across, up),
    table: tableOf(finding, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: [...new Map(sources.map((line) => [line.text, line])).values()],
    fileName: editionFileName(view, "scatter"),
  };
}

/** All units of both editions, how far apart their positions are, and what is drawn of the whole: the medians. */
function tableOf(finding: Found, words: ScatterWords): DataTable {
  const { units, x, y, leads, both } = finding;
  const { common, scatter } = words.messages;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const apart = both > 0;
  const cells = (axis: ScatterAxis, unit: UnitId, at: number) => {
    const { value } = observe(axis.data, unit, axis.edition, axis.component);
    const rank = axis.ranks[at];
    return [
      value.kind === "score"
        ? scoreCell(axis.data, axis.component, value.score, words)
        : common.missing[value.why],
      rank ? rankCell(rank, words) : common.none,
    ];
  };
  const leadCell = (lead: number) => (Number.isNaN(lead) ? common.none : words.format.signed(lead, 0));
  const rows = units.map((unit, at) => [
    nameOf(finding, unit, words),
    ...cells(x, unit, at),
    ...cells(y, unit, at),
    ...(apart ? [leadCell(leads[at] ?? Number.NaN)] : []),
  ]);
  const median = ({ data, component, median: score }: ScatterAxis) => [
    score === undefined ? common.none : scoreCell(data, component, score, words),
    common.none,
  ];
  const medians = [common.median, ...median(x), ...median(y), ...(apart ? [common.none] : [])];
  return {
    caption: apart
      ? scatter.captionApart(across, up, words.format.integer(both))
      : scatter.caption(across, up),
    columns: [
      { key: "unit", header: common.unit, align: "start" },
      { key: "x-score", header: scatter.scoreOf(across), align: "end" },
      { key: "x-rank", header: scatter.rankOf(across, words.format.integer(x.of)), align: "end" },
      { key: "y-score", header: scatter.scoreOf(up), align: "end" },
      { key: "y-rank", header: scatter.rankOf(up, words.format.integer(y.of)), align: "end" },
      ...(apart ? [{ key: "lead", header: scatter.leadColumn(across, up), align: "end" } as const] : []),
    ],
    rows: [
      ...rows.toSorted((a, b) => words.format.compare(a[0] ?? "", b[0] ?? "")),
      ...(x.median === undefined && y.median === undefined ? [] : [medians]),
    ],
  };
}

function legendOf(finding: Found, words: ScatterWords): readonly LegendItem[] {
  const { view, other, region, nearby, outliers, units, x, y } = finding;
  const { common, scatter } = words.messages;
  const names = (some: readonly UnitId[]) =>
    words.format.list([...new Set(some.map((unit) => nameOf(finding, unit, words)))]);
  const focus = [...new Set([...view.focusUnits, ...other.focusUnits])];
  const peers = [...new Set([...view.peers, ...other.peers])].filter((unit) => !focus.includes(unit));
  const single = units.some(
    (_, i) => Number.isNaN(x.values[i] ?? Number.NaN) !== Number.isNaN(y.values[i] ?? Number.NaN),
  );
  const items: readonly (LegendItem | false)[] = [
    focus.length > 0 && { tone: "focus", shape: "dot", label: names(focus) },
    peers.length > 0 && { tone: "peer", shape: "dot", label: names(peers), key: "peer" },
    region !== undefined &&
      nearby.length > 0 && {
        tone: "ink-2",
        shape: "dot",
        label: scatter.inRegion(region.name[words.locale]),
        key: "region",
      },
    outliers.length > 0 && { tone: "ink", shape: "dot", label: scatter.outliers, key: "own" },
    { tone: "rest", shape: "dot", label: scatter.others, key: "rest" },
    (x.median !== undefined || y.median !== undefined) && {
      tone: "ink-2",
      shape: "dash",
      label: common.median,
      key: "median",
    },
    units.some((unit) => isHollow(finding, unit)) && { tone: "rest", shape: "ring", label: scatter.derived },
    single && { tone: "rest", shape: "line", label: scatter.one, key: "missing" },
  ];
  return items.filter((item) => item !== false);
}

function noticesOf(finding: Found, words: ScatterWords): readonly Notice[] {
  const { view, x, y, alone } = finding;
  const { scatter } = words.messages;
  const both = [x, y].flatMap(({ data, edition, component }) => [
    ...holdingNotices(data, edition, component, words),
    ...standingNotices(data, edition, component, words),
  ]);
  const said = alone.length > MANY ? undefined : listOf(finding, alone, words);
  const notices: readonly Notice[] = [
    ...resolutionNotices(view.data, view.edition, view.focus, words),
    ...both,
    ...[x, y].flatMap((axis) => missingNotice(finding, axis, words)),
    ...(alone.length > 0
      ? [{ kind: "missing", text: scatter.alone(words.format.integer(alone.length), said) } as const]
      : []),
    ...breakNotice(finding, words),
    ...(x.data === y.data ? [] : [{ kind: "note", text: scatter.twoIndices } as const]),
  ];
  return [...new Map(notices.map((notice) => [notice.text, notice])).values()];
}

/** Two editions of the same that are not declared comparable stand side by side, and nothing is subtracted (R5). */
function breakNotice({ x, y, by }: Found, words: ScatterWords): readonly Notice[] {
  if (by === "rank" || x.data !== y.data || x.component !== y.component || x.edition === y.edition) return [];
  const pair = comparability(x.data.definition, x.component, x.edition, y.edition);
  if (pair.kind === "comparable") return [];
  const why = words.messages.common.breakReason[pair.why];
  const text = words.messages.scatter.acrossBreak(axisTitle(x, words), axisTitle(y, words), why);
  return [{ kind: "note", text }];
}

/** More names than this are counted, and stand in the table. */
const MANY = 12;

function listOf(finding: Found, units: readonly UnitId[], words: ScatterWords): string {
  return words.format.list(units.map((unit) => nameOf(finding, unit, words)).sort(words.format.compare));
}

/** Of an edition whose figures are nearly all known, those that are missing are named. */
function missingNotice(finding: Found, axis: ScatterAxis, words: ScatterWords): readonly Notice[] {
  const { units } = finding;
  // a unit that the edition does not know is told of by itself
  const gone = units.filter(
    (unit, at) =>
      Number.isNaN(axis.values[at] ?? Number.NaN) && axis.data.editions.get(axis.edition)?.rowOf.has(unit),
  );
  if (gone.length === 0 || gone.length > units.length / 4) return [];
  const { scatter } = words.messages;
  return [
    {
      kind: "missing",
      text: scatter.missing(
        axisTitle(axis, words),
        words.format.integer(gone.length),
        listOf(finding, gone, words),
      ),
    },
  ];
}
