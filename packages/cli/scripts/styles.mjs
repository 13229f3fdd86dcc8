// Writes dist/style/tables.json: what the stylesheet of the figures says of pictures, so that a file needs none.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileStyles } from "../dist/style/compile.js";

const css = readFileSync(fileURLToPath(import.meta.resolve("@chiso/react/styles.css")), "utf8");
writeFileSync(
  new URL("../dist/style/tables.json", import.meta.url),
  `${JSON.stringify(compileStyles(css))}\n`,
);
