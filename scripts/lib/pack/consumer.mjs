// A project of somebody else, who knows the packages by their tarballs alone.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, root, run } from "../shell.mjs";

const FIXTURE = join(root, "scripts/pack-consumer");

/** The version of a package that the workspace's catalog names. */
export function versionOf(name) {
  const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  return catalog.match(new RegExp(`^ +"?${name}"?: (\\S+)$`, "m"))?.[1];
}

/**
 * An empty folder with the tarballs, a React and the files of `scripts/pack-consumer`. Undefined where npm could not install it.
 *
 * @param specifiers every entry of the packages: each is imported, by types and by Node
 */
export async function newConsumer(tally, folder, title, { react, tarballs, specifiers }) {
  const consumer = join(folder, title.replace(/\W+/g, "-"));
  mkdirSync(consumer);
  for (const file of readdirSync(FIXTURE)) copyFileSync(join(FIXTURE, file), join(consumer, file));
  const imports = specifiers.map((name, index) => `export * as entry${index} from "${name}";\n`).join("");
  writeFileSync(join(consumer, "entries.ts"), imports);
  writeFileSync(join(consumer, "entries.mjs"), imports);
  const manifest = '{ "name": "consumer", "private": true, "type": "module" }\n';
  writeFileSync(join(consumer, "package.json"), manifest);
  const wanted = Object.entries(react).map(([name, version]) => `${name}@${version}`);
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { ok } = await run("npm", ["install", ...quietly, ...wanted, ...tarballs], { cwd: consumer });
  return tally.check(`${title}: npm installs the tarballs in an empty project`, ok) ? consumer : undefined;
}

/** The strictest flags that a host may set, the libraries' own declarations looked at too. */
export async function checkTypes(tally, title, consumer, module, moduleResolution) {
  const compilerOptions = {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    jsx: "react-jsx",
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUncheckedSideEffectImports: true,
    skipLibCheck: false,
    module,
    moduleResolution,
  };
  const file = `tsconfig.${moduleResolution}.json`;
  const include = ["*.ts", "*.tsx", "src/*.tsx"];
  writeFileSync(join(consumer, file), JSON.stringify({ compilerOptions, include }));
  const { ok } = await run(bin("tsc"), ["-p", join(consumer, file)]);
  tally.check(`${title}: all examples and entries type-check, ${moduleResolution} resolution`, ok);
}

export async function checkNode(tally, title, consumer, count) {
  const imported = await run(process.execPath, ["entries.mjs"], { cwd: consumer });
  tally.check(`${title}: plain Node imports all ${count} entries`, imported.ok);
  const rendered = await run(process.execPath, ["render.mjs"], { cwd: consumer });
  tally.check(`${title}: plain Node renders all figures on the server`, rendered.ok);
}

/** Next's App Router: a server component may import every entry that a browser may, and each figure is a client component. */
export async function checkServerComponents(tally, title, consumer, specifiers) {
  const entries = specifiers.filter((name) => name !== "chiso");
  const words = ["--conditions=react-server", "server-components.mjs", ...entries];
  const { ok } = await run(process.execPath, words, { cwd: consumer });
  tally.check(`${title}: a server component imports all ${entries.length} entries`, ok);
}
