import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { billOfMaterials, bundledPackages, licencesText } from "./bundled.mjs";
import { root } from "./shell.mjs";

const folderOf = (name, from) =>
  dirname(createRequire(join(root, from, "package.json")).resolve(`${name}/package.json`));
const preact = folderOf("preact", "packages/embed");
const bundle = {
  "chiso.js": {
    modules: {
      [`${preact}/dist/preact.mjs`]: {},
      [`\0chiso-words:${root}/packages/core/src/index.ts`]: {},
      "\0vite/preload-helper.js": {},
    },
  },
  "chiso.css": {},
};
const subject = { name: "@chiso/embed", version: "1.2.3", description: "Figures.", license: "MIT" };

describe("what of others is in a bundle", () => {
  it("is told by the modules that are in it, with the licence that each brings", () => {
    const packages = bundledPackages(bundle);
    expect(packages.map(({ name, own }) => [name, own])).toEqual([
      ["@chiso/core", true],
      ["preact", false],
    ]);
    const text = licencesText(packages);
    expect(text).toMatch(/^Chiso \d/);
    expect(text).toMatch(/^preact \S+ \(MIT\)\n\n[^]*Permission is hereby granted/m);
    expect(text).toMatch(/^Source Sans 3 \(OFL-1\.1\)\n\n[^]*SIL OPEN FONT LICENSE/m);
  });

  it("is a bill of materials, the same bytes each time", () => {
    const text = billOfMaterials(subject, bundledPackages(bundle));
    expect(billOfMaterials(subject, bundledPackages(bundle))).toBe(text);
    const { specVersion, metadata, components, dependencies } = JSON.parse(text);
    expect(specVersion).toBe("1.6");
    expect(metadata.component["bom-ref"]).toBe("pkg:npm/%40chiso/embed@1.2.3");
    expect(components.map(({ purl, name }) => purl ?? name)).toEqual([
      expect.stringMatching(/^pkg:npm\/%40chiso\/core@/),
      expect.stringMatching(/^pkg:npm\/preact@/),
      "Source Sans 3",
    ]);
    expect(dependencies.find(({ ref }) => ref.includes("embed")).dependsOn).toHaveLength(3);
  });

  it("tells a choice of licences as a choice", () => {
    const text = billOfMaterials(subject, [
      { name: "jszip", version: "3.10.1", license: "(MIT OR GPL-3.0-or-later)" },
    ]);
    expect(JSON.parse(text).components[0].licenses).toEqual([{ expression: "(MIT OR GPL-3.0-or-later)" }]);
  });

  it("refuses what brings no licence", () => {
    const folder = mkdtempSync(join(tmpdir(), "chiso-bundled-"));
    const bare = join(folder, "node_modules/bare");
    mkdirSync(bare, { recursive: true });
    writeFileSync(
      join(bare, "package.json"),
      JSON.stringify({ name: "bare", version: "1.0.0", license: "MIT" }),
    );
    expect(() => bundledPackages({ a: { modules: { [`${bare}/index.js`]: {} } } })).toThrow(/bare 1\.0\.0/);
    rmSync(folder, { recursive: true });
  });
});
