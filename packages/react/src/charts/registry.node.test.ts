import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { charts } from "./index.js";

describe("the registry", () => {
  it("holds every chart that has a folder, each under its stem", async () => {
    const stems = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(Object.keys(charts).toSorted()).toEqual(stems.toSorted());
    for (const [stem, load] of Object.entries(charts)) expect((await load()).module.id).toBe(stem);
  });
});
