// Runs what the READMEs show: programs print what the README says that they print, components are drawn by plain Node,
// commands end well and leave what they name.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { run } from "../shell.mjs";
import { componentsIn } from "./examples.mjs";

/** Writes what is type-checked; it stays for `checkTypes`. */
export function writeExamples(consumer, examples) {
  for (const { name, language, code } of examples)
    if (language === "ts" || language === "tsx") writeFileSync(join(consumer, `${name}.${language}`), code);
}

export async function runExamples(tally, consumer, examples) {
  for (const example of examples) {
    const way = WAYS[example.language];
    if (way) await way(tally, consumer, example);
  }
}

const WAYS = { ts: runProgram, js: runProgram, tsx: renderOnServer, sh: runCommands, json: renderSpec };

async function runProgram(tally, consumer, { name, readme, language, code, printed }) {
  const file = `${name}.mjs`;
  writeFileSync(join(consumer, file), transformSync(code, { loader: language }).code);
  const { ok, output } = await run(process.execPath, [file], { cwd: consumer, quiet: true });
  const same = printed === undefined || output === printed;
  const told = same ? "" : ` (it printed ${JSON.stringify(output)})`;
  tally.check(`the ${language} example of ${readme} runs${told}`, ok && same);
}

/** Style sheets and fonts are a bundler's business; all else is as it stands. */
async function renderOnServer(tally, consumer, { name, readme, code }) {
  const components = componentsIn(code);
  const { code: js } = transformSync(code.replace(/^import ".*\.css";$/gm, ""), {
    loader: "tsx",
    jsx: "automatic",
  });
  const calls = components.map((one) => `renderToString(createElement(${one}))`).join(" + ");
  writeFileSync(
    join(consumer, `${name}.server.mjs`),
    `import { createElement } from "react";\nimport { renderToString } from "react-dom/server";\n${js}\nconsole.log(${calls || '""'});\n`,
  );
  const { output } = await run(process.execPath, [`${name}.server.mjs`], { cwd: consumer, quiet: true });
  const drawn = /class="chiso/.test(output) && !/undefined|NaN|\[object| style=/.test(output);
  tally.check(`the component of ${readme} is drawn by plain Node`, components.length > 0 && drawn);
}

/** Lines of `npx chiso …`, by the `chiso` that npm has installed. */
async function runCommands(tally, consumer, { readme, code }) {
  for (const line of code.split("\n").filter((text) => text.startsWith("npx chiso "))) {
    const words = [...line.slice(10).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
    const { ok } = await run(join(consumer, "node_modules/.bin/chiso"), words, {
      cwd: consumer,
      quiet: true,
    });
    const output = words[words.indexOf("-o") + 1];
    tally.check(`${readme}: ${line}`, ok && existsSync(join(consumer, output)));
  }
}

/** `spec.json` is there for what comes after it too. A configuration of `chiso bake` is read by the gate `all files`. */
async function renderSpec(tally, consumer, { readme, code }) {
  if (!("spec" in JSON.parse(code))) return;
  writeFileSync(join(consumer, "spec.json"), code);
  const words = ["render", "spec.json", "-o", "spec.svg", "--strict"];
  const { ok } = await run(join(consumer, "node_modules/.bin/chiso"), words, { cwd: consumer, quiet: true });
  const drawn = ok && readFileSync(join(consumer, "spec.svg"), "utf8").startsWith("<svg");
  tally.check(`the spec in ${readme} is drawn, without a note`, drawn);
}
