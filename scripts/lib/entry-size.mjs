// What a host pays for an entry before anything is asked for: bytes bundled, minified and gzipped, React left out.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Outputs that load with the entry, without waiting for an `import()`. */
function eager(outputs, file, found = new Set()) {
  if (found.has(file) || !outputs[file]) return found;
  found.add(file);
  for (const { kind, path } of outputs[file].imports)
    if (kind === "import-statement") eager(outputs, path, found);
  return found;
}

/**
 * Gzipped bytes of a built entry: `size` before anything is asked for, `later` behind `import()`, and `parts`, the share of
 * `size` that each package brings (by its minified bytes).
 */
export async function entrySize(file) {
  const outdir = mkdtempSync(join(tmpdir(), "chiso-size-"));
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    metafile: true,
    outdir,
    define: { "process.env.NODE_ENV": '"production"' },
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
  const sizes = { size: bytes([...now]), later: bytes(later) };
  rmSync(outdir, { recursive: true, force: true });
  return { ...sizes, parts: sharesOf(outputs, now, sizes.size) };
}

function sharesOf(outputs, files, size) {
  const raw = new Map();
  let total = 0;
  for (const file of files) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[file].inputs)) {
      const part = partOf(input);
      raw.set(part, (raw.get(part) ?? 0) + bytesInOutput);
      total += bytesInOutput;
    }
  }
  return [...raw]
    .map(([part, bytes]) => [part, Math.round((bytes / total) * size)])
    .sort(([, a], [, b]) => b - a);
}

/** `react`, `core` … for our own files, the scope or name of a package for others'. */
function partOf(input) {
  const module = /.*node_modules\/(@[^/]+|[^/]+)/.exec(input)?.[1];
  return (
    module ?? /packages\/([^/]+)\/dist\/(messages)?/.exec(input)?.slice(1).filter(Boolean).join("/") ?? input
  );
}
