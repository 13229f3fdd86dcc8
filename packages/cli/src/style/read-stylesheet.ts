import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** A stylesheet with its `@import`s put in their place, and its fonts looked for in `./fonts/`, as it is when built. */
export function readStylesheet(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/url\("(?!data:)([^"]+)"\)/g, (_, path: string) => `url("./fonts/${basename(path)}")`)
    .replace(/^@import\s+["']([^"']+)["']\s*;/gm, (_, path: string) =>
      readStylesheet(resolve(dirname(file), path)),
    );
}
