import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalogue } from "./index.js";
import { provenance, provenanceOf } from "./provenance.js";

const sources = new URL("../sources/", import.meta.url);
const OTHERS = ["units", "map-63", "map-34", "neighbours", "son-la-2021"];
const files = readdirSync(sources).filter((file) => file !== "README.md");
const papers = [new URL("../../../NOTICE", import.meta.url), new URL("README.md", sources)].map((file) =>
  readFileSync(file, "utf8"),
);

it("R11 every index of the catalogue, the units and the maps say where they came from", () => {
  for (const { definition } of catalogue) expect(provenanceOf(definition.id), definition.id).not.toEqual([]);
  for (const set of OTHERS) expect(provenanceOf(set), set).not.toEqual([]);
  expect(provenanceOf("__proto__")).toEqual([]);
});

it("no file that data are made from is without an origin, and each has the sum of its bytes", () => {
  const named = new Map(
    provenance.flatMap((one) => one.files.map(({ name, sha256 }) => [name, sha256] as const)),
  );
  expect([...named.keys()].toSorted()).toEqual(files.toSorted());
  for (const [name, sum] of named)
    expect(
      createHash("sha256")
        .update(readFileSync(new URL(name, sources)))
        .digest("hex"),
    ).toBe(sum);
});

it("no set is named that there is not", () => {
  const known = new Set([...catalogue.map(({ definition }) => definition.id), ...OTHERS]);
  expect(provenance.flatMap(({ sets }) => sets).filter((set) => !known.has(set))).toEqual([]);
});

it("revisions and compilations are those of NOTICE and of the sources' own list", () => {
  const [notice = "", readme = ""] = papers;
  for (const { origin, revision } of provenance) {
    if (revision !== undefined) expect(readme).toContain(revision);
    const compilation = /^github\.com\/([\w-]+)/.exec(origin)?.[1];
    if (compilation !== undefined) expect(notice).toContain(compilation);
  }
});
