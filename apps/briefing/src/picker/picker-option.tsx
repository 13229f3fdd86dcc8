import type { Format } from "@chiso/react";
import type { ComponentPropsWithRef } from "react";
import type { AppMessages } from "../messages/messages.js";
import type { PickerEntry } from "./entries.js";

export interface PickerOptionProps {
  readonly entry: PickerEntry;
  readonly active: boolean;
  readonly messages: AppMessages;
  readonly format: Format;
  /** What the combobox needs on the element. */
  readonly props: ComponentPropsWithRef<"li">;
}

/** One line of the list: the name, and what it was made of or until when it was. */
export function PickerOption({ entry, active, messages, format, props }: PickerOptionProps) {
  const note = entry.into ? messages.before(format.date(entry.into.since)) : noteOf(entry, messages, format);
  const place = entry.into ? "picker-option picker-option-old" : "picker-option";
  return (
    <li {...props} className={active ? `${place} picker-option-active` : place}>
      <span className="picker-name">{entry.name}</span>
      {note === undefined ? null : <span className="picker-note"> {note}</span>}
    </li>
  );
}

/** What tells two units of one name apart. */
export function noteOf(entry: PickerEntry, messages: AppMessages, format: Format): string | undefined {
  if (entry.into) return messages.nowPartOf(format.date(entry.into.since), entry.into.name);
  if (entry.from) return messages.mergedFrom(format.date(entry.from.since), format.list(entry.from.names));
  if (entry.formerly) return messages.formerly(entry.formerly.name, format.date(entry.formerly.since));
  return undefined;
}
