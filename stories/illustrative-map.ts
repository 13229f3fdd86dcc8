import { buildDataset } from "@chiso/core";
import type { Dataset, Observation } from "@chiso/core";
import { book } from "@chiso/data";
import { INVENTED_INDEX } from "./illustrative.js";

// Invented scores for states of a map that the real data do not have: real boundaries, standing "illustrative" (R11).

const SETS = { 63: 2020, 34: 2025 } as const;

/** An invented index over a real unit set. */
function invented(set: keyof typeof SETS, score: (at: number) => number | undefined): Dataset {
  const edition = SETS[set];
  const units = book.sets.get(String(set))?.units ?? [];
  const template = INVENTED_INDEX.editions[0];
  if (!template) throw new Error("the invented index has no edition");
  const definition = {
    ...INVENTED_INDEX,
    terms: INVENTED_INDEX.terms.map((term) => ({ ...term, from: edition, to: edition })),
    methodologies: INVENTED_INDEX.methodologies
      .slice(0, 1)
      .map((one) => ({ ...one, from: edition, to: edition })),
    comparable: [],
    breaks: [],
    editions: [{ ...template, id: edition, unitSet: String(set), asOf: `${edition}-12-31` }],
  };
  const observations = units.map((unit, at): Observation => {
    const found = score(at);
    return {
      unit,
      index: definition.id,
      edition,
      component: definition.overall,
      value: found === undefined ? { kind: "missing", why: "not-surveyed" } : { kind: "score", score: found },
      source: "vi-du",
      standing: "illustrative",
    };
  });
  const sources = [{ id: "vi-du", title: { vi: "Số liệu minh họa", en: "Illustrative figures" } }];
  return buildDataset({ definition, book, observations, sources });
}

/** All alike, one alone, or none at all. */
export function onMap(state: "tie" | "one" | "none"): Dataset {
  return invented(63, (at) => (state === "tie" ? 50 : state === "one" && at === 8 ? 61.5 : undefined));
}

/** The units since July 2025, from 40 to 73. */
export const units34 = invented(34, (at) => 40 + ((at * 7) % 34));
