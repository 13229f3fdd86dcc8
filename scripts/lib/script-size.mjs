// What a page without a build downloads: the script, what it loads for a figure, and the data of an index, gzipped file by file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { looksOfFigures } from "../../packages/embed/script/looks.mjs";
import { root } from "./shell.mjs";

const folder = join(root, "packages/embed/dist/script");

/** Bytes of a list of chunks by their names in the manifest, with all that they import. */
function bytesOf(manifest, keys) {
  const found = new Set();
  const add = (key) => {
    if (found.has(key)) return;
    found.add(key);
    for (const other of manifest[key]?.imports ?? []) add(other);
  };
  for (const key of keys) add(key);
  const files = [...found].map((key) => manifest[key].file);
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/**
 * `{ what: bytes }`: the script alone, with each figure (code and looks, no data), with all figures, and each index.
 */
export function scriptSizes() {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const script = ["src/element/script.ts"];
  const worn = looksOfFigures();
  const keys = Object.keys(manifest);
  const figures = keys
    .map((key) => /^\.\.\/react\/src\/exports\/(.+)\.ts$/.exec(key)?.[1])
    .filter((figure) => figure !== undefined);
  const partsOf = (figure) =>
    [
      `../react/src/exports/${figure}.ts`,
      ...(worn[figure] ?? []).map((key) => `virtual:chiso-looks/${key}`),
      // one language, as a page has it
      ...["base", figure].map((key) => `virtual:chiso-words/${key}/vi`),
    ].filter((key) => key in manifest);
  const file = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const framed = ["frame.html", "frame.js", "frame.css", "chiso.css"].reduce(
    (sum, name) => sum + file(name),
    0,
  );
  const frame = ["src/frame/frame-page.ts", ...partsOf("trend"), "../data/src/papi.ts"];
  const before = bytesOf(manifest, script);
  const indices = keys.filter((key) => /^\.\.\/data\/src\/[a-z]+\.ts$/.test(key));
  return {
    "script alone": before,
    "script of the page around a frame": file("chiso-frame.js"),
    "all in one file": file("chiso.all.js"),
    "frame with trend and PAPI": framed + bytesOf(manifest, frame),
    ...Object.fromEntries(
      figures.map((figure) => [`script + ${figure}`, bytesOf(manifest, [...script, ...partsOf(figure)])]),
    ),
    "script + all figures": bytesOf(manifest, [...script, ...figures.flatMap(partsOf)]),
    ...Object.fromEntries(
      indices.map((key) => [
        `data ${/([a-z]+)\.ts$/.exec(key)[1]}`,
        bytesOf(manifest, [...script, key]) - before,
      ]),
    ),
  };
}
