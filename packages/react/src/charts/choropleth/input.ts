import { roleOf, unitsInRegion } from "@chiso/core";
import type { MapClass, MapFinding, NoMap, NoSuchEdition } from "@chiso/core";
import type { MapInput } from "@chiso/geometry/choropleth";
import type { MapWords } from "../../messages/map-words.js";
import { scoreCell } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

export type MapAnswer = MapFinding | NoMap | NoSuchEdition;

/** A finding as a map: all that geometry needs to know of it. */
export function mapInput(found: MapFinding, words: MapWords): MapInput {
  const { view, classes, classOf, missing, shapes, tiles } = found;
  const { units } = view.held.set;
  const { map } = words.messages;
  const named = [...view.focusUnits, ...view.peers];
  return {
    shapes,
    tiles,
    classOf,
    classes: classes.map((one) => ({ text: countedText(found, one, words), units: one.units })),
    names: new Map(units.map((unit) => [unit, unitLabel(words, view.data, unit, view.edition)])),
    codes: new Map(units.map((unit) => [unit, shortOf(unitLabel(words, view.data, unit, view.edition))])),
    named: named.map((key) => ({
      key,
      tone: roleOf(view, key) === "focus" ? ("focus" as const) : ("peer" as const),
    })),
    missing: missing.map(({ unit }) => unit),
    missingText: map.missing(words.format.integer(missing.length)),
    archipelagos: new Map((shapes ?? tiles)?.archipelagos.map(({ id, name }) => [id, name[words.locale]])),
    zoom: found.region === undefined ? [] : unitsInRegion(view.data, view.edition, found.region),
  };
}

/** First letters of a name: `SL`, `BRVT`. */
function shortOf(name: string): string {
  return name
    .split(/[\s.-]+/)
    .map((word) => word.slice(0, 1))
    .join("")
    .toUpperCase();
}

/** A class as its bounds, its ranks or its group. */
export function classText({ view, classes, method }: MapFinding, one: MapClass, words: MapWords): string {
  const { map } = words.messages;
  const { data, component } = view;
  if (one.group !== undefined) return data.definition.groupNames[one.group]?.[words.locale] ?? one.group;
  const [from, to] = [one.from ?? 0, one.to ?? 0];
  if (method === "rank") return map.ranks(words.format.integer(from), words.format.integer(to));
  const text = (score: number) => scoreCell(data, component, score, words);
  if (from === to) return map.single(text(from));
  const highest = Math.max(...classes.map((each) => each.to ?? 0));
  return to === highest ? map.lastRange(text(from), text(to)) : map.range(text(from), text(to));
}

export function countedText(found: MapFinding, one: MapClass, words: MapWords): string {
  return words.messages.map.counted(classText(found, one, words), words.format.integer(one.units.length));
}

/** Tone of a class: the best the darkest, evenly over the scale. */
export function toneOf(at: number, count: number): string {
  const step = count <= 1 ? 6 : Math.round(8 - (at * 7) / (count - 1));
  return `seq-${step}`;
}
