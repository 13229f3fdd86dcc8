import { charts } from "@chiso/react/charts";
import { given, ofIndex } from "./record.js";

// Figures for the meeting: what holds back, what it would take, what changed, where the indices disagree.

export const bottlenecks = ofIndex({
  options: {},
  fields: ["edition", "component", "focus", "compare"],
  load: charts.bottlenecks,
  props: ({ edition, component, focus, compare }, { data }) => ({
    data,
    ...given({ edition, component, focus, compare }),
  }),
});

export const whatIf = ofIndex({
  options: {},
  fields: ["edition", "focus"],
  load: charts["what-if"],
  props: ({ edition, focus }, { data }) => ({ data, ...given({ edition, focus }) }),
});

export const whatChanged = ofIndex({
  options: { from: { kind: "edition" } },
  fields: ["edition", "component", "focus"],
  load: charts["what-changed"],
  props: ({ edition, component, focus, options }, { data }) => ({
    data,
    ...given({ edition, component, focus }),
    ...options,
  }),
});

export const crossIndex = ofIndex({
  options: { other: { kind: "code" } },
  fields: ["focus"],
  load: charts["cross-index"],
  extras: ({ options }) => given({ other: options.other }),
  props: ({ focus }, { data, other }) => ({
    data,
    ...given({ focus, others: other ? [other] : undefined }),
  }),
});

export const peers = ofIndex({
  options: { by: { kind: "choice", of: ["region", "score", "population"] } },
  fields: ["edition", "focus"],
  load: charts.peers,
  props: ({ edition, focus, options }, { data }) => ({ data, ...given({ edition, focus }), ...options }),
});
