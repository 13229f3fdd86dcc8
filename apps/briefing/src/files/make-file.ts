import type { DataStore } from "../data/province-catalogue.js";
import type { View } from "../page/view.js";
import { gather } from "./gather.js";
import type { Progressed } from "./gather.js";

export const FILE_KINDS = ["xlsx", "pptx", "txt"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/**
 * The briefing as a file, named after province, index and edition. Writers are loaded here, when a reader first asks.
 *
 * @throws DOMException `AbortError` when stopped; Error where something did not load
 */
export async function makeFile(
  kind: FileKind,
  view: View,
  store: DataStore,
  signal: AbortSignal,
  progressed: Progressed,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const gathered = await gather(view, store, signal, progressed);
  const file = await WRITERS[kind](gathered);
  signal.throwIfAborted();
  const { unit, index } = view.state;
  return { file, name: `${unit}-${index}-${gathered.edition}.${kind}` };
}

const WRITERS: Readonly<Record<FileKind, (from: Awaited<ReturnType<typeof gather>>) => Promise<Blob>>> = {
  xlsx: async (from) => (await import("./workbook.js")).briefingWorkbook(from),
  pptx: async (from) => (await import("./presentation.js")).briefingPresentation(from),
  txt: async (from) =>
    new Blob([(await import("./text.js")).briefingText(from)], { type: "text/plain;charset=utf-8" }),
};
