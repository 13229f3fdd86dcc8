import type { SheetTable } from "@chiso/core";

// The library packs parts of a file that are larger than 160 kB in workers made from `blob:` addresses. Where a page's policy
// forbids these it would wait for ever, so we ask first.

const PACKED_AT_ONCE = 160_000;
/** Markup around a cell, and around a text in the list of texts; with some slack. */
const CELL = 34;
const TEXT = 28;
/** Letters of Vietnamese take up to three bytes. */
const BYTES = 3;

/** Whether a sheet is so large that one of its parts (cells, texts) is packed by a worker. */
export function needsWorker({ rows }: SheetTable): boolean {
  let cells = 0;
  const texts = new Set<string>();
  for (const row of rows) {
    for (const cell of row) {
      cells += CELL;
      if (typeof cell === "string") texts.add(cell);
      else cells += String(cell.number).length;
    }
  }
  let list = 0;
  for (const text of texts) list += TEXT + text.length * BYTES;
  return Math.max(cells, list) > PACKED_AT_ONCE;
}

/** Whether a worker may be made from a `blob:` address here. Outside browsers nothing forbids it. */
export async function workersAllowed(): Promise<boolean> {
  if (typeof Worker === "undefined" || typeof document === "undefined") return true;
  const address = URL.createObjectURL(new Blob(["postMessage(0)"], { type: "text/javascript" }));
  try {
    return await answers(new Worker(address));
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function answers(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (allowed: boolean) => {
      worker.terminate();
      resolve(allowed);
    };
    worker.addEventListener("message", () => end(true));
    worker.addEventListener("error", () => end(false));
  });
}
