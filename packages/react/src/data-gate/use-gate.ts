import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { GateFile, GatePlace, GateReader } from "./gate-types.js";

/** Where a file stands on its way in. */
export type GateState<F extends GateFile> =
  | { readonly kind: "empty"; readonly cancelled?: string; readonly failed?: string }
  | { readonly kind: "reading"; readonly name: string; readonly done: number }
  | { readonly kind: "open"; readonly file: F; readonly said?: "mended" | "keep-failed" }
  | { readonly kind: "kept"; readonly name: string; readonly rows: number };

/** The way of a file: chosen, read, mended, kept. Nothing of it is kept before `keep` has succeeded. */
export function useGate<F extends GateFile>(
  reader: GateReader<F>,
  onKeep: (file: F, leaveOut: boolean) => Promise<void>,
  initial: F | undefined,
) {
  const [state, setState] = useState<GateState<F>>(
    initial ? { kind: "open", file: initial } : { kind: "empty" },
  );
  const running = useRef<AbortController>(undefined);
  const summary = useRef<HTMLHeadingElement>(null);
  /** What was operated may be gone: the reader goes on at the summary. */
  const show = (next: GateState<F>) => {
    flushSync(() => setState(next));
    summary.current?.focus();
  };
  const read = async (chosen: File) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { name } = chosen;
    const { signal } = control;
    setState({ kind: "reading", name, done: 0 });
    try {
      const onProgress = (done: number) => {
        if (!signal.aborted) setState({ kind: "reading", name, done });
      };
      const file = await reader.open(chosen, { onProgress, signal });
      if (!signal.aborted) show({ kind: "open", file });
    } catch {
      if (running.current === control)
        show(signal.aborted ? { kind: "empty", cancelled: name } : { kind: "empty", failed: name });
    }
  };
  return {
    state,
    summary,
    read,
    cancel: () => running.current?.abort(),
    reset: () => show({ kind: "empty" }),
    mend: (file: F, place: GatePlace, value: string) => {
      // a reader's files give files of their own kind
      show({ kind: "open", file: file.mend(place, value) as F, said: "mended" });
    },
    keep: async (file: F) => {
      try {
        await onKeep(file, file.kept < file.rows || file.issues.some(({ severity }) => severity === "error"));
        show({ kind: "kept", name: file.file, rows: file.kept });
      } catch {
        show({ kind: "open", file, said: "keep-failed" });
      }
    },
  };
}
