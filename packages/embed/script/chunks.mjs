// Names of the chunks. No chunk says a sum in the name of another: tables of such names were a tenth of the script. The folder
// that holds them all has the sum of them all, so that a cache may keep them for ever and two versions never mix.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const MODULE = "virtual:chiso-chunks";
const FOLDER = "chunks";
/** Stands in the script until all chunks are known. */
const TABLE = "chiso:beside";

export const CHUNK_NAME = `${FOLDER}/[name].js`;

/** Files of the chunks that come with some, those first that others stand on. */
function withImports(bundle, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    withImports(bundle, bundle[file]?.imports ?? [], found);
  }
  return found;
}

const nameOf = (file) => file.slice(FOLDER.length + 1, -".js".length);

/** `trend:axis labels;papi:units`: what a chunk that is asked for by name stands on, but for what the script itself has. */
function beside(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const script = chunks.find(({ code }) => code.includes(TABLE));
  const there = withImports(bundle, [script.fileName]);
  const lines = chunks
    .filter(({ isEntry, isDynamicEntry }) => isEntry || isDynamicEntry)
    .map(({ fileName, facadeModuleId, imports }) => {
      const needed = [...withImports(bundle, imports)].filter((file) => !there.has(file));
      const name =
        /\/src\/(?:exports\/)?([a-z\d-]+)\.ts$/.exec(facadeModuleId ?? "")?.[1] ?? nameOf(fileName);
      return needed.length > 0 ? `${name}:${needed.map(nameOf).join(" ")}` : "";
    });
  return {
    file: script.fileName,
    table: lines
      .filter((line) => line !== "")
      .toSorted()
      .join(";"),
  };
}

/** Moves the chunks into a folder that is named by what is in them, and tells those who name it. */
function settle(out, table) {
  const folder = join(out, FOLDER);
  const names = readdirSync(folder).toSorted();
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8").replaceAll(CALL_AHEAD, "$1");
    writeFileSync(join(folder, name), text);
  }
  const script = join(out, table.file);
  writeFileSync(script, readFileSync(script, "utf8").replace(TABLE, table.table));
  const sum = createHash("sha256");
  for (const name of names) sum.update(name).update(readFileSync(join(folder, name)));
  const own = `${FOLDER}/${sum.digest("hex").slice(0, 12)}`;
  mkdirSync(join(out, own));
  for (const name of names) renameSync(join(folder, name), join(out, own, name));
  for (const name of ["chiso.js", "frame.js", "manifest.json"]) {
    const text = readFileSync(join(out, name), "utf8");
    writeFileSync(join(out, name), text.replaceAll(`${FOLDER}/`, `${own}/`));
  }
}

/** Vite's own way to fetch ahead: all that it does here is done by `element/chunks.ts`. */
const AHEAD = "\0vite/preload-helper.js";
const CALL_AHEAD =
  /[\w$]+\(\(\)=>(import\([^()]*\)(?:\.then\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?),\[\],import\.meta\.url\)/g;

/** A plugin of vite that answers `virtual:chiso-chunks` and names the folder of the chunks. */
export function chunkNames() {
  let out = "";
  let table;
  return {
    name: "chiso-chunks",
    enforce: "pre",
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir);
    },
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id === AHEAD) return "export const __vitePreload = (load) => load();";
      return id === `\0${MODULE}` ? `export const beside = ${JSON.stringify(TABLE)};` : undefined;
    },
    generateBundle(_, bundle) {
      table = beside(bundle);
    },
    writeBundle: {
      order: "post",
      handler: () => settle(out, table),
    },
  };
}
