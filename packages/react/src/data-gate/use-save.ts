import { useRef, useState } from "react";
import { saveFile } from "../export/save-file.js";
import type { gateVi } from "../messages/gate-vi.js";
import { wordIssue } from "../messages/word-issue.js";
import type { Words } from "../messages/words.js";
import type { GateFile } from "./gate-types.js";

export type SaveState =
  | { readonly kind: "idle" | "saving" | "failed" }
  /** Fonts, lists and formulas are not in it: the reader is asked before it is saved. */
  | { readonly kind: "lost"; readonly blob: Blob };

export interface Saving {
  readonly state: SaveState;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
  readonly saveAnyway: () => void;
}

/** Saving a file back: it may take a while, may be cancelled, and may ask before it loses what the file looked like. */
export function useSave(file: GateFile, words: Words, gate: typeof gateVi): Saving {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const running = useRef<AbortController>(null);
  const name = `${file.file.replace(/\.[^.]*$/, "")}.xlsx`;
  const save = async () => {
    if (running.current) return;
    const own = new AbortController();
    running.current = own;
    setState({ kind: "saving" });
    try {
      const { list, heads, data } = gate;
      const word = (issue: Parameters<typeof wordIssue>[0]) => wordIssue(issue, words);
      const { blob, looks } = await file.save({ word, list, heads, data }, { signal: own.signal });
      if (own.signal.aborted) return setState({ kind: "idle" });
      if (looks === "lost") return setState({ kind: "lost", blob });
      saveFile(blob, name);
      setState({ kind: "idle" });
    } catch {
      setState({ kind: own.signal.aborted ? "idle" : "failed" });
    } finally {
      running.current = null;
    }
  };
  return {
    state,
    save,
    cancel: () => running.current?.abort(),
    saveAnyway: () => {
      if (state.kind === "lost") saveFile(state.blob, name);
      setState({ kind: "idle" });
    },
  };
}
