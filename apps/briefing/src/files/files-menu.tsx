import { useId, useRef, useState } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import type { View } from "../page/view.js";
import { FILE_KINDS, makeFile } from "./make-file.js";
import type { FileKind } from "./make-file.js";

export interface FilesMenuProps {
  readonly view: View;
  readonly store: DataStore;
}

type Making =
  | { readonly state: "idle" | "failed" }
  | { readonly state: "making"; readonly kind: FileKind; readonly done: number };

/** The briefing as a workbook, a presentation or text. What takes long shows how far it is, and can be stopped. */
export function FilesMenu({ view, store }: FilesMenuProps) {
  const { messages, words } = view;
  const text = messages.files;
  const [making, setMaking] = useState<Making>({ state: "idle" });
  const id = useId();
  const stop = useRef<AbortController>(null);
  const make = async (kind: FileKind) => {
    const control = new AbortController();
    stop.current = control;
    setMaking({ state: "making", kind, done: 0 });
    try {
      const { file, name } = await makeFile(kind, view, store, control.signal, (done) =>
        setMaking({ state: "making", kind, done }),
      );
      const { saveFile } = await import("@chiso/react/exporters");
      saveFile(file, name);
      setMaking({ state: "idle" });
    } catch {
      setMaking({ state: control.signal.aborted ? "idle" : "failed" });
    }
  };
  return (
    <div className="files">
      <span className="files-label" id={id}>
        {text.label}:
      </span>
      <ul className="switch" aria-labelledby={id}>
        {FILE_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="switch-link"
              aria-disabled={making.state === "making"}
              onClick={() => making.state === "making" || void make(kind)}
            >
              {text.kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
      <span className="files-state" role="status">
        {making.state === "failed" ? text.failed : null}
        {making.state === "making" ? text.making(text.kinds[making.kind]) : null}
      </span>
      {making.state === "making" ? (
        <>
          <progress max={1} value={making.done} aria-label={text.making(text.kinds[making.kind])}>
            {words.format.integer(Math.round(making.done * 100))}%
          </progress>
          <button type="button" className="switch-link" onClick={() => stop.current?.abort()}>
            {text.stop}
          </button>
        </>
      ) : null}
    </div>
  );
}
