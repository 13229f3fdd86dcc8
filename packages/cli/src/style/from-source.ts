import { fileURLToPath } from "node:url";
import { compileStyles } from "./compile.js";
import { readStylesheet } from "./read-stylesheet.js";
import type { StyleTables } from "./table.js";

// Stands in for from-build.ts where the workspace runs from its sources: always in step with the stylesheet.

const inReact = (path: string) => fileURLToPath(new URL(`../../../react/${path}`, import.meta.url));

export const stylesheet: string = readStylesheet(inReact("src/styles.css"));
export const fontsFolder: string = inReact("fonts");
export const styles: StyleTables = compileStyles(stylesheet);
