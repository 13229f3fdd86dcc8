// Writes the API reference into dist/ from the declarations of the built packages, and holds it to them: each entry is a page of
// its own, each public name says what it is. Ends with the counts of both.
import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { Application, ReflectionKind } from "typedoc";
import { entriesOf, publishedPackages } from "../../scripts/lib/packages.mjs";
import { root } from "../../scripts/lib/shell.mjs";

const OUT = join(import.meta.dirname, "dist");

const entries = publishedPackages().flatMap((one) =>
  entriesOf(one).map(({ specifier, types }) => ({ specifier, file: join(one.folder, types) })),
);

async function convert() {
  const app = await Application.bootstrap({
    name: "Chiso",
    entryPoints: entries.map(({ file }) => file),
    tsconfig: join(import.meta.dirname, "tsconfig.json"),
    readme: "none",
    // the compiler of the packages has looked at them; this one is older, and only reads
    skipErrorChecking: true,
    disableSources: true,
    githubPages: false,
    lang: "en",
    logLevel: "Error",
  });
  const project = await app.convert();
  if (!project) throw new Error("The declarations could not be read: build the packages first.");
  return { app, project };
}

/** A function says it at its signature. */
const isTold = (one) =>
  [one, ...(one.signatures ?? [])].some(({ comment }) => comment?.hasVisibleComponent());

/** Gives each entry the name by which it is imported, and tells what is missing. */
function review(project) {
  const faults = [];
  let passed = 0;
  const pages = project.getChildrenByKind(ReflectionKind.Module);
  for (const { specifier, file } of entries) {
    const page = pages.find(({ name }) => name === nameOf(file));
    if (!page) faults.push(`${specifier}: no page`);
    else page.name = specifier;
  }
  for (const page of pages)
    for (const one of page.children ?? []) {
      // an entry that passes a name on says it where the name is from
      if (one.kindOf(ReflectionKind.Reference)) continue;
      if (isTold(one)) passed += 1;
      else faults.push(`${page.name}: ${one.name} has no docstring`);
    }
  return { passed: passed + pages.length, faults };
}

/** The compiler names a module by its file, from the folder that all have in common. */
function nameOf(file) {
  return relative(join(root, "packages"), file).replace(/(?:\/index)?\.d\.ts$/, "");
}

rmSync(OUT, { recursive: true, force: true });
const { app, project } = await convert();
const { passed, faults } = review(project);
await app.generateDocs(project, OUT);
if (!existsSync(join(OUT, "index.html"))) faults.push("nothing was written");
for (const fault of faults) console.log(fault);
console.log(`The reference: ${join(OUT, "index.html")}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
