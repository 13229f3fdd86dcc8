import { observe } from "@chiso/core";
import type { EditionView, ScatterAxis, ScatterFinding, UnitId } from "@chiso/core";
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
import { unitLabel } from "../../messages/words.js";
import { axisText, axisTitle, isHollow } from "./input.js";
import type { Found } from "./input.js";

/** A scatter plot in words. */
export function describeScatter(finding: ScatterFinding, words: ScatterWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "scatter", words);
  const { view, x, y } = finding;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const { scatter } = words.messages;
  const [unit] = view.focusUnits;
  const sources = [x, y].flatMap((axis) =>
    sourceLines(axis.data, sourcesOfEdition(axis.data, axis.edition, [axis.component]), words),
  );
  return {
    headline:
      unit === undefined || view.focusUnits.length > 1
        ? scatter.headline.all(across, up)
        : scatter.headline.unit(
            unitLabel(words, view.data, unit, view.edition),
            across,
            axisText(finding, x, unit, words),
            up,
            axisText(finding, y, unit, words),
          ),
    subtitle: scatter.subtitle(across, up),
    table: tableOf(finding, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: [...new Map(sources.map((line) => [line.text, line])).values()],
    fileName: editionFileName(view, "scatter"),
  };
}

function tableOf(finding: Found, words: ScatterWords): DataTable {
  const { view, units, x, y } = finding;
  const { common, scatter } = words.messages;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const name = (unit: UnitId) => unitLabel(words, view.data, unit, view.edition);
  const cells = (axis: ScatterAxis, unit: UnitId) => {
    const { value } = observe(axis.data, unit, axis.edition, axis.component);
    const rank = axis.ranks[units.indexOf(unit)];
    return [
      value.kind === "score"
        ? scoreCell(axis.data, axis.component, value.score, words)
        : common.missing[value.why],
      rank ? rankCell(rank, words) : common.none,
    ];
  };
  return {
    caption: scatter.caption(across, up),
    columns: [
      { key: "unit", header: common.unit, align: "start" },
      { key: "x-score", header: scatter.scoreOf(across), align: "end" },
      { key: "x-rank", header: scatter.rankOf(across), align: "end" },
      { key: "y-score", header: scatter.scoreOf(up), align: "end" },
      { key: "y-rank", header: scatter.rankOf(up), align: "end" },
    ],
    rows: units
      .toSorted((a, b) => words.format.compare(name(a), name(b)))
      .map((unit) => [name(unit), ...cells(x, unit), ...cells(y, unit)]),
  };
}

function legendOf(finding: Found, words: ScatterWords): readonly LegendItem[] {
  const { view, region, nearby, outliers, units, x, y } = finding;
  const { common, scatter } = words.messages;
  const names = (some: readonly UnitId[]) =>
    words.format.list(some.map((unit) => unitLabel(words, view.data, unit, view.edition)));
  const single = units.some(
    (_, i) => Number.isNaN(x.values[i] ?? Number.NaN) !== Number.isNaN(y.values[i] ?? Number.NaN),
  );
  const items: readonly (LegendItem | false)[] = [
    view.focusUnits.length > 0 && { tone: "focus", shape: "dot", label: names(view.focusUnits) },
    view.peers.length > 0 && { tone: "peer", shape: "dot", label: names(view.peers), key: "peer" },
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
  const name = (unit: UnitId) => unitLabel(words, view.data, unit, view.edition);
  const list = (units: readonly UnitId[]) => words.format.list(units.map(name).sort(words.format.compare));
  const both = [x, y].flatMap(({ data, edition, component }) => [
    ...holdingNotices(data, edition, component, words),
    ...standingNotices(data, edition, component, words),
  ]);
  const notices: readonly Notice[] = [
    ...resolutionNotices(view.data, view.edition, view.focus, words),
    ...both,
    ...[x, y].flatMap((axis) => missingNotice(finding, axis, list, words)),
    ...(alone.length > 0 ? [{ kind: "missing", text: scatter.alone(list(alone)) } as const] : []),
    ...(x.data === y.data ? [] : [{ kind: "note", text: scatter.twoIndices } as const]),
  ];
  return [...new Map(notices.map((notice) => [notice.text, notice])).values()];
}

/** Of an edition whose figures are nearly all known, those that are missing are named. */
function missingNotice(
  { units }: { readonly units: readonly UnitId[] } & { readonly view: EditionView },
  axis: ScatterAxis,
  list: (units: readonly UnitId[]) => string,
  words: ScatterWords,
): readonly Notice[] {
  const gone = units.filter((_, i) => Number.isNaN(axis.values[i] ?? Number.NaN));
  if (gone.length === 0 || gone.length > units.length / 4) return [];
  const { scatter } = words.messages;
  return [
    {
      kind: "missing",
      text: scatter.missing(axisTitle(axis, words), words.format.integer(gone.length), list(gone)),
    },
  ];
}
