import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, basename } from "node:path";

let made = 0;

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its name. Missing folders are made.
 *
 * @param flush waits until the disk has it: without, a power cut (no crash of the program) may leave it empty
 * @throws Error of the file system; what stood there before is then still there
 */
export function writeWhole(file: string, data: string | Uint8Array, flush = true): void {
  mkdirSync(dirname(file), { recursive: true });
  made += 1;
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}-${made}.tmp`);
  try {
    writeFileSync(beside, data, { flush });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Why the file system refused, in its own short word: `EACCES`. */
export function fileFault(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : String(error);
}
