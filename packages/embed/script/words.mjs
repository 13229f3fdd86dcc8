// The records of words, each language by itself: an element fetches those of the page's language and of its figure, no others.
// In the script the modules of the records are empty holders; what is fetched fills them before anything is drawn.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { figureNames } from "./looks.mjs";

const react = fileURLToPath(new URL("../../react/src/", import.meta.url));
const notes = fileURLToPath(new URL("../src/messages/", import.meta.url));
const holder = fileURLToPath(new URL("../src/element/hold.ts", import.meta.url));
const MODULE = "virtual:chiso-words";
const RECORD = "\0chiso-record:";
const LOCALES = ["vi", "en"];

/** A record of words by its file: the shared one, one of a figure, or that of notes. */
const OF_WORDS = /\/src\/messages\/(?:[a-z-]+-)?(vi|en)\.ts$/;

const compiled = (file) => transformSync(readFileSync(file, "utf8"), { loader: "ts", charset: "utf8" }).code;

function nameOf(file) {
  return /^export const (\w+)/m.exec(readFileSync(file, "utf8"))?.[1];
}

/** Files of the package that come with an entry, by the imports that are more than types. */
function filesOf(entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(entry, "utf8");
  for (const [, path] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from "(\.[^"]+)\.js"/gm)) {
    const file = [".ts", ".tsx"]
      .map((ending) => resolve(dirname(entry), path + ending))
      .find((one) => existsSync(one));
    if (file) filesOf(file, found);
  }
  return found;
}

/** Records that a figure speaks in beside the shared one. */
function recordsOf(figure, locale) {
  return [...filesOf(join(react, "exports", `${figure}.ts`))].filter(
    (file) => OF_WORDS.exec(file)?.[1] === locale && file !== shared(locale),
  );
}

const shared = (locale) => join(react, "messages", `${locale}.ts`);

/** Files of the records of `base`, `notes` or a figure. */
function recordsBy(key, locale) {
  if (key === "base") return [shared(locale)];
  return key === "notes" ? [join(notes, `${locale}.ts`)] : recordsOf(key, locale);
}

/** Said when nothing can be fetched any more: the only words that are in the script itself. */
async function firstWords(file) {
  const record = await import(`data:text/javascript,${encodeURIComponent(compiled(file))}`);
  const { loading, error, remedy, retry } = record[nameOf(file)].frame;
  return { frame: { loading, error, remedy, retry } };
}

/** A plugin of vite that puts holders in the place of records, and writes the records as chunks: `words-trend-vi`. */
export function words({ chunks = true } = {}) {
  return {
    name: "chiso-words",
    enforce: "pre",
    buildStart() {
      for (const key of chunks ? ["base", "notes", ...figureNames()] : [])
        for (const locale of LOCALES)
          this.emitFile({ type: "chunk", id: `${MODULE}/${key}/${locale}`, name: `words-${key}-${locale}` });
    },
    resolveId: (id) => (id.startsWith(MODULE) || id.startsWith("chiso-record:") ? `\0${id}` : undefined),
    async load(id) {
      if (id.startsWith(RECORD)) return compiled(id.slice(RECORD.length));
      if (OF_WORDS.test(id)) return holding(id);
      if (!id.startsWith(`\0${MODULE}`)) return undefined;
      const [, key, locale] = id.split("/");
      return recordsBy(key, locale)
        .map((file) => `export { ${nameOf(file)} } from "chiso-record:${file}";`)
        .join("\n");
    },
  };
}

async function holding(file) {
  const name = nameOf(file);
  const first = LOCALES.some((locale) => file === shared(locale)) ? await firstWords(file) : {};
  return `import { hold } from "${holder}";
export const ${name} = /* @__PURE__ */ hold(${JSON.stringify(name)}, ${JSON.stringify(first)});`;
}
