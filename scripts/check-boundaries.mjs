// Proves that the lint rules and compiler settings that hold the boundaries can fail: each violating snippet
// must be reported under the expected rule, and each allowed one must pass. Nothing is written into the workspace.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CASES, TYPE_CASES } from "./boundary-cases.mjs";
import { bin, env, root } from "./lib/shell.mjs";

const folder = mkdtempSync(join(tmpdir(), "chiso-boundaries-"));

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** One linter run over all snippets: `file -> rules reported`. */
function lint() {
  for (const { file, code, beside = {} } of CASES) {
    write(file, code);
    for (const [path, text] of Object.entries(beside)) write(path, text);
  }
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  copyFileSync(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  const compilerOptions = { composite: false, noEmit: true, jsx: "react-jsx" };
  write(
    "tsconfig.json",
    JSON.stringify({ extends: "./tsconfig.base.json", compilerOptions, include: ["packages", "apps"] }),
  );
  const options = { cwd: folder, encoding: "utf8", env: { ...env, OXLINT_TSGOLINT_PATH: bin("tsgolint") } };
  const { stdout } = spawnSync(bin("oxlint"), ["--type-aware", "--format=json"], options);
  const reported = new Map();
  for (const { code, filename } of JSON.parse(stdout).diagnostics) {
    reported.set(filename, [...(reported.get(filename) ?? []), code]);
  }
  return reported;
}

/** The compiler, with a package's own settings, on one snippet. */
function compile({ settings, code }, index) {
  const file = `types-${index}/snippet.ts`;
  write(file, code);
  const compilerOptions = {
    composite: false,
    incremental: false,
    noEmit: true,
    rootDir: folder,
    tsBuildInfoFile: null,
  };
  const config = {
    extends: join(root, settings),
    compilerOptions,
    include: ["snippet.ts"],
    exclude: [],
    references: [],
  };
  write(`types-${index}/tsconfig.json`, JSON.stringify(config));
  return spawnSync(bin("tsc"), ["-p", join(folder, `types-${index}`)], { encoding: "utf8" }).stdout;
}

write("package.json", '{ "type": "module" }');
const failures = [];
const reported = lint();
for (const { file, rule, title } of CASES) {
  const found = reported.get(file) ?? [];
  if (rule === undefined && found.length > 0)
    failures.push(`${title}: allowed, but reported ${found.join(", ")}`);
  if (rule !== undefined && !found.some((code) => code.includes(`(${rule})`))) {
    failures.push(`${title}: expected ${rule}, reported ${found.join(", ") || "nothing"}`);
  }
}
TYPE_CASES.forEach((example, index) => {
  const said = compile(example, index);
  const right = example.error === undefined ? said === "" : said.includes(example.error);
  if (!right)
    failures.push(
      `${example.title}: expected ${example.error ?? "no error"}, the compiler said ${said || "nothing"}`,
    );
});

rmSync(folder, { recursive: true, force: true });
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${CASES.length + TYPE_CASES.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
