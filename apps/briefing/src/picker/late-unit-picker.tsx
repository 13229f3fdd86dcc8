import { useEffect, useId, useState } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../late/late-store.js";
import { Late } from "../late/late.js";
import type { UnitPickerProps } from "./unit-picker.js";

type Picker = (props: UnitPickerProps) => ReactNode;
/** In ms. */
const AFTER = 400;
const store = createLateStore<Picker>(
  new Map([["picker", async () => (await import("./unit-picker.js")).UnitPicker]]),
);

/** The combobox is 14 KB that no figure waits for: until it is there, a field of its size says what is chosen. */
export function LateUnitPicker(props: UnitPickerProps) {
  const [held, setHeld] = useState(true);
  // when the first figure has had its time, or the reader comes to the field
  const ask = () => setHeld(false);
  useEffect(() => {
    const late = setTimeout(ask, AFTER);
    return () => clearTimeout(late);
  }, []);
  return (
    <Late
      store={store}
      id="picker"
      messages={props.messages}
      held={held}
      waiting={<Waiting {...props} onFocus={ask} />}
    >
      {(Ready) => <Ready {...props} />}
    </Late>
  );
}

interface WaitingProps extends UnitPickerProps {
  readonly onFocus: () => void;
}

function Waiting({ label, entries, selected, placeholder, onFocus }: WaitingProps) {
  const id = useId();
  return (
    <div className="picker">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="picker-field">
        <input
          className="picker-input"
          id={id}
          readOnly
          value={entries.find(({ unit }) => unit === selected)?.name ?? ""}
          placeholder={placeholder}
          onFocus={onFocus}
        />
      </div>
    </div>
  );
}
