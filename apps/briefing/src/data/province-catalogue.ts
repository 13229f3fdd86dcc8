import type { Dataset } from "@chiso/core";
import { catalogue as entries } from "@chiso/data";
import { book } from "@chiso/data/units";
import type { Catalogue } from "../state/catalogue.js";
import { createLateStore } from "../late/late-store.js";
import type { LateStore } from "../late/late-store.js";

/** Data sets by index. */
export type DataStore = LateStore<Dataset>;

const LATEST_SET = "34";

/** All provincial indices, known before any of their data are fetched. */
export const provinceCatalogue: Catalogue = {
  book,
  definitions: new Map(entries.filter(isProvincial).map(({ definition }) => [definition.id, definition])),
  latestSet: LATEST_SET,
};

/** One chunk per index: a page fetches those that it shows. */
export function provinceData(): DataStore {
  return createLateStore(new Map(entries.map(({ definition, load }) => [definition.id, load])));
}

/** A province's ranking of its own departments or districts has other units, and so no place on a province's page. */
function isProvincial({ definition }: (typeof entries)[number]): boolean {
  return definition.editions.every(({ unitSet }) => {
    const first = book.sets.get(unitSet)?.units[0] ?? "";
    const kind = book.units.get(first)?.periods[0]?.kind;
    return kind === "province" || kind === "municipality";
  });
}
