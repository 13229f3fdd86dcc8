import type { GateOpenProps } from "./gate-open.js";
import { useSave } from "./use-save.js";

export interface GateActionsProps extends GateOpenProps {
  readonly leftOut: number;
}

/** What can be done with a file that was read: keep its right rows, save it back, choose another. */
export function GateActions({ file, words, gate, leftOut, onKeep, onReset }: GateActionsProps) {
  const { state, save, cancel, saveAnyway } = useSave(file, words, gate);
  const [kept, left] = [words.format.integer(file.kept), words.format.integer(leftOut)];
  return (
    <>
      <div className="chiso-gate-actions">
        {file.kept > 0 && (
          <button type="button" className="chiso-gate-button" data-main="" onClick={onKeep}>
            {leftOut > 0 ? gate.keepRight(kept, left) : gate.keepAll(kept)}
          </button>
        )}
        {file.readable && (
          <button
            type="button"
            className="chiso-gate-button"
            aria-disabled={state.kind === "saving" ? true : undefined}
            onClick={() => void save()}
          >
            {gate.save}
          </button>
        )}
        <button type="button" className="chiso-gate-button" onClick={onReset}>
          {gate.another}
        </button>
      </div>
      {file.readable && file.kept === 0 && <p className="chiso-gate-remedy">{gate.nothing}</p>}
      {state.kind === "saving" && (
        <div className="chiso-gate-actions">
          <progress className="chiso-gate-progress" aria-label={gate.saving} />
          <button type="button" className="chiso-gate-button" onClick={cancel}>
            {gate.cancel}
          </button>
        </div>
      )}
      {state.kind === "lost" && (
        <div role="alert">
          <p className="chiso-gate-said">{gate.looksLost}</p>
          <button type="button" className="chiso-gate-button" onClick={saveAnyway}>
            {gate.saveAnyway}
          </button>
        </div>
      )}
      {state.kind === "failed" && (
        <p className="chiso-gate-said" role="alert">
          {gate.saveFailed}
        </p>
      )}
    </>
  );
}
