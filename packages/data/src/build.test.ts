// What the build script writes is a function of the sources alone.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const at = (path: string) => new URL(path, import.meta.url);

/** Text of every written file below a folder. */
function written(root: URL): Readonly<Record<string, string>> {
  const folders = ["src/generated/", "maps/"];
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(new URL(folder, root)).map((file) => [
        folder + file,
        readFileSync(new URL(folder + file, root), "utf8"),
      ]),
    ),
  );
}

it("writes the same bytes again, and they are those in use", () => {
  const folder = mkdtempSync(join(tmpdir(), "chiso-data-"));
  execFileSync(process.execPath, [fileURLToPath(at("../scripts/build.mjs")), folder]);
  const again = written(pathToFileURL(`${folder}/`));
  rmSync(folder, { recursive: true });
  const inUse = written(at("../"));
  expect(Object.keys(again)).toEqual(Object.keys(inUse));
  const stale = Object.keys(inUse).filter((file) => inUse[file] !== again[file]);
  // remedy: node packages/data/scripts/build.mjs
  expect(stale).toEqual([]);
});

it("R19 places both archipelagos beside each tile grid, and in each map", () => {
  for (const set of ["63", "34"]) {
    const grid: { archipelagos: { id: string }[]; units: { id: string }[] } = JSON.parse(
      readFileSync(at(`../maps/tile-grid-${set}.json`), "utf8"),
    );
    expect(grid.archipelagos.map((a) => a.id)).toEqual(["hoang-sa", "truong-sa"]);
    expect(grid.units).toHaveLength(Number(set));
    const map: { objects: Record<string, { geometries: unknown[] }> } = JSON.parse(
      readFileSync(at(`../maps/provinces-${set}.topo.json`), "utf8"),
    );
    expect(map.objects["provinces"]?.geometries).toHaveLength(Number(set));
    expect(map.objects["archipelagos"]?.geometries.length).toBeGreaterThanOrEqual(2);
  }
});
