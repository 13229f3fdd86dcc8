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

/** The public JavaScript entries of a package: `{ specifier, js, types }`, paths relative to its folder. */
export function entriesOf({ name, manifest }) {
  return Object.entries(manifest.publishConfig?.exports ?? manifest.exports)
    .filter(([, target]) => typeof target === "object" && target.default?.endsWith(".js"))
    .map(([path, target]) => ({ specifier: name + path.slice(1), js: target.default, types: target.types }));
}
