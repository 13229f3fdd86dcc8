import { unitName } from "@chiso/core";
import type { MapFinding } from "@chiso/core";
import type { MapLayout } from "@chiso/geometry/choropleth";
import type { Reading } from "../../frame/chart-module.js";
import type { MapWords } from "../../messages/map-words.js";
import { unitReading } from "../../messages/say.js";
import { countedText } from "./input.js";
import type { MapAnswer } from "./input.js";

/** What is read of a unit or of an archipelago. */
export function mapReading(answer: MapAnswer, layout: MapLayout, at: number, words: MapWords): Reading {
  if (answer.kind !== "map") return { title: "", lines: [] };
  const { view, classes, classOf } = answer;
  const unit = layout.hits.units[at] ?? "";
  if (unit === "") return islandReading(answer, at - layout.hits.units.indexOf(""), words);
  const said = unitReading(view.data, unit, view.edition, view.component, words);
  const one = classes[classOf.get(unit) ?? -1];
  const [figure = "", ...more] = said.lines;
  return {
    title: said.title,
    lines: one ? [figure, words.messages.map.inClass(countedText(answer, one, words)), ...more] : said.lines,
  };
}

function islandReading({ view, shapes, tiles }: MapFinding, at: number, words: MapWords): Reading {
  const island = (shapes ?? tiles)?.archipelagos[at];
  if (!island) return { title: "", lines: [] };
  const { map } = words.messages;
  const owner = unitName(view.data.book, island.unit, view.held.edition.asOf, words.locale);
  return { title: map.archipelago(island.name[words.locale], owner), lines: [map.archipelagoNote] };
}
