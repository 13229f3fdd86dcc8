import type { UnitId } from "@chiso/core";
import type { Format } from "@chiso/react";
import { useCombobox } from "downshift";
import type { UseComboboxState, UseComboboxStateChangeOptions } from "downshift";
import { useState } from "react";
import type { AppMessages } from "../messages/messages.js";
import { searchEntries } from "./entries.js";
import type { PickerEntry } from "./entries.js";
import { PickerOption } from "./picker-option.js";

export interface UnitPickerProps {
  readonly label: string;
  readonly entries: readonly PickerEntry[];
  readonly selected: UnitId | undefined;
  /** What stands in the empty field. */
  readonly placeholder: string;
  readonly messages: AppMessages;
  readonly format: Format;
  readonly onPick: (unit: UnitId) => void;
}

/** A field that finds a province by any of its names (R4): ARIA combobox with a list of today's units and those before. */
export function UnitPicker({
  label,
  entries,
  selected,
  placeholder,
  messages,
  format,
  onPick,
}: UnitPickerProps) {
  const [query, setQuery] = useState("");
  const found = searchEntries(entries, query);
  const current = entries.find((entry) => entry.unit === selected) ?? null;
  const picker = useCombobox<PickerEntry>({
    items: [...found.entries],
    itemToString: (entry) => entry?.name ?? "",
    itemToKey: (entry) => entry?.unit,
    selectedItem: current,
    stateReducer: (_state, action) => settled(action, entries),
    onStateChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue ?? "");
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setQuery("");
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem.unit);
    },
  });
  const none = picker.isOpen && found.entries.length === 0;
  return (
    <div className="picker">
      <label className="label" {...picker.getLabelProps()}>
        {label}
      </label>
      <div className="picker-field">
        <input
          className="picker-input"
          placeholder={placeholder}
          spellCheck={false}
          {...picker.getInputProps({ onFocus: (event) => event.currentTarget.select() })}
        />
        <button
          type="button"
          className="picker-toggle"
          aria-label={messages.openList}
          {...picker.getToggleButtonProps()}
        >
          <svg className="picker-arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      </div>
      <ul
        className={picker.isOpen && !none ? "picker-list" : "picker-list picker-list-closed"}
        {...picker.getMenuProps({ "aria-label": label })}
      >
        {picker.isOpen &&
          found.entries.map((entry, index) => (
            <PickerOption
              key={entry.unit}
              entry={entry}
              active={picker.highlightedIndex === index}
              messages={messages}
              format={format}
              props={picker.getItemProps({ item: entry, index, "aria-selected": entry.unit === selected })}
            />
          ))}
      </ul>
      <p className="picker-status" role="status">
        {none ? messages.noneFound(query.trim()) : ""}
      </p>
    </div>
  );
}

type Action = UseComboboxStateChangeOptions<PickerEntry>;

/** Enter takes the best answer to what was typed; a field left without a choice says again what is chosen. */
function settled(
  { type, changes, props }: Action,
  entries: readonly PickerEntry[],
): Partial<UseComboboxState<PickerEntry>> {
  const types = useCombobox.stateChangeTypes;
  if (type === types.InputChange) {
    return { ...changes, highlightedIndex: searchEntries(entries, changes.inputValue ?? "").first };
  }
  if (type === types.InputBlur || type === types.InputKeyDownEscape) {
    const kept = props.selectedItem ?? null;
    return { ...changes, selectedItem: kept, inputValue: kept?.name ?? "" };
  }
  return changes;
}
