import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataset, observe, readObservations } from "@chiso/core";
import { book, catalogueEntry } from "@chiso/data";
import type { FilesManifest } from "@chiso/embed";
import { afterAll, expect, it } from "vitest";
import { main } from "../main.js";

const folder = mkdtempSync(join(tmpdir(), "chiso-data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const said: string[] = [];
const io = {
  cwd: folder,
  stdin: () => Promise.resolve(""),
  stdout: () => undefined,
  stderr: (text: string) => void said.push(text),
};

it("chiso data writes files that are named by their content, a manifest of them, and what is read back is what is packaged", async () => {
  expect(await main(["data", "-o", "so-lieu", "--index", "pci"], io)).toBe(0);
  const at = (name: string) => join(folder, "so-lieu", name);
  const { files } = JSON.parse(readFileSync(at("manifest.json"), "utf8")) as FilesManifest;
  expect(Object.keys(files)).toEqual(["pci"]);
  const { file = "", sha256 = "" } = files["pci"] ?? {};
  const text = readFileSync(at(file), "utf8");
  expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  expect(file).toBe(`pci.${sha256.slice(0, 16)}.csv`);
  const entry = catalogueEntry("pci");
  const data = await entry?.load();
  if (!entry || !data) throw new Error("no PCI");
  const { definition } = entry;
  const { observations, issues } = readObservations(text, { definition, book });
  expect(issues).toEqual([]);
  const again = buildDataset({ definition, book, observations, sources: data.sources });
  for (const unit of ["bac-giang", "dien-bien", "ha-noi"])
    expect(observe(again, unit, 2023, "PCI")).toEqual(observe(data, unit, 2023, "PCI"));
  // the same again: nothing new beside it
  await main(["data", "-o", "so-lieu", "--index", "pci"], io);
  expect(readdirSync(join(folder, "so-lieu"))).toHaveLength(2);
});

it("chiso data says what it needs", async () => {
  expect(await main(["data"], io)).toBe(2);
  expect(said.at(-1)).toContain("-o <thư mục>");
  expect(await main(["data", "-o", "x", "--index", "papy", "--locale", "en"], io)).toBe(2);
});
