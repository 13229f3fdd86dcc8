import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PACKAGES = new URL("../../", import.meta.url);
const rules = readRules(readFileSync(new URL("../RULES.md", import.meta.url), "utf8"));

interface Rule {
  readonly number: number;
  readonly status: string;
  readonly files: readonly string[];
}

function readRules(text: string): readonly Rule[] {
  return [...text.matchAll(/^- \*\*R(\d+)\*\* .*\n {2}\*Status: ([a-z ]+)\*(.*)$/gm)].map((found) => ({
    number: Number(found[1]),
    status: found[2] ?? "",
    files: [...(found[3] ?? "").matchAll(/`([^`]+\.test\.tsx?)`/g)].map((file) => file[1] ?? ""),
  }));
}

/** Titles of the tests of a file: the first string of `it`, `test` and their kin. */
function titlesOf(file: URL): readonly string[] {
  const calls = /\b(?:it|test|prop)(?:\.each\([\s\S]*?\))?\(\s*(["'`])((?:\\.|(?!\1)[\s\S])*)\1/g;
  return [...readFileSync(file, "utf8").matchAll(calls)].map((call) => call[2] ?? "");
}

function cites(titles: readonly string[], rule: number): boolean {
  return titles.some((title) => new RegExp(`\\bR${rule}\\b`).test(title));
}

function testFiles(): readonly URL[] {
  return readdirSync(PACKAGES).flatMap((name) => {
    const src = new URL(`${name}/src/`, PACKAGES);
    if (!existsSync(src)) return [];
    const found = readdirSync(src, { recursive: true, encoding: "utf8" });
    return found.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => new URL(file, src));
  });
}

describe("RULES.md", () => {
  it("holds R1 to R19, each once and with a status", () => {
    expect(rules.map((rule) => rule.number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    for (const { status } of rules)
      expect(["implemented", "implemented in part", "not yet"]).toContain(status);
  });

  it("is kept: every rule marked as implemented is cited by a test title, and by the files that it names", () => {
    const everyTitle = testFiles().flatMap(titlesOf);
    const silent: string[] = [];
    for (const { number, status, files } of rules.filter((rule) => rule.status.startsWith("implemented"))) {
      if (!cites(everyTitle, number)) silent.push(`R${number} (${status}): no test title`);
      if (files.length === 0) silent.push(`R${number} (${status}): names no test file`);
      for (const file of files) {
        const url = new URL(file, import.meta.url);
        if (!existsSync(url) || !cites(titlesOf(url), number)) silent.push(`R${number}: not in ${file}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
