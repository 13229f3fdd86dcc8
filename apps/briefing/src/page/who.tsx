import { LateUnitPicker } from "../picker/late-unit-picker.js";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

/** Whose page this is, and whom it is set beside. */
export function Who({ view }: { readonly view: View }) {
  const { state, messages, words, entries } = view;
  const shared = { messages, format: words.format };
  return (
    <div className="who">
      <LateUnitPicker
        key={state.lang}
        label={messages.province}
        entries={entries}
        selected={state.unit}
        placeholder={messages.provinceHint}
        onPick={view.select}
        {...shared}
      />
      {state.page === "brief" || state.page === "country" ? (
        <div className="who-compare">
          <LateUnitPicker
            key={`${state.lang}/${state.compare ?? ""}`}
            label={messages.compare}
            entries={entries.filter(({ unit }) => unit !== state.unit)}
            selected={state.compare}
            placeholder={messages.compareNone}
            onPick={(compare) => view.choose({ compare })}
            {...shared}
          />
          {state.compare === undefined ? null : (
            <StateLink view={view} change={{ compare: undefined }} current={false} className="contents-link">
              {messages.stopComparing}
            </StateLink>
          )}
        </div>
      ) : null}
    </div>
  );
}
