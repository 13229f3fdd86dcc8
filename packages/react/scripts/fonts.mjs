// Takes the Latin and Vietnamese subsets of Source Sans 3 and their licence out of the installed font package into
// fonts/, where src/theme/fonts.css names them. After an update: node packages/react/scripts/fonts.mjs
// Fails when the package's character ranges are no longer those of fonts.css.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { resolve } = createRequire(import.meta.url);
const from = (path) => resolve(`@fontsource-variable/source-sans-3/${path}`);
const to = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const css = readFileSync(to("src/theme/fonts.css"), "utf8").replace(/\s+/g, "");
const ranges = JSON.parse(readFileSync(from("unicode.json"), "utf8"));

mkdirSync(to("fonts"), { recursive: true });
for (const subset of ["latin", "vietnamese"]) {
  if (!css.includes(`unicode-range:${ranges[subset]};`))
    throw new Error(`src/theme/fonts.css: unicode-range of ${subset} should now be ${ranges[subset]}`);
  const file = `source-sans-3-${subset}-wght-normal.woff2`;
  copyFileSync(from(`files/${file}`), to(`fonts/${file}`));
}
copyFileSync(from("LICENSE"), to("fonts/OFL.txt"));
