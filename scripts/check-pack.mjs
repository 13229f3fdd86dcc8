// Packs every published package, then lives as a stranger would: the tarballs installed by npm in an empty
// project, type-checked under two kinds of resolution, imported and rendered by plain Node.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";
import { bin, root, run, preparePnpm } from "./lib/shell.mjs";

const FIXTURE = join(root, "scripts/pack-consumer");
const folder = mkdtempSync(join(tmpdir(), "chiso-pack-"));
const consumer = join(folder, "consumer");
const packages = publishedPackages();
let passed = 0;
let failed = 0;

function check(title, ok) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
  return ok;
}

/** The tarball's address, or undefined where packing failed. */
async function pack({ name, folder: source }) {
  const target = join(folder, name.replace(/\W+/g, "-"));
  mkdirSync(target);
  await run("pnpm", ["pack", "--pack-destination", target], { cwd: source, quiet: true });
  const file = readdirSync(target).find((entry) => entry.endsWith(".tgz"));
  check(`${name} packs`, file !== undefined);
  if (file === undefined) return undefined;
  const tarball = join(target, file);
  const linted = await run(bin("publint"), ["run", tarball, "--strict"], { quiet: true });
  if (!check(`${name} passes publint --strict`, linted.ok)) console.log(linted.output);
  return tarball;
}

/** Nothing that only the workspace understands may be left in a published manifest. */
function checkManifest({ name }) {
  const text = readFileSync(join(consumer, "node_modules", name, "package.json"), "utf8");
  const { exports } = JSON.parse(text);
  const left = ["workspace:", "catalog:"].filter((word) => text.includes(word));
  if (JSON.stringify(exports).includes("chiso-source")) left.push("chiso-source");
  check(
    `${name} has a clean manifest${left.length > 0 ? ` (left: ${left.join(", ")})` : ""}`,
    left.length === 0,
  );
}

function versionOf(name) {
  const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  return catalog.match(new RegExp(`^ +"?${name}"?: (\\S+)$`, "m"))?.[1];
}

async function install(tarballs) {
  mkdirSync(consumer);
  const others = ["react", "react-dom", "@types/react", "@types/react-dom"].map(
    (name) => `${name}@${versionOf(name)}`,
  );
  writeFileSync(
    join(consumer, "package.json"),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { ok } = await run("npm", ["install", ...quietly, ...others, ...tarballs], { cwd: consumer });
  return check("npm installs the tarballs in an empty project", ok);
}

async function checkTypes(module, moduleResolution) {
  const compilerOptions = {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    jsx: "react-jsx",
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    module,
    moduleResolution,
  };
  const file = `tsconfig.${moduleResolution}.json`;
  writeFileSync(join(consumer, file), JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  const { ok } = await run(bin("tsc"), ["-p", join(consumer, file)]);
  check(`the consumer type-checks under ${moduleResolution} resolution, libraries included`, ok);
}

async function consume() {
  for (const file of readdirSync(FIXTURE)) copyFileSync(join(FIXTURE, file), join(consumer, file));
  const specifiers = packages.flatMap((one) => entriesOf(one)).map(({ specifier }) => specifier);
  const imports = specifiers
    .map((specifier, index) => `export * as entry${index} from "${specifier}";\n`)
    .join("");
  writeFileSync(join(consumer, "entries.ts"), imports);
  writeFileSync(join(consumer, "entries.mjs"), imports);
  await checkTypes("NodeNext", "NodeNext");
  await checkTypes("ESNext", "bundler");
  const imported = await run(process.execPath, ["entries.mjs"], { cwd: consumer });
  check(`plain Node imports all ${specifiers.length} entries`, imported.ok);
  check(
    "plain Node renders on the server",
    (await run(process.execPath, ["render.mjs"], { cwd: consumer })).ok,
  );
}

preparePnpm();
const tarballs = [];
for (const one of packages) tarballs.push(await pack(one));
if (!tarballs.includes(undefined) && (await install(tarballs))) {
  for (const one of packages) checkManifest(one);
  await consume();
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
