import type { RefObject } from "react";
import type { gateVi } from "../messages/gate-vi.js";
import type { Words } from "../messages/words.js";
import { GateActions } from "./gate-actions.js";
import { GateIssues } from "./gate-issues.js";
import type { GateFile, GatePlace } from "./gate-types.js";

export interface GateOpenProps {
  readonly file: GateFile;
  readonly said: "mended" | "keep-failed" | undefined;
  readonly words: Words;
  readonly gate: typeof gateVi;
  readonly summary: RefObject<HTMLHeadingElement | null>;
  readonly onMend: (place: GatePlace, value: string) => void;
  readonly onKeep: () => void;
  readonly onReset: () => void;
}

/** A file that was read: how much of it is right, every fault, and what can be done. */
export function GateOpen(props: GateOpenProps) {
  const { file, said, words, gate, summary, onMend } = props;
  const integer = (count: number) => words.format.integer(count);
  const errors = file.issues.filter(({ severity }) => severity === "error");
  const notes = file.issues.filter(({ severity }) => severity === "warning");
  const rest = { file, words, gate, onMend };
  const right = file.issues.length === 0 && file.kept === file.rows;
  const state = right
    ? gate.whole(integer(file.rows))
    : gate.part(integer(file.kept), integer(file.rows), integer(errors.length), integer(notes.length));
  return (
    <>
      <h2 className="chiso-gate-title" ref={summary} tabIndex={-1}>
        {file.readable ? file.file : gate.unreadable(file.file)}
      </h2>
      {file.readable && <p className="chiso-gate-state">{state}</p>}
      <p className="chiso-gate-said" role="status">
        {said === "mended" && gate.mended(integer(errors.length))}
        {said === "keep-failed" && gate.keepFailed}
      </p>
      {file.unread.length > 0 && <p className="chiso-gate-remedy">{gate.unread(file.unread.join(", "))}</p>}
      <GateActions {...props} leftOut={file.rows - file.kept} />
      <GateIssues title={gate.errors} issues={errors} {...rest} />
      <GateIssues title={gate.notes} issues={notes} {...rest} />
    </>
  );
}
