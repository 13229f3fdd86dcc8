import { observe } from "@chiso/core";
import type { MapFinding, NoMap } from "@chiso/core";
import type { DataTable, Description, LegendItem, LegendKey, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionNotices,
  editionTitle,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { MapWords } from "../../messages/map-words.js";
import { scoreCell, unitRankText, valueText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { classText, countedText, toneOf } from "./input.js";
import type { MapAnswer } from "./input.js";

/** A map in words. @param figure its stem, for the name of its files */
export function describeMap(answer: MapAnswer, figure: string, words: MapWords): Description {
  if (answer.kind === "no-such-edition") return describeNoEdition(answer, figure, words);
  const { view } = answer;
  const title = editionTitle(view, words);
  const sources = sourceLines(view.data, sourcesOfEdition(view.data, view.edition, [view.component]), words);
  const credit = answer.kind === "map" && answer.shapes ? [{ text: answer.shapes.credit[words.locale] }] : [];
  return {
    headline: answer.kind === "map" ? headlineOf(answer, words) : words.messages.map.noMap(title),
    subtitle: title,
    table: tableOf(answer, words),
    legend: answer.kind === "map" ? legendOf(answer, words) : [],
    notices: noticesOf(answer, words),
    sources: [...sources, ...credit],
    fileName: editionFileName(view, figure),
  };
}

function headlineOf(found: MapFinding, words: MapWords): string {
  const { view, classes, classOf } = found;
  const { headline } = words.messages.map;
  const { integer } = words.format;
  const [unit] = view.focusUnits;
  const of = integer(classOf.size);
  if (unit === undefined || view.focusUnits.length > 1)
    return headline.all(editionTitle(view, words), of, integer(view.held.set.units.length));
  const name = unitLabel(words, view.data, unit, view.edition);
  const one = classes[classOf.get(unit) ?? -1];
  if (!one)
    return headline.none(
      name,
      valueText(view.data, observe(view.data, unit, view.edition, view.component), words),
    );
  return headline.inClass(name, classText(found, one, words), integer(one.units.length), of);
}

/** Classes best first, then the missing; a row a unit, and the counts of each class. */
function tableOf(answer: MapFinding | NoMap, words: MapWords): DataTable {
  const { common, map } = words.messages;
  const { view } = answer;
  const { data, edition, component } = view;
  const found = answer.kind === "map" ? answer : undefined;
  const units = found
    ? [...found.classes.flatMap((one) => one.units), ...found.missing.map(({ unit }) => unit)]
    : view.held.set.units;
  const count = found
    ? ` (${words.format.integer(found.classOf.size)}/${words.format.integer(view.held.set.units.length)})`
    : "";
  return {
    caption: `${map.caption(editionTitle(view, words))}${count}`,
    columns: [
      { key: "unit", header: common.unit, align: "start" },
      { key: "class", header: map.column, align: "start" },
      { key: "score", header: common.score, align: "end" },
      { key: "rank", header: common.rank, align: "end" },
      { key: "why", header: map.why, align: "start" },
    ],
    rows: units.map((unit) => {
      const cell = observe(data, unit, edition, component);
      const one = found?.classes[found.classOf.get(unit) ?? -1];
      return [
        unitLabel(words, data, unit, edition),
        found && one ? countedText(found, one, words) : common.none,
        cell.value.kind === "score" ? scoreCell(data, component, cell.value.score, words) : common.none,
        unitRankText(data, unit, edition, component, words) ?? common.none,
        cell.value.kind === "missing" ? common.missing[cell.value.why] : "",
      ];
    }),
  };
}

function legendOf(found: MapFinding, words: MapWords): readonly LegendItem[] {
  const { view, classes, missing } = found;
  const { map } = words.messages;
  const names = (units: readonly string[]) =>
    words.format.list(units.map((unit) => unitLabel(words, view.data, unit, view.edition)));
  const items: LegendItem[] = classes.map((one, at) => ({
    key: `k${at}` as LegendKey,
    tone: toneOf(at, classes.length),
    shape: "box",
    label: countedText(found, one, words),
  }));
  if (missing.length > 0)
    items.push({
      key: "missing",
      tone: "hatch",
      shape: "hatch",
      label: map.missing(words.format.integer(missing.length)),
    });
  if (view.focusUnits.length > 0)
    items.push({ tone: "focus", shape: "line", label: map.outline(names(view.focusUnits)) });
  if (view.peers.length > 0)
    items.push({ tone: "peer", shape: "line", label: map.outline(names(view.peers)) });
  return items;
}

function noticesOf(answer: MapFinding | NoMap, words: MapWords): readonly Notice[] {
  const { map } = words.messages;
  const note = (text: string): Notice => ({ kind: "note", text });
  if (answer.kind === "no-map") return [...editionNotices(answer.view, words), note(map.noMapNote)];
  const { asked, method, computed } = answer;
  return [
    ...editionNotices(answer.view, words),
    ...(computed ? [{ kind: "own-reading" as const, text: map.computed }] : []),
    ...(asked === "quantile" && method === "step" ? [note(map.notQuantile)] : []),
    ...(asked === "group" && method !== "group" ? [note(map.notGroup)] : []),
    ...(method === "rank" ? [note(map.byRank)] : []),
    note(map.archipelagoNote),
  ];
}
