import type { ComponentId, EditionId, IndexDefinition } from "@chiso/core";
import { termOf } from "@chiso/core";
import { useId } from "react";
import type { ReactNode } from "react";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

export interface ChoicesProps {
  readonly view: View;
  /** The edition on show, known once the data are there. */
  readonly edition: EditionId | undefined;
}

/** Which index, which edition of it, which part of it. */
export function Choices({ view, edition }: ChoicesProps) {
  const { messages, state, definition } = view;
  const editions = definition.editions.toReversed();
  // until the data say which edition is the newest with a figure, the parts of the newest keep the place
  const components = componentsOf(definition, edition ?? editions[0]?.id ?? 0);
  return (
    <nav className="choices" aria-label={messages.choices}>
      <ul className="choices-indices" aria-label={messages.index}>
        {[...view.catalogue.definitions.values()].map(({ id, name, fullName }) => (
          <li key={id} title={fullName[state.lang]}>
            <StateLink
              view={view}
              change={{ index: id }}
              current={state.index === id}
              className="choices-index"
            >
              {name[state.lang]}
            </StateLink>
          </li>
        ))}
      </ul>
      <div className="choices-fields">
        <Select
          label={messages.edition}
          value={String(edition ?? "")}
          onChange={(value) => view.choose({ edition: Number(value) })}
        >
          {edition === undefined ? <option value="">{view.words.messages.common.none}</option> : null}
          {editions.map(({ id }) => (
            <option key={id} value={String(id)}>
              {id}
            </option>
          ))}
        </Select>
        {components.length === 0 ? null : (
          <Select
            label={messages.component}
            value={state.component ?? ""}
            onChange={(value) => view.choose({ component: value === "" ? undefined : value })}
          >
            <option value="">{messages.wholeIndex}</option>
            {components.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[state.lang]}
              </option>
            ))}
          </Select>
        )}
      </div>
    </nav>
  );
}

/** First-level components of an edition; deeper ones have too little room in one list. */
function componentsOf(definition: IndexDefinition, edition: EditionId) {
  return definition.components
    .filter(({ level }) => level === "dimension")
    .flatMap(
      ({
        id,
      }): readonly {
        readonly id: ComponentId;
        readonly name: { readonly vi: string; readonly en: string };
      }[] => {
        const term = termOf(definition, id, edition);
        return term ? [{ id, name: term.name }] : [];
      },
    );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div className="select">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        className="select-field"
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
