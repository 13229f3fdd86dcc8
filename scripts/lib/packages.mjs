// The packages that are published, as their manifests say.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

/** `{ name, folder, manifest }` for each folder of packages/, by name. */
export function publishedPackages() {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }));
}

/**
 * The public JavaScript entries of a package: `{ specifier, js, types }`, paths relative to its folder. A pattern (`./*`)
 * stands for each file of `src/exports`: an entry is a file that somebody wrote by hand.
 */
export function entriesOf({ name, folder, manifest }) {
  return Object.entries(manifest.publishConfig?.exports ?? manifest.exports)
    .filter(([, target]) => typeof target === "object" && target.default?.endsWith(".js"))
    .flatMap(([path, target]) =>
      (path.includes("*") ? stemsOf(folder) : [""]).map((stem) => entry(path, target, stem)),
    )
    .map(({ path, ...files }) => ({ specifier: name + path.slice(1), ...files }));
}

function entry(path, target, stem) {
  const filled = (text) => text.replace("*", stem);
  return { path: filled(path), js: filled(target.default), types: filled(target.types) };
}

function stemsOf(folder) {
  return readdirSync(join(folder, "src/exports"))
    .sort()
    .map((file) => file.replace(/\.ts$/, ""));
}
