import { useEffect, useId, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../data/late-store.js";
import type { UnitPickerProps } from "./unit-picker.js";

type Picker = (props: UnitPickerProps) => ReactNode;
const KEY = "picker";
/** In ms. */
const AFTER = 400;
const store = createLateStore<Picker>(
  new Map([[KEY, async () => (await import("./unit-picker.js")).UnitPicker]]),
);

/** The combobox is 14 KB that no figure waits for: until it is there, a field of its size says what is chosen. */
export function LateUnitPicker(props: UnitPickerProps) {
  const loading = useSyncExternalStore(
    store.subscribe,
    () => store.get(KEY),
    () => store.get(KEY),
  );
  // when the first figure has had its time, or the reader comes to the field
  useEffect(() => {
    const late = setTimeout(() => store.load(KEY), AFTER);
    return () => clearTimeout(late);
  }, []);
  if (loading.state !== "ready") return <Waiting {...props} />;
  const Ready = loading.value;
  return <Ready {...props} />;
}

function Waiting({ label, entries, selected, placeholder }: UnitPickerProps) {
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
          onFocus={() => store.load(KEY)}
        />
      </div>
    </div>
  );
}
