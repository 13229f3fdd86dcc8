import "../styles/search.css";
import { useCombobox } from "downshift";
import { useEffect, useMemo, useRef, useState } from "react";
import { createLateStore } from "../late/late-store.js";
import { useLate } from "../late/use-late.js";
import type { View } from "../page/view.js";
import { findAll } from "./find.js";
import type { Findable } from "./find.js";
import { bodies, findables } from "./findables.js";

export interface SearchBoxProps {
  readonly view: View;
  readonly onClose: () => void;
}

const MOST = 10;

/** A field over the page that finds whatever the page knows by name, and goes there. */
export function SearchBox({ view, onClose }: SearchBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = view.messages.search;
  const [query, setQuery] = useState("");
  const inProvince = useBodies(view);
  const all = useMemo(() => [...findables(view), ...inProvince], [view, inProvince]);
  const found = findAll(all, query, MOST);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const box = useCombobox<Findable>({
    items: [...found],
    itemToString: (item) => item?.name ?? "",
    itemToKey: (item) => item?.key,
    inputValue: query,
    defaultHighlightedIndex: 0,
    isOpen: true,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      // a dialog that is closed gives the focus back to where it was
      dialog.current?.close();
      view.choose(selectedItem.change);
    },
  });
  return (
    <dialog ref={dialog} className="search" aria-label={text.label} onClose={onClose}>
      <label className="label" {...box.getLabelProps()}>
        {text.label}
      </label>
      <input
        className="search-input"
        placeholder={text.hint}
        spellCheck={false}
        {...box.getInputProps({
          // the library tells of a change too late for a reader who types fast
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown: (event) => {
            // the field would only empty itself
            if (event.key === "Escape") event.currentTarget.closest("dialog")?.close();
          },
        })}
      />
      <ul className="search-list" {...box.getMenuProps({ "aria-label": text.label })}>
        {found.map((item, index) => (
          <li
            key={item.key}
            className={box.highlightedIndex === index ? "search-item search-item-active" : "search-item"}
            {...box.getItemProps({ item, index })}
          >
            <span>{item.name}</span> <span className="search-note">{item.note}</span>
          </li>
        ))}
      </ul>
      <p className="search-status" role="status">
        {query.trim() !== "" && found.length === 0 ? text.none(query.trim()) : ""}
      </p>
    </dialog>
  );
}

const NONE: readonly Findable[] = [];

/** Names of bodies are data of their own: they come when the field is first opened. */
function useBodies(view: View): readonly Findable[] {
  const store = useMemo(() => createLateStore(new Map([["bodies", () => bodies(view)]])), [view]);
  const loading = useLate(store, "bodies");
  return loading.state === "ready" ? loading.value : NONE;
}
