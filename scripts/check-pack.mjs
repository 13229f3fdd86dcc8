// Packs every published package, then lives as a stranger would: the tarballs installed by npm in an empty project,
// type-checked under two kinds of resolution, imported and rendered by plain Node, the examples of every README run and shown
// in Chromium; again with React 18.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBake, checkInit, checkRender } from "./lib/pack/command.mjs";
import {
  checkNode,
  checkServerComponents,
  checkTypes,
  newConsumer,
  versionOf,
} from "./lib/pack/consumer.mjs";
import { examplesOf } from "./lib/pack/examples.mjs";
import { checkPages, writeHtmlExamples, writeReactPage } from "./lib/pack/pages.mjs";
import { runExamples, writeExamples } from "./lib/pack/run-examples.mjs";
import { checkManifest, checkPapers, pack } from "./lib/pack/tarballs.mjs";
import { Tally } from "./lib/pack/tally.mjs";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";
import { preparePnpm } from "./lib/shell.mjs";

const packages = publishedPackages();
const specifiers = packages.flatMap((one) => entriesOf(one)).map(({ specifier }) => specifier);
const examples = examplesOf(packages);
const tally = new Tally();

const reactNow = Object.fromEntries(
  ["react", "react-dom", "@types/react", "@types/react-dom"].map((name) => [name, versionOf(name)]),
);
const react18 = {
  react: "18.3.1",
  "react-dom": "18.3.1",
  "@types/react": "18.3.31",
  "@types/react-dom": "18.3.7",
};

/** Folders that `chiso init` is asked for, with blanks and Vietnamese letters, and what their pages say. */
const STARTERS = [
  { province: "Sơn La", locale: "vi", folder: "cổng thông tin tỉnh Sơn La", says: ["Sơn La"] },
  { province: "dien bien", locale: "en", folder: "a portal", says: ["Dien Bien"] },
];

function checkReadmes() {
  const without = packages.filter(
    ({ folder }) => !examples.some(({ file }) => file === join(folder, "README.md")),
  );
  tally.none(
    "every package has a README with an example",
    without.map(({ name }) => name),
  );
  const tsx = examples.filter(({ readme, language }) => readme === "README" && language === "tsx");
  const lines = tsx.map(({ code }) => code.trim().split("\n").length);
  tally.check("README.md has one example of ten lines", lines.length === 1 && lines[0] <= 11);
}

async function liveWith19(consumer) {
  for (const one of packages) checkManifest(tally, consumer, one);
  for (const one of packages) checkPapers(tally, consumer, one);
  const title = "React 19";
  await checkInit(tally, title, consumer, STARTERS);
  await checkTypes(tally, title, consumer, "NodeNext", "NodeNext");
  await checkTypes(tally, title, consumer, "ESNext", "bundler");
  await checkNode(tally, title, consumer, specifiers.length);
  await checkServerComponents(tally, title, consumer, specifiers);
  await runExamples(tally, consumer, examples);
  await checkRender(tally, title, consumer);
  await checkBake(tally, title, consumer);
  const pages = [
    ...writeHtmlExamples(consumer, examples),
    ...STARTERS.map(({ folder, says }) => ({
      title: `“${folder}” of chiso init`,
      path: `/${folder}/`,
      says,
    })),
    await writeReactPage(consumer, examples),
  ];
  await checkPages(tally, consumer, pages);
}

async function liveWith18(consumer) {
  const title = "React 18";
  await checkTypes(tally, title, consumer, "ESNext", "bundler");
  await checkNode(tally, title, consumer, specifiers.length);
  await checkRender(tally, title, consumer);
}

preparePnpm();
const folder = mkdtempSync(join(tmpdir(), "chiso-pack-"));
try {
  checkReadmes();
  const tarballs = [];
  for (const one of packages) tarballs.push(await pack(tally, folder, one));
  if (!tarballs.includes(undefined)) {
    for (const [title, react, live] of [
      ["React 19", reactNow, liveWith19],
      ["React 18", react18, liveWith18],
    ]) {
      const consumer = await newConsumer(tally, folder, title, { react, tarballs, specifiers });
      if (consumer) {
        writeExamples(consumer, examples);
        await live(consumer);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
