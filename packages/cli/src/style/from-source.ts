import { fileURLToPath } from "node:url";
import { compileStyles } from "./compile.js";
import { readStylesheet } from "./read-stylesheet.js";
import type { StyleTables } from "./table.js";

// Stands in for from-build.ts where the workspace runs from its sources: always in step with the stylesheet.

const file = fileURLToPath(new URL("../../../react/src/styles.css", import.meta.url));

export const stylesheet: string = readStylesheet(file);
export const styles: StyleTables = compileStyles(stylesheet);
