// What a registry would be given: a tarball for each package, looked at from outside.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { entriesOf } from "../packages.mjs";
import { bin, run } from "../shell.mjs";

/** The tarball's address, or undefined where packing failed. */
export async function pack(tally, folder, one) {
  const target = join(folder, one.name.replace(/\W+/g, "-"));
  mkdirSync(target);
  await run("pnpm", ["pack", "--pack-destination", target], { cwd: one.folder, quiet: true });
  const file = readdirSync(target).find((entry) => entry.endsWith(".tgz"));
  if (!tally.check(`${one.name} packs`, file !== undefined)) return undefined;
  const tarball = join(target, file);
  const linted = await run(bin("publint"), ["run", tarball, "--strict"], { quiet: true });
  if (!tally.check(`${one.name} passes publint --strict`, linted.ok)) console.log(linted.output);
  tally.none(`${one.name} passes attw (ES modules, each entry by its name)`, await wrongTypes(tarball, one));
  return tarball;
}

/** The packages are ES modules for Node 20 and bundlers: older resolution, and `require` without types, are not promised. */
const NOT_PROMISED = ["node10", "node16-cjs"];

/** What `attw` finds wrong with the types of a tarball; patterns of entries are looked at entry by entry. */
async function wrongTypes(tarball, one) {
  const entries = entriesOf(one).map(({ specifier }) => `.${specifier.slice(one.name.length)}`);
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const { types, problems, entrypoints } = await checkPackage(packed, { includeEntrypoints: entries });
  if (!types) return ["no types"];
  const unseen = entries.filter((entry) => !(entry in entrypoints));
  const wrong = problems.filter(({ resolutionKind }) => !NOT_PROMISED.includes(resolutionKind));
  return [
    ...unseen.map((entry) => `${entry} was not looked at`),
    ...wrong.map(({ kind, entrypoint = "", resolutionKind = "" }) =>
      `${kind} ${entrypoint} ${resolutionKind}`.trim(),
    ),
  ];
}

const fileIn = (consumer, { name }, file) => join(consumer, "node_modules", name, file);

/** Nothing that only the workspace understands may be left in a published manifest, and nothing that a registry shows be absent. */
export function checkManifest(tally, consumer, one) {
  const text = readFileSync(fileIn(consumer, one, "package.json"), "utf8");
  const manifest = JSON.parse(text);
  const left = ["workspace:", "catalog:"].filter((word) => text.includes(word));
  if (JSON.stringify(manifest.exports).includes("chiso-source")) left.push("chiso-source");
  tally.none(`${one.name} has a clean manifest`, left);
  const wanted = ["description", "license", "engines", "files", "sideEffects", "type"];
  const missing = wanted.filter((key) => manifest[key] === undefined || manifest[key].length === 0);
  if ((manifest.keywords ?? []).length < 3) missing.push("keywords");
  tally.none(`${one.name} says what it is`, missing);
}

/** What is not ours travels with its licence and its credit. */
const PAPERS = ["LICENSE", "NOTICE", "README.md"];
const MORE_PAPERS = {
  "@chiso/core": ["RULES.md"],
  "@chiso/react": ["fonts/OFL.txt", "dist/fonts/OFL.txt"],
};

export function checkPapers(tally, consumer, one) {
  const wanted = [...PAPERS, ...(MORE_PAPERS[one.name] ?? [])];
  const missing = wanted.filter((file) => !existsSync(fileIn(consumer, one, file)));
  tally.none(`${one.name} carries ${wanted.join(", ")}`, missing);
  const readme = missing.includes("README.md")
    ? ""
    : readFileSync(fileIn(consumer, one, "README.md"), "utf8");
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
  const dead = links.filter((link) => !existsSync(fileIn(consumer, one, link)));
  tally.none(`${one.name} has what its README links to`, dead);
}
