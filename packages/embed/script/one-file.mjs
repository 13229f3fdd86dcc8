// The script as one file, for where no folder can be put on a server: what is a chunk elsewhere is in it.
import { figureNames, lookNames } from "./looks.mjs";

const FETCHING = /^\.\/chunks\.js$/;
const MODULE = "\0chiso-one-file";

function chunksWithin() {
  const looks = lookNames().map((key) => [`looks-${key}`, `virtual:chiso-looks/${key}`]);
  const words = ["base", "notes", ...figureNames()].flatMap((key) =>
    ["vi", "en"].map((locale) => [`words-${key}-${locale}`, `virtual:chiso-words/${key}/${locale}`]),
  );
  const all = [...looks, ...words];
  return `${all.map(([, id], i) => `import * as chunk${i} from "${id}";`).join("\n")}
const chunks = { ${all.map(([name], i) => `"${name}": chunk${i}`).join(", ")} };
export const chunk = async (name) => chunks[name];
export const begin = () => {};`;
}

/** A plugin of vite that has everything at hand which the script would fetch by name. */
export function oneFile() {
  return {
    name: "chiso-one-file",
    enforce: "pre",
    resolveId: (id, importer) =>
      FETCHING.test(id) && importer?.includes("/src/element/") ? MODULE : undefined,
    load: (id) => (id === MODULE ? chunksWithin() : undefined),
  };
}
