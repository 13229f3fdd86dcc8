// The gates, in the order in which they are most useful to a reader. Each answers with true counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bin, root, run } from "./shell.mjs";

const one = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A script that ends its output with `N passed, M failed`; one that dies before that line has failed once. */
async function counted(script) {
  const { ok, output } = await run(process.execPath, [join(root, "scripts", script)]);
  return readCounts(output, ok);
}

export function readCounts(output, ok) {
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(last) ?? [];
  if (passed === undefined) return { passed: 0, failed: 1 };
  return { passed: Number(passed), failed: Math.max(Number(failed), ok ? 0 : 1) };
}

/** Counts of a Vitest run; a file that could not even be loaded counts as one failure. */
async function vitest(args) {
  const folder = mkdtempSync(join(tmpdir(), "chiso-vitest-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { ok } = await run(bin("vitest"), ["run", ...args, ...reporters]);
  try {
    return countTests(JSON.parse(readFileSync(file, "utf8")), ok);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function countTests(report, ok) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  // A skipped test is a test that did not pass.
  const failed = report.numFailedTests + report.numPendingTests + (report.numTodoTests ?? 0) + broken;
  return { passed: report.numPassedTests, failed: Math.max(failed, ok ? 0 : 1) };
}

async function build(folders) {
  return one(
    await run(bin("turbo"), ["run", "build", `--filter=${folders}`, "--continue", "--output-logs=new-only"]),
  );
}

async function storybook() {
  return one(await run("pnpm", ["--filter", "@chiso/stories", "run", "build-storybook"]));
}

/** `needs` names the gate without which this one would only repeat a failure. */
export const GATES = [
  { name: "format", run: async () => one(await run(bin("biome"), ["format", "."])) },
  // lint knows the types of the packages by what this writes
  { name: "types", run: async () => one(await run(bin("tsc"), ["-b"])) },
  { name: "lint", run: async () => one(await run(bin("oxlint"), ["--type-aware", "--deny-warnings"])) },
  { name: "boundaries", run: () => counted("check-boundaries.mjs") },
  { name: "unit and story tests", run: () => vitest([]) },
  { name: "build", run: () => build("./packages/*") },
  { name: "build of the apps", run: () => build("./apps/*") },
  { name: "browser tests", run: () => vitest(["--config", "vitest.browser.config.ts"]) },
  { name: "storybook", run: storybook },
  { name: "pages of the storybook", needs: "storybook", run: () => counted("check-storybook.mjs") },
  { name: "packed packages", needs: "build", run: () => counted("check-pack.mjs") },
  { name: "sizes", needs: "build", run: () => counted("check-size.mjs") },
  { name: "exports", needs: "build", run: () => counted("check-exports.mjs") },
];

/** What takes long, or needs a program that is not everywhere: `npm run check:extra`, after `npm run check` has built. */
export const EXTRA_GATES = [
  { name: "all files", run: () => counted("../packages/cli/scripts/render-all.mjs") },
  { name: "app in every look", run: () => vitest(["--config", "vitest.extra.config.ts"]) },
  { name: "office programs", run: () => counted("check-office.mjs") },
  { name: "reference", run: () => counted("../apps/reference/reference.mjs") },
  { name: "paper", run: () => counted("check-paper.mjs") },
  { name: "portal of Next", run: () => counted("../apps/portals/test/next.mjs") },
  { name: "portal with a database", run: () => counted("../apps/portals/backend/test/backend.mjs") },
];

/** Runs every gate, never stopping at a failure; the last line printed is the sum. */
export async function runGates(gates = GATES) {
  const results = [];
  for (const gate of gates) {
    console.log(`\n== ${gate.name}`);
    const began = performance.now();
    const blocked = results.some(({ name, failed }) => name === gate.needs && failed > 0);
    if (blocked) console.log(`not run: ${gate.needs} failed`);
    const counts = blocked ? { passed: 0, failed: 1 } : await gate.run();
    results.push({ name: gate.name, ...counts, seconds: (performance.now() - began) / 1000 });
  }
  return report(results);
}

function report(results) {
  console.log("");
  for (const { name, passed, failed, seconds } of results) {
    const word = failed > 0 ? "FAILED" : "ok";
    console.log(
      `${word.padEnd(7)}${name.padEnd(22)}${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0;
}
