import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { StyleTables } from "./table.js";

const { resolve } = createRequire(import.meta.url);

/** The stylesheet of the figures as a page loads it. */
export const stylesheet: string = readFileSync(resolve("@chiso/react/styles.css"), "utf8");
/** The table that `scripts/styles.mjs` made of it when this package was built. */
export const styles: StyleTables = JSON.parse(
  readFileSync(new URL("tables.json", import.meta.url), "utf8"),
) as StyleTables;
