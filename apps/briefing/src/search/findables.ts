import { fold, unitName } from "@chiso/core";
import type { IndexDefinition, Locale } from "@chiso/core";
import { TODAY } from "../picker/entries.js";
import type { View } from "../page/view.js";
import { PAGES } from "../state/state.js";
import type { Findable } from "./find.js";

/** All that the page knows by name: provinces old and new, indices, components, pages, and the bodies of the province. */
export function findables(view: View): readonly Findable[] {
  const { catalogue, state, messages, entries } = view;
  const { lang } = state;
  return [
    ...entries.map(
      (entry): Findable => ({
        key: `unit/${entry.unit}`,
        kind: "unit",
        name: entry.name,
        note: entry.into ? messages.search.nowIn(entry.into.name) : messages.search.kinds.unit,
        spellings: entry.spellings,
        change: { unit: entry.unit },
      }),
    ),
    ...[...catalogue.definitions.values()].flatMap((definition) => [
      indexOf(definition, lang, messages.search.kinds.index),
      ...componentsOf(definition, lang),
    ]),
    ...PAGES.map(
      (page): Findable => ({
        key: `page/${page}`,
        kind: "page",
        name: messages.pages[page],
        note: messages.search.kinds.page,
        spellings: [fold(messages.pages[page])],
        change: { page },
      }),
    ),
  ];
}

function indexOf({ id, name, fullName }: IndexDefinition, lang: Locale, note: string): Findable {
  return {
    key: `index/${id}`,
    kind: "index",
    name: fullName[lang],
    note,
    spellings: [fold(name[lang]), fold(fullName.vi), fold(fullName.en)],
    change: { index: id },
  };
}

/** Each component once, by the name of its newest edition, with the years in which it exists. */
function componentsOf(definition: IndexDefinition, lang: Locale): readonly Findable[] {
  return definition.components
    .filter(({ id, level }) => id !== definition.overall && level === "dimension")
    .flatMap(({ id }) => {
      const terms = definition.terms.filter(({ component }) => component === id);
      const last = terms.toSorted((a, b) => a.to - b.to).at(-1);
      if (!last) return [];
      const names = terms.flatMap(({ name }) => [fold(name.vi), fold(name.en)]);
      const newest = definition.editions.filter((edition) => edition.id <= last.to).at(-1)?.id;
      return [
        {
          key: `component/${definition.id}/${id}`,
          kind: "component" as const,
          name: last.name[lang],
          note: `${definition.name[lang]} ${newest ?? ""}`.trim(),
          spellings: [fold(last.name[lang]), ...names],
          change: {
            index: definition.id,
            component: id,
            ...(newest === undefined ? {} : { edition: newest }),
          },
        },
      ];
    });
}

/** The departments and districts of the province on show, as far as its data name them. */
export async function bodies(view: View): Promise<readonly Findable[]> {
  const { state, catalogue } = view;
  if (state.unit !== "son-la") return [];
  const { sonLaDepartments, sonLaDistricts } = await import("@chiso/data/son-la");
  const units = [sonLaDepartments, sonLaDistricts].flatMap(({ editions }) =>
    [...editions.values()].flatMap(({ set }) => set.units),
  );
  return [...new Set(units)].map((unit): Findable => {
    const name = unitName(catalogue.book, unit, TODAY, state.lang);
    return {
      key: `body/${unit}`,
      kind: "body",
      name,
      note: unitName(catalogue.book, state.unit, TODAY, state.lang),
      spellings: [fold(name)],
      change: { page: "province", body: unit },
    };
  });
}
