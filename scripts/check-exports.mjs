// Compares the public names of every entry with scripts/exports.json. `--update` writes the file anew.
// A name is "value" when the built module has it at run time, else "type". Needs a build.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";
import { root } from "./lib/shell.mjs";

const LIST = join(root, "scripts/exports.json");
const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:const|let|function|class|interface|type|enum) ([\w$]+)/gm;
const NAMED = /^export (?:type )?\{([^}]*)\}/gm;
const STAR = /^export \* from "([^"]+)"/gm;

/** Every name that a declaration file exports; there is no compiler API to ask, and `tsc` writes a plain form. */
function declaredNames(file) {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const names = [...text.matchAll(DECLARED)].map(([, name]) => name);
  for (const [, list] of text.matchAll(NAMED)) {
    const parts = list.split(",").map((part) => part.trim());
    names.push(...parts.filter((part) => part !== "").map((part) => part.split(/\s+/).at(-1)));
  }
  for (const [, path] of text.matchAll(STAR)) {
    names.push(...declaredNames(resolve(dirname(file), path.replace(/\.js$/, ".d.ts"))));
  }
  return names;
}

async function exportsOf(folder, { js, types }) {
  const values = new Set(Object.keys(await import(pathToFileURL(join(folder, js)).href)));
  const names = [...new Set([...values, ...declaredNames(join(folder, types))])].sort();
  return Object.fromEntries(names.map((name) => [name, values.has(name) ? "value" : "type"]));
}

const actual = {};
for (const one of publishedPackages()) {
  for (const entry of entriesOf(one)) actual[entry.specifier] = await exportsOf(one.folder, entry);
}

if (process.argv.includes("--update")) {
  writeFileSync(LIST, `${JSON.stringify(actual, null, 2)}\n`);
  console.log(`${Object.keys(actual).length} entries written to scripts/exports.json`);
  process.exit(0);
}

const expected = existsSync(LIST) ? JSON.parse(readFileSync(LIST, "utf8")) : {};
let failed = 0;
const specifiers = [...new Set([...Object.keys(actual), ...Object.keys(expected)])];
for (const specifier of specifiers) {
  const [now, then] = [actual[specifier] ?? {}, expected[specifier] ?? {}];
  const lines = [
    ...Object.keys(now)
      .filter((name) => now[name] !== then[name])
      .map((name) => `  + ${name} (${now[name]})`),
    ...Object.keys(then)
      .filter((name) => now[name] !== then[name])
      .map((name) => `  - ${name} (${then[name]})`),
  ];
  if (lines.length > 0) console.log(`${specifier}\n${lines.join("\n")}`);
  if (lines.length > 0 || !(specifier in actual) || !(specifier in expected)) failed += 1;
}
if (failed > 0) console.log("If the change is meant: node scripts/check-exports.mjs --update");
console.log(`${specifiers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
