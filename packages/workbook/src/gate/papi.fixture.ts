import { observe, periodAt } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { book } from "@chiso/data/units";

export const COMPONENTS = ["PAPI", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];

/** PAPI 2024 as published, as an office would lay it out: provinces down, components across. */
export function papi2024(): readonly (readonly (string | number | undefined)[])[] {
  const set = book.sets.get("63");
  return (set?.units ?? []).map((unit) => {
    const known = book.units.get(unit);
    const scores = COMPONENTS.map((component) => {
      const { value } = observe(papi, unit, 2024, component);
      return value.kind === "score" ? value.score : undefined;
    });
    return [known ? periodAt(known, "2024-12-31").name.vi : unit, 2024, ...scores];
  });
}
