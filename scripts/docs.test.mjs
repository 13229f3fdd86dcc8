import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./lib/shell.mjs";

const PATH = /^[\w<>.*-]+(?:\/[\w<>.*-]*)+$|^[\w<>.-]+\.(?:ts|tsx|mjs|css|csv|json|md|svg|png)$/;
const example = { "<stem>": "trend", "<id>": "papi" };

/** Names of files and folders in a line of text: in backticks, or the target of a link. */
function namesIn(line) {
  const found = [...line.matchAll(/`([^`]+)`|\]\(([^)#]+)\)/g)].map(([, code, link]) => code ?? link);
  return found.filter((name) => PATH.test(name) && !name.startsWith("http"));
}

/** A bare name stands beside the last full path of its line. */
function missingIn(line) {
  let beside = "";
  return namesIn(line).filter((name) => {
    const real = name.replace(/<\w+>/g, (word) => example[word] ?? word);
    const folder = real.includes("*") ? dirname(real) : real;
    const candidates = real.includes("/") ? [folder] : [real, join(beside, real)];
    const there = candidates.find((path) => existsSync(join(root, path)));
    if (there !== undefined) beside = /\.\w+$/.test(there) ? dirname(there) : there;
    return there === undefined;
  });
}

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (file) => {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  it("names files (of the example `trend` or `papi`) that exist", () => {
    expect(lines.flatMap((line) => missingIn(line).map((name) => `${name} in: ${line}`))).toEqual([]);
  });
  it("names commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = lines.flatMap((line) => [...line.matchAll(/\bnpm (?:run )?(start|test|[a-z]+)\b/g)]);
    const unknown = named
      .map(([, name]) => name)
      .filter((name) => !(name in scripts) && !["are", "install"].includes(name));
    expect(unknown).toEqual([]);
  });
});

it("the file list knows what is a path and what is not", () => {
  expect(
    namesIn("`npm test`, `core`, `a/b.ts`, `@chiso/react/trend`, [x](a/RULES.md), `<stem>.ts`, `style=`"),
  ).toEqual(["a/b.ts", "a/RULES.md", "<stem>.ts"]);
  expect(missingIn("`packages/core/src/no-such-file.ts`")).toHaveLength(1);
});
