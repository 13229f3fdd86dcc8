import { observe, quarterOf } from "@chiso/core";
import type { DistributionFinding, UnitId } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice, TableColumn } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionNotices,
  editionTitle,
  partHoldingNotices,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { DistributionWords } from "../../messages/distribution-words.js";
import { componentName, scoreCell, termText, unitRankText, valueText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import type { Found } from "./input.js";

/** A distribution in words. */
export function describeDistribution(finding: DistributionFinding, words: DistributionWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "distribution", words);
  const { view, rows } = finding;
  const title = editionTitle(view, words);
  return {
    headline: headlineOf(finding, words),
    subtitle: title,
    table: tableOf(finding, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: sourceLines(
      view.data,
      sourcesOfEdition(
        view.data,
        view.edition,
        rows.map((row) => row.component),
      ),
      words,
    ),
    fileName: editionFileName(view, "distribution"),
  };
}

/** How often the focus is far out; from partial data only how much is held of it (R8). */
function headlineOf({ view, rows }: Found, words: DistributionWords): string {
  const { headline, quarter } = words.messages.distribution;
  const [unit] = view.focusUnits;
  if (unit === undefined || view.focusUnits.length > 1) return headline.all(editionTitle(view, words));
  const name = unitLabel(words, view.data, unit, view.edition);
  const parts = rows.length > 1 ? rows.filter((row) => row.component !== view.component) : rows;
  const { integer } = words.format;
  const held = rows.filter(
    (row) => observe(view.data, unit, view.edition, row.component).value.kind === "score",
  );
  const { value } = observe(view.data, unit, view.edition, view.component);
  if (held.length === 0)
    return headline.none(name, value.kind === "missing" ? words.messages.common.missing[value.why] : "");
  const quarters = parts.flatMap((row) => quarterOf(view, row, unit) ?? []);
  if (quarters.length < parts.length) return headline.held(name, integer(held.length), integer(rows.length));
  const [only] = quarters;
  if (quarters.length === 1 && only !== undefined)
    return headline.one(name, quarter[only], componentName(view, parts[0]?.component ?? "", words));
  const [best, lowest] = [1, 4].map((wanted) => quarters.filter((one) => one === wanted).length);
  const of = integer(parts.length);
  if (!best && !lowest) return headline.middle(name, of);
  if (!lowest) return headline.best(name, integer(best ?? 0), of);
  return best
    ? headline.ends(name, integer(best), integer(lowest), of)
    : headline.lowest(name, integer(lowest), of);
}

/** One row per component: the units spoken of, then what the picture shows of all others. */
function tableOf({ view, rows, region }: Found, words: DistributionWords): DataTable {
  const { common, distribution } = words.messages;
  const { data, edition, held } = view;
  const named = [...view.focusUnits, ...view.peers];
  const [first] = view.focusUnits;
  const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });
  const cell = (component: string, score: number | undefined) =>
    score === undefined ? common.none : scoreCell(data, component, score, words);
  const unitCell = (unit: UnitId, component: string) => {
    const { value } = observe(data, unit, edition, component);
    return value.kind === "score"
      ? scoreCell(data, component, value.score, words)
      : valueText(data, observe(data, unit, edition, component), words);
  };
  return {
    caption: distribution.caption(editionTitle(view, words)),
    columns: [
      { key: "component", header: common.component, align: "start" },
      ...named.map((unit) => end(unit, unitLabel(words, data, unit, edition))),
      ...(first === undefined ? [] : [end("rank", common.rank), end("quarter", distribution.quarterColumn)]),
      end("q1", distribution.q1),
      end("median", common.median),
      end("q3", distribution.q3),
      ...(region ? [end("region", distribution.regionMedian)] : []),
      end("held", distribution.held("n", "N")),
    ],
    rows: rows.map((row) => {
      const detail = termText(data, row.term, words);
      const name = componentName(view, row.component, words);
      const quarter = first === undefined ? undefined : quarterOf(view, row, first);
      return [
        detail === "" ? name : common.remark(name, detail),
        ...named.map((unit) => unitCell(unit, row.component)),
        ...(first === undefined
          ? []
          : [
              unitRankText(data, first, edition, row.component, words) ?? common.none,
              quarter === undefined ? common.none : distribution.quarter[quarter],
            ]),
        cell(row.component, row.quartiles?.[0]),
        cell(row.component, row.quartiles?.[1]),
        cell(row.component, row.quartiles?.[2]),
        ...(region ? [cell(row.component, row.regionMedian)] : []),
        common.rankOf(words.format.integer(row.withScore), words.format.integer(held.set.units.length)),
      ];
    }),
  };
}

function legendOf({ view, rows, region, nearby }: Found, words: DistributionWords): readonly LegendItem[] {
  const { common, distribution } = words.messages;
  const name = (unit: UnitId) => unitLabel(words, view.data, unit, view.edition);
  const whole = rows.some((row) => row.quartiles);
  const item = (
    tone: string,
    shape: LegendItem["shape"],
    label: string,
    key?: LegendItem["key"],
  ): LegendItem => ({ tone, shape, label, ...(key ? { key } : {}) });
  return [
    ...(view.focusUnits.length > 0
      ? [item("focus", "dot", words.format.list(view.focusUnits.map(name)))]
      : []),
    ...(view.peers.length > 0 ? [item("peer", "dot", words.format.list(view.peers.map(name)), "peer")] : []),
    ...(region && nearby.length > 0
      ? [item("ink-2", "dot", distribution.inRegion(region.name[words.locale]), "region")]
      : []),
    ...(rows.some((row) => row.regionMedian !== undefined)
      ? [item("ink-2", "dash", distribution.regionMedian)]
      : []),
    item("rest", "dot", distribution.others, "rest"),
    ...(whole
      ? [item("ink", "line", common.median, "median"), item("rule", "box", distribution.middleHalf)]
      : []),
  ];
}

function noticesOf({ view, rows }: Found, words: DistributionWords): readonly Notice[] {
  return [
    ...editionNotices(view, words),
    ...partHoldingNotices(
      view,
      rows.map((row) => row.component),
      words,
    ),
    { kind: "note", text: words.messages.distribution.sorted },
  ];
}
