// What a host pays for an entry before anything is asked for: bytes bundled, minified and gzipped, React left out,
// chunks behind `import()` left out too (they are named beside). Budgets in size-budgets.json; each counts as one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";

const budgets = JSON.parse(readFileSync(new URL("size-budgets.json", import.meta.url), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "chiso-size-"));
const files = new Map(
  publishedPackages().flatMap((one) =>
    entriesOf(one).map(({ specifier, js }) => [specifier, join(one.folder, js)]),
  ),
);

/** Outputs that load with the entry, without waiting for an `import()`. */
function eager(outputs, file, found = new Set()) {
  if (found.has(file) || !outputs[file]) return found;
  found.add(file);
  for (const { kind, path } of outputs[file].imports)
    if (kind === "import-statement") eager(outputs, path, found);
  return found;
}

async function measure(specifier, file) {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    metafile: true,
    outdir: join(folder, specifier.replace(/\W+/g, "-")),
    external: ["react", "react/*", "react-dom", "react-dom/*"],
    logLevel: "error",
  });
  const { outputs } = metafile;
  const first = Object.keys(outputs).find(
    (path) => outputs[path].entryPoint && basename(path) === basename(file),
  );
  const now = eager(outputs, first);
  const bytes = (paths) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(resolve(path)), { level: 9 }).length, 0);
  const later = Object.keys(outputs).filter((path) => path.endsWith(".js") && !now.has(path));
  return { size: bytes([...now]), later: bytes(later) };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let failed = 0;
for (const [specifier, budget] of Object.entries(budgets)) {
  const file = files.get(specifier);
  const { size, later } = file ? await measure(specifier, file) : { size: Number.NaN, later: 0 };
  const ok = size <= budget;
  if (!ok) failed += 1;
  const lazily = later > 0 ? `, and ${kilobytes(later)} when asked for` : "";
  console.log(
    `${ok ? "ok    " : "FAILED"} ${specifier}: ${kilobytes(size)} of ${kilobytes(budget)}${lazily}`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(`${Object.keys(budgets).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
