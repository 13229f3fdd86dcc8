import { readScenario, scenarioFromQuery, writeScenario } from "@chiso/core";
import type { Locale } from "@chiso/core";
import { charts } from "@chiso/react/charts";
import { SPEC_VERSION } from "../spec/spec.js";
import type { Spec } from "../spec/spec.js";
import { specToQuery } from "../spec/write-spec.js";
import { given, ofIndex } from "./record.js";

// Figures for the meeting: what holds back, what it would take, what changed, where the indices disagree.

export const bottlenecks = ofIndex({
  options: {},
  fields: ["edition", "component", "focus", "compare"],
  load: charts.bottlenecks,
  extras: () => ({ parts: true }),
  props: ({ edition, component, focus, compare }, { data, details }) => ({
    data,
    ...given({ edition, component, focus, compare, details }),
  }),
});

export const whatIf = ofIndex({
  options: {
    rank: { kind: "rank" },
    ceiling: { kind: "choice", of: ["best", "maximum"] },
    locked: { kind: "codes", of: "component" },
    caps: { kind: "scores" },
    moves: { kind: "scores" },
    scenarios: { kind: "scenarios" },
  },
  fields: ["edition", "focus"],
  load: charts["what-if"],
  props: ({ edition, focus, locale, options }, { data }) => {
    const { rank, ceiling, locked, caps, moves, scenarios } = options;
    const start = given({ ceiling, locked, caps, moves });
    return {
      data,
      ...given({ edition, focus, rank }),
      ...(Object.keys(start).length > 0 ? { start } : {}),
      ...given({ scenarios: scenarios?.map((text) => readScenario(text).scenario) }),
      addressOf: (query: string) => scenarioAddress(query, locale),
    };
  },
});

/** The query of a page that shows the scenarios of a what-if again: a spec, so that any host reads it. */
function scenarioAddress(query: string, locale: Locale): string {
  const { shared } = scenarioFromQuery(query);
  if (!shared) return "";
  const { index, unit, edition, scenarios } = shared;
  const options = scenarios.length > 0 ? { options: { scenarios: scenarios.map(writeScenario) } } : {};
  const said = locale === "vi" ? {} : { locale };
  const spec: Spec = {
    spec: SPEC_VERSION,
    figure: "what-if",
    index,
    edition,
    focus: [unit],
    ...said,
    ...options,
  };
  return `?${specToQuery(spec)}`;
}

export const whatChanged = ofIndex({
  options: { from: { kind: "edition" } },
  fields: ["edition", "component", "focus"],
  load: charts["what-changed"],
  extras: () => ({ parts: true }),
  props: ({ edition, component, focus, options }, { data }) => ({
    data,
    ...given({ edition, component, focus }),
    ...options,
  }),
});

/** The indices of provinces, side by side where a spec names none. */
const SIDE_BY_SIDE = ["par", "papi", "pci", "sipas", "dti", "ict"] as const;

export const crossIndex = ofIndex({
  options: { other: { kind: "code" }, others: { kind: "codes" } },
  fields: ["focus"],
  load: charts["cross-index"],
  extras: ({ options: { other, others } }) =>
    others === undefined && other === undefined
      ? { beside: SIDE_BY_SIDE }
      : { ...given({ other }), ...(others ? { others } : {}) },
  props: ({ focus }, { data, other, others }) => ({
    data,
    ...given({ focus }),
    others: [...(other ? [other] : []), ...(others ?? [])],
  }),
});

export const peers = ofIndex({
  options: { by: { kind: "choice", of: ["region", "score", "population", "neighbours", "hand"] } },
  fields: ["edition", "focus", "compare"],
  load: charts.peers,
  extras: () => ({ neighbours: true }),
  props: ({ edition, focus, compare, options: { by } }, { data, neighbours }) => ({
    data,
    // who names units to compare with has chosen them by hand
    ...given({ edition, focus, neighbours, hand: compare, by: by ?? (compare ? "hand" : undefined) }),
  }),
});
