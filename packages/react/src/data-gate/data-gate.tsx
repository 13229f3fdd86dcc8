"use client";
import type { Locale } from "@chiso/core";
import { gateEn } from "../messages/gate-en.js";
import { gateVi } from "../messages/gate-vi.js";
import { wordsOf } from "../messages/words.js";
import { GateOpen } from "./gate-open.js";
import { GatePick } from "./gate-pick.js";
import type { GateFile, GateReader, GateTemplate } from "./gate-types.js";
import { useGate } from "./use-gate.js";

/** Props of `DataGate`. */
export interface DataGateProps<F extends GateFile = GateFile> {
  /** Reads files; one object that stays the same. */
  readonly reader: GateReader<F>;
  /**
   * Keeps the right rows of a file, whole or not at all; `leaveOut` says that others are left behind knowingly. A rejection is
   * told to the reader, and nothing counts as kept.
   */
  readonly onKeep: (file: F, leaveOut: boolean) => Promise<void>;
  readonly templates?: readonly GateTemplate[];
  readonly locale?: Locale;
  /** A file that is open from the start. */
  readonly initial?: F;
}

const NONE: readonly GateTemplate[] = [];

/**
 * The data gate: a file of an office is dropped, every fault is shown at its cell and put right on the spot, the right rows are
 * kept. The file is read in the page; nothing is sent anywhere.
 *
 * @example
 * const reader = gateReader({ kind: "scores", definition: papiIndex, book }); // @chiso/workbook/reader
 * <DataGate reader={reader} onKeep={async (file, leaveOut) => keep(file.commit({ leaveOut }))} />
 */
export function DataGate<F extends GateFile>({
  reader,
  onKeep,
  templates = NONE,
  locale = "vi",
  initial,
}: DataGateProps<F>) {
  const words = wordsOf(locale);
  const gate = locale === "vi" ? gateVi : gateEn;
  const { state, summary, read, cancel, reset, mend, keep } = useGate(reader, onKeep, initial);
  const said = "said" in state ? state.said : undefined;
  return (
    <section className="chiso chiso-gate" lang={locale} aria-label={gate.title}>
      {state.kind === "empty" && (
        <>
          <h2 className="chiso-gate-title" ref={summary} tabIndex={-1}>
            {gate.title}
          </h2>
          <p className="chiso-gate-state">{gate.lead}</p>
          <p className="chiso-gate-said" role="status">
            {state.failed !== undefined && gate.failed(state.failed)}
            {state.cancelled !== undefined && gate.cancelled(state.cancelled)}
          </p>
          <GatePick gate={gate} templates={templates} onFile={(file) => void read(file)} />
        </>
      )}
      {state.kind === "reading" && (
        <>
          <h2 className="chiso-gate-title">{gate.reading(state.name)}</h2>
          <progress className="chiso-gate-progress" aria-label={gate.progress} value={state.done} max={1} />
          <button type="button" className="chiso-gate-button" onClick={cancel}>
            {gate.cancel}
          </button>
        </>
      )}
      {state.kind === "open" && (
        <GateOpen
          file={state.file}
          said={said}
          words={words}
          gate={gate}
          summary={summary}
          onMend={(place, value) => mend(state.file, place, value)}
          onKeep={() => void keep(state.file)}
          onReset={reset}
        />
      )}
      {state.kind === "kept" && (
        <>
          <h2 className="chiso-gate-title" ref={summary} tabIndex={-1}>
            {gate.kept(state.name, words.format.integer(state.rows))}
          </h2>
          <button type="button" className="chiso-gate-button" onClick={reset}>
            {gate.another}
          </button>
        </>
      )}
    </section>
  );
}
