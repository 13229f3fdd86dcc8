// The next version, made in a copy: what is in `.changeset` must be enough for it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { publishedPackages } from "./lib/packages.mjs";
import { bin, root } from "./lib/shell.mjs";

const copy = mkdtempSync(join(tmpdir(), "chiso-release-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const manifestIn = (folder, one) => JSON.parse(readFileSync(join(folder, one, "package.json"), "utf8"));

it("makes one version of all packages, each with the news of it", () => {
  const folders = publishedPackages().map(({ folder }) => folder.slice(root.length + 1));
  const apps = ["apps/briefing", "stories"];
  for (const file of [
    "package.json",
    "pnpm-workspace.yaml",
    "pnpm-lock.yaml",
    ".changeset",
    ...[...folders, ...apps].map((folder) => `${folder}/package.json`),
  ]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  const changes = readdirSync(join(root, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
  const { status, stderr } = spawnSync(bin("changeset"), ["version"], { cwd: copy, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const versions = new Set(folders.map((folder) => manifestIn(copy, folder).version));
  expect(versions.size).toBe(1);
  const [version] = versions;
  if (changes.length > 0) expect(version).not.toBe(manifestIn(root, folders[0]).version);
  for (const folder of changes.length > 0 ? folders : [])
    expect(readFileSync(join(copy, folder, "CHANGELOG.md"), "utf8")).toContain(`## ${version}`);
  // what is not published keeps its own, and still asks for the packages beside it
  for (const app of apps) expect(manifestIn(copy, app)).toEqual(manifestIn(root, app));
});

it("names every published package as one of those that go together", () => {
  const { fixed } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8"));
  expect([...fixed[0]].sort()).toEqual(
    publishedPackages()
      .map(({ name }) => name)
      .sort(),
  );
});
