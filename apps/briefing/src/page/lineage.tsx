import { predecessorsOf } from "@chiso/core";
import { StateLink } from "./state-link.js";
import { pickedName } from "./view.js";
import type { View } from "./view.js";

/** Of a merged province the ways to those that went into it, and from each of them to what it is part of today (R3). */
export function Lineage({ view }: { readonly view: View }) {
  const { state, messages, entries, catalogue } = view;
  const into = entries.find(({ unit }) => unit === state.unit)?.into;
  const before = predecessorsOf(catalogue.book, state.unit).filter(({ whole }) => whole);
  if (!into && before.length === 0) return null;
  const link = (unit: string, text: string) => (
    <StateLink view={view} change={{ unit }} current={false} className="contents-link">
      {text}
    </StateLink>
  );
  return (
    <p className="lineage">
      {into ? link(into.unit, messages.seeNow(into.name)) : messages.seeBefore}
      {into
        ? null
        : before.map(({ predecessor }) => (
            <span key={predecessor}> {link(predecessor, pickedName(view, predecessor))}</span>
          ))}
    </p>
  );
}
