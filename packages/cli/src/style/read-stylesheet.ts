import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A stylesheet with its `@import`s put in their place. */
export function readStylesheet(file: string): string {
  return readFileSync(file, "utf8").replace(/^@import\s+["']([^"']+)["']\s*;/gm, (_, path: string) =>
    readStylesheet(resolve(dirname(file), path)),
  );
}
