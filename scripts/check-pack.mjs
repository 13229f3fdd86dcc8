// Packs every published package, then lives as a stranger would: the tarballs installed by npm in an empty
// project, type-checked under two kinds of resolution, imported and rendered by plain Node; again with React 18.
import {
  copyFileSync,
  existsSync,
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
import { codeBlocks } from "./lib/readme.mjs";
import { bin, root, run, preparePnpm } from "./lib/shell.mjs";

const FIXTURE = join(root, "scripts/pack-consumer");
const folder = mkdtempSync(join(tmpdir(), "chiso-pack-"));
const packages = publishedPackages();
const specifiers = packages.flatMap((one) => entriesOf(one)).map(({ specifier }) => specifier);
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
function checkManifest(consumer, { name }) {
  const text = readFileSync(join(consumer, "node_modules", name, "package.json"), "utf8");
  const { exports } = JSON.parse(text);
  const left = ["workspace:", "catalog:"].filter((word) => text.includes(word));
  if (JSON.stringify(exports).includes("chiso-source")) left.push("chiso-source");
  check(
    `${name} has a clean manifest${left.length > 0 ? ` (left: ${left.join(", ")})` : ""}`,
    left.length === 0,
  );
}

/** What is not ours travels with its licence and its credit. */
const PAPERS = {
  chiso: ["LICENSE", "README.md"],
  "@chiso/core": ["LICENSE"],
  "@chiso/data": ["LICENSE", "NOTICE"],
  "@chiso/embed": ["LICENSE"],
  "@chiso/geometry": ["LICENSE"],
  "@chiso/workbook": ["LICENSE"],
  "@chiso/react": ["LICENSE", "fonts/OFL.txt", "dist/fonts/OFL.txt"],
};

function checkPapers(consumer, { name }) {
  const missing = PAPERS[name].filter((file) => !existsSync(join(consumer, "node_modules", name, file)));
  const left = missing.length > 0 ? ` (missing: ${missing.join(", ")})` : "";
  check(`${name} carries ${PAPERS[name].join(", ")}${left}`, missing.length === 0);
}

function versionOf(name) {
  const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  return catalog.match(new RegExp(`^ +"?${name}"?: (\\S+)$`, "m"))?.[1];
}

/** A project of somebody else: the tarballs and a React. Undefined where npm could not install it. */
async function newConsumer(title, react, tarballs) {
  const consumer = join(folder, title.replace(/\W+/g, "-"));
  mkdirSync(consumer);
  for (const file of readdirSync(FIXTURE)) copyFileSync(join(FIXTURE, file), join(consumer, file));
  const [readme, ...others] = codeBlocks(readFileSync(join(root, "README.md"), "utf8"), "tsx");
  check(
    "README.md has one example of ten lines",
    others.length === 0 && readme?.trim().split("\n").length <= 11,
  );
  writeFileSync(join(consumer, "readme.tsx"), readme ?? "");
  const imports = specifiers.map((name, index) => `export * as entry${index} from "${name}";\n`).join("");
  writeFileSync(join(consumer, "entries.ts"), imports);
  writeFileSync(join(consumer, "entries.mjs"), imports);
  const manifest = '{ "name": "consumer", "private": true, "type": "module" }\n';
  writeFileSync(join(consumer, "package.json"), manifest);
  const wanted = Object.entries(react).map(([name, version]) => `${name}@${version}`);
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { ok } = await run("npm", ["install", ...quietly, ...wanted, ...tarballs], { cwd: consumer });
  return check(`${title}: npm installs the tarballs in an empty project`, ok) ? consumer : undefined;
}

async function checkTypes(title, consumer, module, moduleResolution) {
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
  writeFileSync(join(consumer, file), JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  const { ok } = await run(bin("tsc"), ["-p", join(consumer, file)]);
  check(`${title}: README and consumer type-check, ${moduleResolution} resolution, libraries included`, ok);
}

async function checkRun(title, consumer) {
  const imported = await run(process.execPath, ["entries.mjs"], { cwd: consumer });
  check(`${title}: plain Node imports all ${specifiers.length} entries`, imported.ok);
  const rendered = await run(process.execPath, ["render.mjs"], { cwd: consumer });
  check(`${title}: plain Node renders all figures on the server`, rendered.ok);
  await checkCommand(title, consumer);
}

/** Next's App Router: a server component may import every entry that a browser may, and each figure is a client component. */
async function checkServerComponents(title, consumer) {
  const entries = specifiers.filter((name) => name !== "chiso");
  const words = ["--conditions=react-server", "server-components.mjs", ...entries];
  const { ok } = await run(process.execPath, words, { cwd: consumer });
  check(`${title}: a server component imports all ${entries.length} entries`, ok);
}

/** The component that `chiso init` writes is type-checked with all else. */
async function checkStarter(title, consumer) {
  const words = ["init", "--province", "dien bien", "--kind", "react", "--locale", "en"];
  const { ok } = await run(join(consumer, "node_modules/.bin/chiso"), words, { cwd: consumer, quiet: true });
  check(`${title}: chiso init writes a component`, ok && existsSync(join(consumer, "ProvinceFigures.tsx")));
}

/** `chiso` as npm installs it: the same picture twice, a PNG, and an exit code for a wrong spec. */
async function checkCommand(title, consumer) {
  const chiso = (...words) =>
    run(join(consumer, "node_modules/.bin/chiso"), words, { cwd: consumer, quiet: true });
  const query = "figure=trend&index=papi&focus=son-la";
  const drawn = [];
  for (const file of ["one.svg", "two.svg", "one.png"]) drawn.push(await chiso("render", query, "-o", file));
  const bytes = (file) => readFileSync(join(consumer, file));
  const same = drawn.every(({ ok }) => ok) && bytes("one.svg").equals(bytes("two.svg"));
  check(
    `${title}: chiso draws a figure as SVG, the same twice`,
    same && bytes("one.svg").includes("43,8876"),
  );
  check(`${title}: chiso draws it as PNG`, same && bytes("one.png").subarray(1, 4).toString() === "PNG");
  const page = await chiso("init", "--province", "son la", "--kind", "html", "-o", "portal");
  const named = (html) => [...html.matchAll(/(?:href|src)="((?!data:)[^"]+)"/g)].map(([, name]) => name);
  const there = page.ok && named(bytes("portal/index.html").toString());
  const whole = there && there.every((name) => existsSync(join(consumer, "portal", name)));
  check(`${title}: chiso init writes a page with all that it names`, whole);
  const config = {
    site: "https://example.org/",
    provider: "x",
    figures: ["trend"],
    indices: ["papi"],
    units: ["son-la"],
  };
  writeFileSync(join(consumer, "bake.json"), JSON.stringify(config));
  const baked = await chiso("bake", "bake.json", "-o", "site");
  const files = baked.ok ? JSON.parse(bytes("site/manifest.json").toString()).files : [];
  const full =
    files.includes("chiso/frame.html") && files.every((name) => existsSync(join(consumer, "site", name)));
  check(`${title}: chiso bake makes a site, with all that its manifest names`, full);
  const wrong = await chiso("render", "figure=trand&index=papi", "-o", "wrong.svg");
  const told = !wrong.ok && !existsSync(join(consumer, "wrong.svg"));
  check(`${title}: chiso tells what is wrong with a spec, and writes nothing`, told);
}

const reactNow = Object.fromEntries(
  ["react", "react-dom", "@types/react", "@types/react-dom"].map((name) => [name, versionOf(name)]),
);
const react18 = {
  react: "18.3.1",
  "react-dom": "18.3.1",
  "@types/react": "18.3.31",
  "@types/react-dom": "18.3.7",
};

preparePnpm();
const tarballs = [];
for (const one of packages) tarballs.push(await pack(one));
if (!tarballs.includes(undefined)) {
  const consumer = await newConsumer("React 19", reactNow, tarballs);
  if (consumer) {
    await checkStarter("React 19", consumer);
    for (const one of packages) checkManifest(consumer, one);
    for (const one of packages) checkPapers(consumer, one);
    await checkTypes("React 19", consumer, "NodeNext", "NodeNext");
    await checkTypes("React 19", consumer, "ESNext", "bundler");
    await checkRun("React 19", consumer);
    await checkServerComponents("React 19", consumer);
  }
  const older = await newConsumer("React 18", react18, tarballs);
  if (older) {
    await checkTypes("React 18", older, "ESNext", "bundler");
    await checkRun("React 18", older);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
