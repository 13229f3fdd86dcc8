import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../io.js";
import { main } from "../main.js";

const root = mkdtempSync(join(tmpdir(), "chiso-render-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let cwd = root;
beforeEach(() => {
  cwd = mkdtempSync(join(root, "case-"));
});

async function chiso(words: readonly string[], stdin = "") {
  const out: (string | Uint8Array)[] = [];
  let err = "";
  const exit = await main(words, {
    cwd,
    stdin: () => Promise.resolve(stdin),
    stdout: (data) => void out.push(data),
    stderr: (text) => {
      err += text;
    },
  });
  return { exit, out: Buffer.concat(out.map((part) => Buffer.from(part))), err };
}

const TREND = { spec: 1, figure: "trend", index: "papi", focus: ["son-la"] };
const QUERY = "figure=trend&index=papi&focus=son-la";
const read = (name: string) => readFileSync(join(cwd, name));

describe("chiso render", () => {
  it("draws the same from a file, from standard input, from a query and from an address", async () => {
    writeFileSync(join(cwd, "spec.json"), `\uFEFF${JSON.stringify(TREND)}`);
    expect((await chiso(["render", "spec.json", "-o", "a.svg"])).exit).toBe(EXIT.done);
    expect((await chiso(["render", "-", "-o", "b.svg"], JSON.stringify(TREND))).exit).toBe(EXIT.done);
    expect((await chiso(["render", QUERY, "-o", "c.svg"])).exit).toBe(EXIT.done);
    await chiso(["render", `https://example.org/chiso/?${QUERY}`, "-o", "d.svg"]);
    for (const name of ["b.svg", "c.svg", "d.svg"]) expect(read(name)).toEqual(read("a.svg"));
    expect(readdirSync(cwd).toSorted()).toEqual(["a.svg", "b.svg", "c.svg", "d.svg", "spec.json"]);
  });

  it("writes to standard output, in the format asked for, and nothing else there", async () => {
    const { out, exit } = await chiso([
      "render",
      QUERY,
      "-o",
      "-",
      "--format",
      "png",
      "--size",
      "card",
      "--zoom",
      "1",
    ]);
    expect(exit).toBe(EXIT.done);
    expect([out.readUInt32BE(16), out.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await chiso(["render", QUERY, "-o", "-", "--format=svg", "--locale=en"])).out.toString()).toMatch(
      /^<svg [^>]*lang="en"[\s\S]*<\/svg>\n$/,
    );
  });

  it.each([
    [["render", "figure=trand", "-o", "x.svg"], EXIT.input, "trend"],
    [["render", "figure=trend", "-o", "x.svg"], EXIT.input, "index"],
    [["render", "figure=trend&index=papi&focus=%3Cscript%3E", "-o", "x.svg"], EXIT.input, "<script>"],
    [["render", "figure=trend&index=papi&focus=sonla", "-o", "x.svg"], EXIT.input, "son-la"],
    [["render", "figure=ranked-bars&index=papi&edition=1999", "-o", "x.svg"], EXIT.input, "2024"],
    [["render", "figure=ranked-bars&index=papi&edition=MMXX", "-o", "x.svg"], EXIT.input, "MMXX"],
    [["render", `${QUERY}&editoin=2020`, "-o", "x.svg", "--strict"], EXIT.input, "edition"],
    [["render", "nowhere.json", "-o", "x.svg"], EXIT.input, "ENOENT"],
    [["render", QUERY, "-o", "x.gif"], EXIT.usage, ".png"],
    [["render", QUERY], EXIT.usage, "-o"],
    [["render", "-o", "x.svg"], EXIT.usage, "spec.json"],
    [["render", QUERY, QUERY, "-o", "x.svg"], EXIT.usage, "bake"],
    [["render", QUERY, "-o", "x.svg", "--size", "huge"], EXIT.usage, "1200x630"],
    [["render", QUERY, "-o", "x.svg", "--size", "99999"], EXIT.usage, "1200x630"],
    [["render", QUERY, "-o", "x.svg", "--theme", "sepia"], EXIT.usage, "dark"],
    [["render", QUERY, "-o", "x.svg", "--locale", "fr"], EXIT.usage, "vi | en"],
    [["render", QUERY, "-o", "x.png", "--zoom", "900"], EXIT.usage, "0.1"],
    [["render", QUERY, "-o", "x.svg", "--colour", "red"], EXIT.usage, "--colour"],
    [["draw"], EXIT.usage, "render"],
    [[], EXIT.usage, ""],
  ])("%o ends with %i and a remedy, and writes no file", async (words, code, remedy) => {
    const { exit, err } = await chiso(words);
    expect(exit).toBe(code);
    expect(err).toContain(remedy);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("draws letters as shapes where it is told to", async () => {
    await chiso(["render", QUERY, "-o", "x.svg", "--text", "outlines"]);
    expect(read("x.svg").toString()).toContain("<title>Sơn La: ");
    expect(read("x.svg").toString()).not.toMatch(/<text|NaN/);
  });

  it("speaks the language of the spec, or the one asked for", async () => {
    expect((await chiso(["render", "figure=trend&locale=en", "-o", "x.svg"])).err).toContain("Error: ");
    expect((await chiso(["render", "figure=trend", "-o", "x.svg"])).err).toContain("Lỗi: ");
    expect((await chiso(["help", "--locale", "en"])).out.toString()).toContain("Usage");
  });

  it("tells what it left out, and draws the rest", async () => {
    const { exit, err } = await chiso(["render", `${QUERY}&editoin=2020`, "-o", "x.svg"]);
    expect(exit).toBe(EXIT.done);
    expect(err).toContain("Lưu ý: ");
    expect(err).toContain("“edition”");
  });

  it("makes missing folders, and replaces a file only by a whole one", async () => {
    expect((await chiso(["render", QUERY, "-o", "new/folder/x.svg"])).exit).toBe(EXIT.done);
    mkdirSync(join(cwd, "taken.svg"));
    const refused = await chiso(["render", QUERY, "-o", "taken.svg"]);
    expect(refused.exit).toBe(EXIT.output);
    expect(refused.err).toContain("taken.svg");
    expect(readdirSync(cwd).toSorted()).toEqual(["new", "taken.svg"]);
    writeFileSync(join(cwd, "file"), "kept");
    expect((await chiso(["render", QUERY, "-o", "file/x.svg"])).exit).toBe(EXIT.output);
    expect(read("file").toString()).toBe("kept");
  });

  it("answers any text with an exit code, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const { exit } = await chiso(["render", "-", "-o", "any.svg"], text);
        expect(exit).toBe(EXIT.input);
      }),
      { numRuns: 60 },
    );
    expect(existsSync(join(cwd, "any.svg"))).toBe(false);
  });
});
