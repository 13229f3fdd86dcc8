import type { Issue } from "@chiso/core";
import type { GateContent, GateDraft } from "./draft.js";
import type { GateKind } from "./options.js";

/** Figures that were let in, whole: what is kept on the machine. */
export interface KeptSet {
  readonly file: string;
  readonly kind: GateKind;
  /** The index, for scores. */
  readonly index?: string;
  readonly content: GateContent;
  readonly rows: number;
  /** Rows of the file that are not in the set, knowingly. */
  readonly leftOut: number;
  /** What was said of the file when it was let in. */
  readonly issues: readonly Issue[];
}

/** A set that may be kept, or why nothing was taken: the answer of `commitDraft`. */
export type Committed =
  | { readonly kind: "set"; readonly set: KeptSet }
  /** Nothing was taken: these stand in the way. */
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * A draft as a set, or nothing. Faulty rows stand in the way unless they are left out knowingly; a file of which nothing was
 * read is refused in any case.
 *
 * @param leaveOut the reader has seen the faults and wants the right rows alone
 * @example const { kind } = commitDraft(draft, { leaveOut: false }); // "refused" while there are errors
 */
export function commitDraft(draft: GateDraft, { leaveOut }: { readonly leaveOut: boolean }): Committed {
  const errors = draft.issues.filter(({ severity }) => severity === "error");
  const { content, file, options, rows, kept, issues } = draft;
  if (!content || kept === 0 || (errors.length > 0 && !leaveOut))
    return { kind: "refused", issues: errors.length > 0 ? errors : issues };
  const index = options.kind === "scores" ? { index: options.definition.id } : {};
  return {
    kind: "set",
    set: { file, kind: options.kind, ...index, content, rows, leftOut: rows - kept, issues },
  };
}
