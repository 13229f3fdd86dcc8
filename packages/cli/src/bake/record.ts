import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../files/write-whole.js";
import type { NamedFile } from "../page/page-styles.js";
import type { BakedPage } from "./bake-figure.js";

/** Where a site keeps what it knows of its own making; no page needs it. */
export const WORKSHOP = ".chiso-bake";

/** What was made for a job: enough to know whether it must be made again. */
interface Made {
  /** Sum of all that the figure was made of. */
  readonly inputs: string;
  /** Absent where there was nothing to show. */
  readonly page?: BakedPage;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const recordOf = (root: string, path: string): string =>
  join(root, WORKSHOP, `${path.replaceAll("/", "~")}.json`);

/** The record of a job whose inputs are the same and whose files are all there; undefined where it must be made. */
export function stillGood(root: string, path: string, inputs: string): Made | undefined {
  try {
    const made = JSON.parse(readFileSync(recordOf(root, path), "utf8")) as Made;
    if (made.inputs !== inputs) return undefined;
    return made.files.every(({ name, bytes }) => isThere(join(root, path, name), bytes)) ? made : undefined;
  } catch {
    return undefined; // never made, or the record is not whole: it is made again
  }
}

function isThere(file: string, bytes: number): boolean {
  return existsSync(file) && statSync(file).size === bytes;
}

/** Writes the files of a job and then its record: a job that is broken off has none. */
export function keep(
  root: string,
  path: string,
  inputs: string,
  made: { readonly page: BakedPage; readonly files: readonly NamedFile[] } | undefined,
): Made {
  for (const { name, data } of made?.files ?? []) writeWhole(join(root, path, name), data, false);
  const files = (made?.files ?? []).map(({ name, data }) => ({ name, bytes: Buffer.byteLength(data) }));
  const record: Made = { inputs, ...(made ? { page: made.page } : {}), files };
  writeWhole(recordOf(root, path), `${JSON.stringify(record)}\n`);
  return record;
}
