// Writes dist/styles.css: the imports of src/styles.css put in their place, in that order, without comments, and the
// fonts folder (with its licence) beside it. Fails when a CSS file of the package is not imported.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const src = join(root, "src");
const dist = join(root, "dist");
const seen = new Set();

function locate(address, from) {
  const path = resolve(dirname(from), address);
  if (!existsSync(path)) throw new Error(`${relative(root, from)}: ${address} is not there`);
  return path;
}

function inline(file) {
  if (seen.has(file)) throw new Error(`${relative(root, file)} is imported twice`);
  seen.add(file);
  return readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(
      /url\(\s*["']?(?!data:|https?:|#)([^"')]+)["']?\s*\)/g,
      (_, url) => `url("./fonts/${basename(locate(url, file))}")`,
    )
    .replace(/^@import\s+["']([^"']+)["']\s*;[^\S\n]*\n?/gm, (_, path) => inline(locate(path, file)));
}

mkdirSync(dist, { recursive: true });
const css = inline(join(src, "styles.css")).replace(/\n\s*\n+/g, "\n");
const forgotten = readdirSync(src, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".css") && !seen.has(join(src, name)));
if (forgotten.length > 0) throw new Error(`not imported by src/styles.css: ${forgotten.join(", ")}`);
writeFileSync(join(dist, "styles.css"), `@charset "utf-8";\n${css}`);
// an import for its effect is checked by compilers that know no style sheets
writeFileSync(join(dist, "styles.css.d.ts"), "export {};\n");
cpSync(join(root, "fonts"), join(dist, "fonts"), { recursive: true });
