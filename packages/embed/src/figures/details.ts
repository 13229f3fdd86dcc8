import { childrenOf } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import type { DataDoors } from "./doors.js";
import type { Asked, Held } from "./record.js";
import type { Shelf } from "./shelf.js";

interface PartsAsked {
  readonly index: string;
  readonly asked: Asked;
  /** Whether the figure shows what a component is made of, too. */
  readonly parts: boolean;
  readonly doors: DataDoors;
  readonly shelf: Shelf;
}

/** With the parts of components where the question is about one that the plain data do not hold, or about what it is made of. */
export function withParts(data: Dataset, { index, asked, parts, doors, shelf }: PartsAsked): Dataset {
  const { component } = asked;
  const { components, overall } = data.definition;
  if (component === undefined || component === overall || !components.some(({ id }) => id === component))
    return data;
  const held = isHeld(data, component) && !(parts && hasDarkParts(data, component));
  const detail = held ? undefined : doors.details(index);
  return detail ? shelf.take(`details ${index}`, () => detail(data)) : data;
}

function isHeld(data: Dataset, component: string): boolean {
  return [...data.editions.values()].some(({ columns }) => columns.has(component));
}

/** Parts that the definition names and no edition of the data holds. */
function hasDarkParts(data: Dataset, component: string): boolean {
  const parts = [...data.editions.keys()].flatMap((edition) =>
    childrenOf(data.definition, component, edition).map(({ id }) => id),
  );
  return parts.length > 0 && !parts.some((id) => isHeld(data, id));
}

/** What fetches the same data set with the parts of its components; nothing where the index has none. */
export function detailsOf(data: Dataset, index: string, doors: DataDoors): Pick<Held, "details"> {
  const detail = doors.details(index);
  const details = detailed.get(data) ?? (detail && (() => detail(data)));
  if (!details) return {};
  detailed.set(data, details);
  return { details };
}

/** The same function from render to render. */
const detailed = new WeakMap<Dataset, () => Promise<Dataset>>();
