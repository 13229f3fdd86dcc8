import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { NamedFile } from "./page-styles.js";

/**
 * The script of `@chiso/embed` with its chunks, fonts, licences and the page for iframes, all below a folder.
 *
 * @throws Error where the script is not there
 */
export function scriptFiles(folder: string): readonly NamedFile[] {
  const root = dirname(createRequire(import.meta.url).resolve("@chiso/embed/script/chiso.js"));
  if (!existsSync(root)) throw new Error(root);
  return (
    readdirSync(root, { recursive: true, withFileTypes: true })
      // a site has room for the chunks
      .filter((entry) => entry.isFile() && entry.name !== "chiso.all.js")
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => ({
        name: `${folder}/${relative(root, file).replaceAll("\\", "/")}`,
        data: readFileSync(file),
      }))
  );
}
