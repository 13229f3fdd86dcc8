import type { Dataset } from "../model/dataset.js";
import type { EditionId } from "../model/index-definition.js";
import type { Locale } from "../model/text.js";
import { unitName } from "../model/unit.js";
import { remember } from "./remember.js";

/** Names of all units of an edition as they were called then, in the order of its unit set. */
export const unitNames: (data: Dataset, edition: EditionId, locale: Locale) => readonly string[] =
  /* @__PURE__ */ remember(namesOf);

function namesOf(data: Dataset, edition: EditionId, locale: Locale): readonly string[] {
  const held = data.editions.get(edition);
  return held?.set.units.map((unit) => unitName(data.book, unit, held.edition.asOf, locale)) ?? [];
}
