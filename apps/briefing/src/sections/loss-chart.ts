import { bottlenecksOf, newestAnswer, termOf } from "@chiso/core";
import type { LossPartKind } from "@chiso/core";
import { standingFor } from "../data/newest-edition.js";
import { numberFormat } from "../files/native-chart.js";
import type { NativeChart } from "../files/native-chart.js";
import type { SectionAsked } from "./section.js";

const KINDS = [
  { kind: "to-median", word: "toMedian", role: "focus" },
  { kind: "to-peers", word: "toPeers", role: "peer" },
  { kind: "to-full", word: "toFull", role: "rest" },
  { kind: "whole", word: "whole", role: "rest" },
] as const satisfies readonly { kind: LossPartKind; word: string; role: string }[];

/** Points lost by component, largest first, split as R14 says. Components whose loss nobody knows are in the table alone. */
export function lossChart({ view, data }: SectionAsked): NativeChart | undefined {
  // as the figure: the edition that was chosen, else the newest that can answer
  const { edition = newestAnswer(data, view.state.unit, "bottlenecks").edition } = view.state;
  if (edition === undefined) return undefined;
  const [unit] = standingFor(data, view.state.unit, edition);
  const found = unit === undefined ? undefined : bottlenecksOf(data, unit, edition);
  if (found?.kind !== "bottlenecks" || found.losses.length === 0) return undefined;
  const used = KINDS.filter(({ kind }) =>
    found.losses.some(({ parts }) => parts.some((part) => part.kind === kind && part.points > 0)),
  );
  return {
    kind: "stacked-bar",
    categories: found.losses.map(
      ({ component }) => termOf(data.definition, component, edition)?.name[view.state.lang] ?? component,
    ),
    series: used.map(({ kind, word, role }) => ({
      name: view.messages.files.lossParts[word],
      role,
      values: found.losses.map(({ parts }) => parts.find((part) => part.kind === kind)?.points),
    })),
    format: numberFormat(data.definition.digits),
  };
}
