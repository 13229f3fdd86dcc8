import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { StyleTables } from "./table.js";

const file = createRequire(import.meta.url).resolve("@chiso/react/styles.css");

/** The stylesheet of the figures as a page loads it, its fonts in `./fonts/`. */
export const stylesheet: string = readFileSync(file, "utf8");
/** Where those fonts are. */
export const fontsFolder: string = join(dirname(file), "fonts");
/** The table that `scripts/styles.mjs` made of the stylesheet when this package was built. */
export const styles: StyleTables = JSON.parse(
  readFileSync(new URL("tables.json", import.meta.url), "utf8"),
) as StyleTables;
