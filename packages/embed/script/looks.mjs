// The style sheets of @chiso/react as JavaScript: one text that all figures share, one for each thing that only some have, one for
// each figure with looks of its own.
// Roles move to the host of the shadow root, so that a page restyles an element by the same variables as ever.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { apart } from "./css-steps.mjs";

const react = fileURLToPath(new URL("../../react/src/", import.meta.url));
const MODULE = "virtual:chiso-looks";

/** Figures drawn in another's looks. */
export const LIKE = { "tile-map": "choropleth" };

/** Folders that no element shows: the gate of files is a component of its own. */
const ELSEWHERE = ["data-gate"];

/** `file -> key of the text that it belongs to`, in the order of the one style sheet. */
function parts() {
  const order = readFileSync(join(react, "styles.css"), "utf8");
  return [...order.matchAll(/@import "\.\/([^"]+)";/g)]
    .map(([, path]) => path)
    .filter((path) => path !== "theme/fonts.css" && !ELSEWHERE.includes(path.split("/")[0]))
    .map((path) => [path, keyOf(path)]);
}

/** Looks that several figures have and most have not, with the mark in their sources by which they are known. */
const SHARED = { steps: /[^\w](?:seq|div|cat)-/, sentence: /\/sentence\// };

function keyOf(path) {
  const [folder, stem] = path.split("/");
  if (folder === "charts") return stem;
  return folder === "ranking-table" || folder === "sentence" ? folder : "base";
}

/** Sources of a figure, which say what looks it needs. */
function sourcesOf(figure) {
  const folder = [figure, `charts/${figure}`].map((one) => join(react, one)).find((one) => existsSync(one));
  return readdirSync(folder)
    .filter((name) => !/\.test\.|\.fixture\./.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Every figure by its stem. */
export function figureNames() {
  const folders = readdirSync(join(react, "charts"), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return ["ranking-table", ...folders.map(({ name }) => name)];
}

/** `figure -> keys of the texts that it wears over the base`, in the order in which they are worn. */
export function looksOfFigures() {
  const own = new Set(parts().map(([, key]) => key));
  return Object.fromEntries(
    figureNames().map((figure) => {
      const like = LIKE[figure] ?? figure;
      const sources = sourcesOf(like);
      const has = (mark) => sources.some((text) => mark.test(text));
      const shared = Object.keys(SHARED).filter((key) => has(SHARED[key]));
      return [figure, [...shared, ...(own.has(like) ? [like] : [])]];
    }),
  );
}

/** Every text that a figure may wear over the base. */
export function lookNames() {
  return [...new Set(Object.values(looksOfFigures()).flat())];
}

/** Roles on the host: what a page says of `chiso-figure { --chiso-focus: … }` wins over them. */
export function onHost(css) {
  const moved = css
    .replaceAll(":where(.chiso)", ":where(:host)")
    .replaceAll(
      /:where\(\s*\.chiso:not\(\[data-chiso-theme="light"\], \[data-chiso-theme="light"\] \*\)\s*\)/g,
      ':where(:host(:not([data-chiso-theme="light"])))',
    )
    .replaceAll(
      /:where\(\s*\.chiso\[data-chiso-(\w+)="(\w+)"\],\s*\[data-chiso-\1="\2"\] \.chiso(?::not\([^()]*\))?\s*\)/g,
      ':where(:host([data-chiso-$1="$2"]))',
    );
  // both switches at once, each of which may stand on another ancestor
  return moved.replaceAll(/:where\((\s*\.chiso\[(?:[^()]|\([^()]*\))*)\)\s*\{/g, (_, selectors) =>
    selectors.includes('[data-chiso-theme="dark"]')
      ? ':where(:host([data-chiso-theme="dark"][data-chiso-contrast="more"])){'
      : ':where(:host([data-chiso-contrast="more"]:not([data-chiso-theme="light"]))){',
  );
}

function cssOf(key) {
  return parts()
    .filter(([, of]) => of === key)
    .map(([path]) => {
      const text = readFileSync(join(react, path), "utf8");
      return path === "theme/tokens.css" ? onHost(text) : text;
    })
    .join("\n");
}

function textOf(key) {
  const base = key === "base" || key === "steps" ? apart(cssOf("base")) : undefined;
  const host = () => readFileSync(new URL("host.css", import.meta.url), "utf8");
  const css = key === "base" ? host() + base.rest : key === "steps" ? base.steps : cssOf(key);
  return transformSync(css, { loader: "css", minify: true, charset: "utf8" }).code;
}

/** A plugin of vite that answers `virtual:chiso-looks`. */
export function looks({ chunks = true } = {}) {
  return {
    name: "chiso-looks",
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    buildStart() {
      for (const key of chunks ? lookNames() : [])
        this.emitFile({ type: "chunk", id: `${MODULE}/${key}`, name: `looks-${key}` });
    },
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return undefined;
      for (const [path] of parts()) this.addWatchFile(join(react, path));
      const [, key] = id.split("/");
      if (key !== undefined) return `export const css = ${JSON.stringify(textOf(key))};`;
      // most wear their own alone
      const others = Object.entries(looksOfFigures()).filter(([figure, keys]) => keys.join(" ") !== figure);
      return `export const base = ${JSON.stringify(textOf("base"))};
const worn = ${JSON.stringify(Object.fromEntries(others))};
export const looksOf = (figure) => (Object.hasOwn(worn, figure) ? worn[figure] : [figure]);`;
    },
  };
}
