import { observe } from "@chiso/core";
import type { LossPartKind, WaterfallFinding } from "@chiso/core";
import type { Description, LegendItem } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  resolutionNotices,
  sourceLines,
} from "../../frame/edition-words.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { isNothing, showsRest, stepsOf, titleOf, unitOf } from "./found.js";
import type { Changed, Found } from "./found.js";
import { headlineOf } from "./headline.js";
import { noticesOf } from "./notices.js";
import { partWords, tableOf } from "./table.js";

/** A waterfall in words. */
export function describeWaterfall(finding: WaterfallFinding, words: WaterfallWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "waterfall", words);
  const { view } = finding;
  const title = titleOf(view, words);
  if (finding.kind === "no-unit")
    return {
      headline: words.messages.waterfall.headline.noUnit,
      subtitle: title,
      table: { caption: title, columns: [], rows: [] },
      legend: [],
      notices: resolutionNotices(view.data, view.edition, view.focus, words),
      sources: sourceLines(view.data, [], words),
      fileName: editionFileName(view, "waterfall"),
    };
  const stem = finding.answer.show === "lost" ? "waterfall" : "waterfall-change";
  return {
    headline: headlineOf(finding, words),
    subtitle: `${unitOf(finding, words)} · ${title}`,
    table: tableOf(finding, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: sourceLines(view.data, sourcesOf(finding), words),
    fileName: editionFileName({ ...view, focusUnits: [finding.unit] }, stem),
  };
}

/** Where the unit's scores that are shown were read. */
function sourcesOf(found: Found): readonly string[] {
  const { view, unit, answer } = found;
  const { data, edition, component } = view;
  const read = (year: number, ids: readonly string[]) =>
    [component, ...ids].flatMap((id) => {
      const { value, source } = observe(data, unit, year, id);
      return value.kind === "score" ? [source] : [];
    });
  if (answer.show === "lost")
    return answer.lost.kind === "none"
      ? []
      : read(
          edition,
          answer.lost.losses.map((loss) => loss.component),
        );
  const { change } = answer;
  if (change.kind === "no-earlier-edition") return [];
  const ids = change.kind === "parts" ? change.steps.map((step) => step.component) : [];
  const printed = change.kind === "none" && change.change.kind === "as-printed" ? [change.change.source] : [];
  return [...read(change.from, ids), ...read(change.to, ids), ...printed];
}

const LOOKS: readonly (readonly [LossPartKind, Omit<LegendItem, "label">])[] = [
  ["to-median", { tone: "focus", shape: "box", key: "median" }],
  ["to-peers", { tone: "peer", shape: "stripes", key: "best" }],
  ["to-full", { tone: "rest-2", shape: "box", key: "rest" }],
  ["whole", { tone: "focus", shape: "box" }],
];

function legendOf(found: Found, words: WaterfallWords): readonly LegendItem[] {
  const steps = stepsOf(found);
  const { waterfall } = words.messages;
  if (!steps) return [];
  const rest: readonly LegendItem[] = showsRest(found.view, steps)
    ? [{ tone: "no-data", shape: "hatch", label: waterfall.rest }]
    : [];
  if (steps.kind === "parts") return [...wayLegend(found, steps, words), ...rest];
  const shown = LOOKS.filter(([kind]) =>
    steps.losses.some(({ parts }) => parts.some((p) => p.kind === kind && !isNothing(found.view, p.points))),
  );
  return [...shown.map(([kind, look]) => ({ ...look, label: partWords(found, kind, words) })), ...rest];
}

function wayLegend({ view }: Found, { steps }: Changed, words: WaterfallWords): readonly LegendItem[] {
  const { better, worse } = words.messages.waterfall;
  const less = view.data.definition.direction === "lower-is-better";
  const side = less ? "less" : "more";
  const moved = steps.filter(({ points }) => !isNothing(view, points));
  return [
    ...(moved.some(({ points }) => points > 0 !== less)
      ? [{ tone: "up", shape: "box", label: better[side] } as const]
      : []),
    ...(moved.some(({ points }) => points > 0 === less)
      ? [{ tone: "down", shape: "box", label: worse[side] } as const]
      : []),
  ];
}
