import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { book } from "@chiso/data";
import { parseSpec } from "@chiso/embed";
import { loadFigure, specFigures } from "@chiso/embed/figures";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../io.js";
import { main } from "../main.js";
import { findProvince } from "./province.js";
import { htmlStarter } from "./starter.js";

describe("a province by name", () => {
  it.each([
    ["son-la", "son-la"],
    ["Sơn La", "son-la"],
    ["SON LA", "son-la"],
    ["sonla", "son-la"],
    ["tỉnh Sơn La", "son-la"],
    ["Đắk Lắk", "dak-lak"],
    ["dak lak", "dak-lak"],
    ["TP. Hồ Chí Minh", "ho-chi-minh"],
    ["Thừa Thiên Huế", "hue"],
    ["bà rịa vũng tàu", "ba-ria-vung-tau"],
    ["lao-cai-2025", "lao-cai-2025"],
  ])("%s is %s", (text, id) => {
    expect(findProvince(text)).toMatchObject({ kind: "found", id });
  });

  it("R4 each of the 63 and of the 34 answers to its own name, with and without diacritics", () => {
    for (const key of ["63", "34"])
      for (const id of book.sets.get(key)?.units ?? []) {
        const name = book.units.get(id)?.periods.at(-1)?.name;
        expect(findProvince(name?.vi ?? "").kind).toBe("found");
        expect(findProvince(name?.en ?? "").kind).toBe("found");
        expect(findProvince(id)).toMatchObject({ kind: "found", id });
      }
  });

  it("is proposed where it was nearly written, and not where nothing is near", () => {
    expect(findProvince("Sơn Lá La")).toMatchObject({ kind: "unknown" });
    expect(findProvince("quang nihn")).toEqual({ kind: "unknown", near: "quang-ninh" });
    for (const text of ["", "   ", "<script>", "__proto__", "x".repeat(1000)])
      expect(findProvince(text).kind).toBe("unknown");
  });
});

const root = mkdtempSync(join(tmpdir(), "chiso-init-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let cwd = root;
beforeEach(() => {
  cwd = mkdtempSync(join(root, "case-"));
});

async function init(...words: readonly string[]) {
  let err = "";
  const exit = await main(["init", ...words], {
    cwd,
    stdin: () => Promise.resolve(""),
    stdout: () => undefined,
    stderr: (text) => {
      err += text;
    },
  });
  return { exit, err };
}

describe("chiso init", () => {
  it("writes a component whose every spec is drawn, and never replaces it", async () => {
    expect((await init("--province", "dien bien", "--kind", "react", "-o", "src")).exit).toBe(EXIT.done);
    const file = join(cwd, "src/ProvinceFigures.tsx");
    const specs = [...readFileSync(file, "utf8").matchAll(/spec=\{(\{.*\})\} \/>/g)].map(([, text]) =>
      parseSpec(text, specFigures),
    );
    expect(specs).toHaveLength(3);
    for (const { spec, issues } of specs) {
      expect(issues).toEqual([]);
      if (spec) expect(await loadFigure(spec)).toMatchObject({ kind: "figure", issues: [] });
    }
    writeFileSync(file, "mine");
    const again = await init("--province", "son-la", "--kind", "react", "-o", "src");
    expect(again.exit).toBe(EXIT.output);
    expect(again.err).toContain("ProvinceFigures.tsx");
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await init("--province", "son-la", "--kind", "react", "-o", "src", "--force")).exit).toBe(
      EXIT.done,
    );
    expect(readFileSync(file, "utf8")).toContain('"son-la"');
  });

  it("writes a page with its pictures, under a policy that allows only its own files", async () => {
    const province = findProvince("Sơn La");
    if (province.kind !== "found") throw new Error("Sơn La");
    for (const locale of ["vi", "en"] as const) {
      const files = new Map(
        (await htmlStarter(province, locale)).map(({ name, data }) => [name, String(data)]),
      );
      const page = files.get("index.html") ?? "";
      expect(page).toContain("script-src 'self'; style-src 'self'");
      expect(page).not.toMatch(
        / style=|<style| on\w+=|<script(?! type="module" src="chiso\/chiso.js"><\/script>)/,
      );
      const own = [...page.matchAll(/(?:href|src)="((?!chiso\/|data:)[^"]+)"/g)].map(
        ([, name]) => name ?? "",
      );
      expect(own).toHaveLength(4);
      for (const name of own) expect(files.has(name)).toBe(true);
      expect(
        page.match(/<chiso-figure figure="[a-z-]+" index="(?:par|papi)" focus="son-la" locale/g),
      ).toHaveLength(3);
    }
  });

  it.each([
    [[], EXIT.usage, "--province"],
    [["--province", "Atlantis"], EXIT.input, "Atlantis"],
    [["--province", "quang nihn"], EXIT.input, "quang-ninh"],
    [["--province", "son-la", "--kind", "php"], EXIT.usage, "html | react"],
    [["son-la"], EXIT.usage, "son-la"],
  ])("%o ends with %i and a remedy, and writes nothing", async (words, code, remedy) => {
    const { exit, err } = await init(...words);
    expect(exit).toBe(code);
    expect(err).toContain(remedy);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
