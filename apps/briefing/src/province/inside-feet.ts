import type { Text } from "@chiso/core";
import { exampleDepartments } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import { sonLaDepartments2020 } from "@chiso/data/son-la-bodies";
import { pickedName } from "../page/view.js";
import type { View } from "../page/view.js";
import type { PageFoot } from "../paper/page-rules.js";

/** The foot of the pages with what sources tell of the province's own bodies. */
export function realFoot(view: View): PageFoot {
  const lists = { credit: sonLaDepartments2020.credit, year: sonLaDepartments2020.year };
  const visits = { credit: sonLaInspection2021.credit, year: sonLaInspection2021.printed?.year };
  return { page: "inside", ...footOfSets(view, [lists, visits], pickedName(view, view.state.unit)) };
}

/** The foot of the pages of the example: each says that it is one (R11). */
export function exampleFoot(view: View): PageFoot {
  return { page: "example", ...footOfSets(view, [exampleDepartments], view.messages.inside.example) };
}

interface SetOfBodies {
  readonly credit: Text;
  readonly year: number | undefined;
}

function footOfSets(
  { state, messages }: View,
  sets: readonly SetOfBodies[],
  whose: string,
): Omit<PageFoot, "page"> {
  const years = sets.flatMap(({ year }) => year ?? []);
  const credits = new Set(sets.map(({ credit }) => credit[state.lang]));
  return {
    whose: messages.inside.foot(whose, years.join(", ")),
    source: `${messages.credit}: ${[...credits].join("; ")}`,
  };
}
