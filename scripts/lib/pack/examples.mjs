// The examples of the READMEs, taken out of them as they stand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeBlocks } from "../readme.mjs";
import { root } from "../shell.mjs";

/** `{ name, readme, file, language, code, printed }` of every block that can be run; `printed` is the `text` block right after it. */
export function examplesOf(packages) {
  const readmes = [
    ["README", join(root, "README.md")],
    ...packages.map(({ name, folder }) => [name.replace(/\W+/g, " ").trim(), join(folder, "README.md")]),
  ];
  return readmes.flatMap(([title, file]) => {
    const blocks = codeBlocks(readFileSync(file, "utf8"));
    return blocks.flatMap(({ language, code }, at) => {
      const after = blocks[at + 1];
      const printed = after?.language === "text" ? after.code : undefined;
      const name = `${title.replaceAll(" ", "-").toLowerCase()}-${at + 1}`;
      return language === "text" ? [] : [{ name, readme: title, file, language, code, printed }];
    });
  });
}

/** Names of what a module exports as components. */
export function componentsIn(code) {
  return [...code.matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name]) => name);
}
