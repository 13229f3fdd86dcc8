// A reader of files for a view of the data gate (`DataGate` of `@chiso/react/data-gate`): the gate behind an interface that
// knows no workbook.
import type { Issue } from "@chiso/core";
import { commitDraft } from "./gate/commit.js";
import type { Committed } from "./gate/commit.js";
import { checkFile, mend } from "./gate/draft.js";
import type { GateDraft } from "./gate/draft.js";
import { checkInWorker } from "./gate/in-worker.js";
import type { GateWorker } from "./gate/in-worker.js";
import type { CellPlace } from "./gate/mend-cell.js";
import type { GateKind } from "./gate/options.js";
import type { Asked } from "./gate/which-kind.js";
import { parseAddress } from "./read/address.js";
import type { OnProgress } from "./read/workbook.js";
import { saveDraft } from "./write/save-draft.js";
import type { SaveWords } from "./write/save-draft.js";

/** A file as a view sees it. It never changes: `mend` gives another. */
export interface OpenFile {
  readonly file: string;
  /** What it was taken for. */
  readonly kind: GateKind;
  readonly issues: readonly Issue[];
  readonly rows: number;
  readonly kept: number;
  readonly unread: readonly string[];
  /** Whether anything of it could be read at all. */
  readonly readable: boolean;
  /** A cell as it is now, "" for a blank one. */
  readonly valueAt: (place: CellPlace) => string;
  readonly mend: (place: CellPlace, value: string) => OpenFile;
  readonly save: (words: SaveWords) => Promise<Blob>;
  readonly commit: (choice: { readonly leaveOut: boolean }) => Committed;
}

export interface Reader {
  readonly open: (
    file: File,
    how: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal },
  ) => Promise<OpenFile>;
}

/** A file that is read in less than a second needs no worker. */
const SMALL = 300_000;

/**
 * A reader of files of one kind, or of several: then the headings of a file tell which it holds. Large files are read in the worker that the host makes, since only its bundler knows the
 * address of the script; without one all are read at once.
 *
 * @example
 * const reader = gateReader({ kind: "scores", definition: papiIndex, book }, () =>
 *   new Worker(new URL("@chiso/workbook/worker", import.meta.url), { type: "module" }));
 */
export function gateReader(options: Asked, makeWorker?: () => GateWorker): Reader {
  return {
    open: async (file, { onProgress, signal }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      signal?.throwIfAborted();
      const how = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
      const draft =
        makeWorker && bytes.length > SMALL
          ? await checkInWorker(makeWorker(), { bytes, file: file.name, options }, how)
          : checkFile(bytes, file.name, options, how);
      return openFile(draft);
    },
  };
}

/** A draft as a view sees it. */
export function openFile(draft: GateDraft): OpenFile {
  const { file, options, issues, rows, kept, unread } = draft;
  return {
    file,
    kind: options.kind,
    issues,
    rows,
    kept,
    unread,
    readable: draft.workbook !== undefined,
    valueAt: (place) => valueAt(draft, place),
    mend: (place, value) => openFile(mend(draft, place, value)),
    save: (words) => saveDraft(draft, words),
    commit: (choice) => commitDraft(draft, choice),
  };
}

function valueAt({ workbook }: GateDraft, { sheet = "", cell }: CellPlace): string {
  const at = parseAddress(cell);
  const row = workbook?.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === at?.row);
  const found = row?.cells[at?.column ?? -1];
  if (found?.kind === "date") return found.text.split("-").reverse().join("/");
  return found?.text ?? "";
}
