// A reader of files for a view of the data gate (`DataGate` of `@chiso/react/data-gate`): the gate behind an interface that
// knows no workbook.
import type { Issue } from "@chiso/core";
import { commitDraft } from "./gate/commit.js";
import type { Committed } from "./gate/commit.js";
import { checkFile, mend } from "./gate/draft.js";
import type { GateDraft } from "./gate/draft.js";
import { checkInWorker, patchInWorker } from "./gate/in-worker.js";
import type { GateWorker } from "./gate/in-worker.js";
import type { CellPlace } from "./gate/mend-cell.js";
import type { GateKind } from "./gate/options.js";
import type { Asked } from "./gate/which-kind.js";
import { parseAddress } from "./read/address.js";
import type { OnProgress, Workbook } from "./read/workbook.js";
import { unpackedSize } from "./read/zip.js";
import { patchBook } from "./write/patch/patch-book.js";
import { nameInBook, patchOfDraft, patchOfWhole } from "./write/patch-draft.js";
import { writeBook } from "./write/write-book.js";
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
  /** The file with its faults marked and what was mended in it. */
  readonly save: (words: SaveWords, how?: { readonly signal?: AbortSignal }) => Promise<SavedFile>;
  readonly commit: (choice: { readonly leaveOut: boolean }) => Committed;
}

/** A file that was saved back; of one whose fonts, lists and formulas could not be kept, that is said. */
export interface SavedFile {
  readonly blob: Blob;
  readonly looks: "kept" | "lost";
}

/** Reads files of offices off the main thread where they are large: what `gateReader` gives, for `DataGate`. */
export interface Reader {
  readonly open: (
    file: File,
    how: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal },
  ) => Promise<OpenFile>;
}

/** A file that is read in less than a second needs no worker: packed, and unpacked. */
const SMALL = 300_000;
const SMALL_UNPACKED = 2_000_000;

/**
 * A reader of files of one kind, or of several: then the headings of a file tell which it holds. Large files are read and saved
 * in the worker that the host makes, since only its bundler knows the address of the script; without one all is done at once.
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
      const large = bytes.length > SMALL || unpackedSize(bytes) > SMALL_UNPACKED;
      const draft =
        makeWorker && large
          ? await checkInWorker(makeWorker(), { bytes, file: file.name, options }, how)
          : checkFile(bytes, file.name, options, how);
      const original = draft.workbook && { bytes, workbook: draft.workbook };
      return openFile(draft, original && { ...original, ...(makeWorker && large ? { makeWorker } : {}) });
    },
  };
}

/** The file that a draft was read from. */
export interface OriginalFile {
  readonly bytes: Uint8Array;
  /** As it was read, before anything was mended. */
  readonly workbook: Workbook;
  /** Makes a worker in which it is saved. */
  readonly makeWorker?: () => GateWorker;
}

/**
 * A draft as a view sees it.
 *
 * @param original the file that it was read from: it is saved back with its own fonts, lists and formulas
 */
export function openFile(draft: GateDraft, original?: OriginalFile): OpenFile {
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
    mend: (place, value) => openFile(mend(draft, place, value), original),
    save: (words, how = {}) => saved(draft, original, words, how),
    commit: (choice) => commitDraft(draft, choice),
  };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function saved(
  draft: GateDraft,
  original: OriginalFile | undefined,
  words: SaveWords,
  how: { readonly signal?: AbortSignal },
): Promise<SavedFile> {
  // a CSV file has no looks to lose
  if (draft.workbook?.kind === "csv") {
    const { makeWorker } = original ?? {};
    const large = makeWorker && (await writtenApart(draft, draft.workbook, makeWorker, words, how));
    return { blob: large ?? (await saveDraft(draft, words)), looks: "kept" };
  }
  const patched = original && (await patchedFile(draft, original, words, how));
  if (patched) return { blob: new Blob([patched], { type: XLSX }), looks: "kept" };
  return { blob: await saveDraft(draft, words), looks: "lost" };
}

/** A large CSV file as a workbook, written in a worker. */
async function writtenApart(
  draft: GateDraft,
  { sheets }: Workbook,
  makeWorker: () => GateWorker,
  words: SaveWords,
  how: { readonly signal?: AbortSignal },
): Promise<Blob | undefined> {
  const blank = sheets.map((sheet) => ({ name: nameInBook(sheet, words), rows: [], widths: WIDTHS }));
  const bytes = new Uint8Array(await (await writeBook(blank)).arrayBuffer());
  const patch = patchOfWhole(draft, words);
  const patched = await patchInWorker(makeWorker(), { bytes, file: draft.file, patch }, how);
  return patched && new Blob([patched], { type: XLSX });
}

/** Room for a name, then for numbers. */
const WIDTHS = [28, 14, 14, 14, 14, 14, 14, 14];

function patchedFile(
  draft: GateDraft,
  { bytes, workbook, makeWorker }: OriginalFile,
  words: SaveWords,
  how: { readonly signal?: AbortSignal },
) {
  const patch = patchOfDraft(draft, workbook, words);
  if (makeWorker) return patchInWorker(makeWorker(), { bytes, file: draft.file, patch }, how);
  return patchBook(bytes, patch);
}

function valueAt({ workbook }: GateDraft, { sheet = "", cell }: CellPlace): string {
  const at = parseAddress(cell);
  const row = workbook?.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === at?.row);
  const found = row?.cells[at?.column ?? -1];
  if (found?.kind === "date") return found.text.split("-").reverse().join("/");
  return found?.text ?? "";
}
