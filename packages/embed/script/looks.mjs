// The style sheets of @chiso/react as JavaScript: one text that all figures share, one for each figure with looks of its own.
// Roles move to the host of the shadow root, so that a page restyles an element by the same variables as ever.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const react = fileURLToPath(new URL("../../react/src/", import.meta.url));
const MODULE = "virtual:chiso-looks";

/** Figures drawn in another's looks. */
const LIKE = { "tile-map": "choropleth" };

/** `file -> key of the text that it belongs to`, in the order of the one style sheet. */
function parts() {
  const order = readFileSync(join(react, "styles.css"), "utf8");
  return [...order.matchAll(/@import "\.\/([^"]+)";/g)]
    .map(([, path]) => path)
    .filter((path) => path !== "theme/fonts.css")
    .map((path) => [path, keyOf(path)]);
}

function keyOf(path) {
  const [folder, stem] = path.split("/");
  if (folder === "charts") return stem;
  return folder === "ranking-table" ? folder : "base";
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
  return moved;
}

function textOf(key) {
  const css = parts()
    .filter(([, of]) => of === key)
    .map(([path]) => {
      const text = readFileSync(join(react, path), "utf8");
      return path === "theme/tokens.css" ? onHost(text) : text;
    })
    .join("\n");
  const own = key === "base" ? readFileSync(new URL("host.css", import.meta.url), "utf8") : "";
  return transformSync(own + css, { loader: "css", minify: true, charset: "utf8" }).code;
}

/** A plugin of vite that answers `virtual:chiso-looks`. */
export function looks() {
  const keys = [...new Set(parts().map(([, key]) => key))].filter((key) => key !== "base");
  return {
    name: "chiso-looks",
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return undefined;
      for (const [path] of parts()) this.addWatchFile(join(react, path));
      const [, key] = id.split("/");
      if (key !== undefined) return `export const css = ${JSON.stringify(textOf(key))};`;
      const lines = [...keys.map((one) => [one, one]), ...Object.entries(LIKE)].map(
        ([figure, of]) => `"${figure}": () => import("${MODULE}/${of}").then((m) => m.css)`,
      );
      return `export const base = ${JSON.stringify(textOf("base"))};
const looks = {${lines.join(",")}};
export const looksOf = (figure) => (Object.hasOwn(looks, figure) ? looks[figure] : undefined);`;
    },
  };
}
