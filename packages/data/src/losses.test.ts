import { bottlenecksOf, changePartsOf, childrenOf, observe, previousEdition } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { catalogue } from "./index.js";

// R14 on everything that is held: every index, edition and unit, every component that has parts.

const SAME = 1e-9;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** All that can be split: the whole, and each component with parts. */
function* places(data: Dataset) {
  for (const [edition, { set }] of data.editions)
    for (const { id } of data.definition.components)
      if (childrenOf(data.definition, id, edition).length > 0)
        for (const unit of set.units) yield { edition, component: id, unit };
}

describe.each(catalogue.map((entry) => [entry.definition.id, entry] as const))("losses in %s", (_, entry) => {
  it("R14 parts add up to each loss, losses and the rest to what the score lacks", async () => {
    const data = await (entry.loadDetails ?? entry.load)();
    const sign = data.definition.direction === "higher-is-better" ? 1 : -1;
    const faults: string[] = [];
    for (const { edition, component, unit } of places(data)) {
      const peers = data.editions.get(edition)?.set.units.slice(0, 3) ?? [];
      const found = bottlenecksOf(data, unit, edition, { component, peers });
      const { value } = observe(data, unit, edition, component);
      if (found.kind === "none") {
        // R8: of a score that is not shown nothing is told
        if (found.why === "no-score" && value.kind === "score")
          faults.push(`${unit} ${edition} ${component}`);
        continue;
      }
      const lacks = sign * (found.full - found.score);
      const ok =
        Math.abs(sum(found.losses.map(({ lost }) => lost)) + found.unexplained - lacks) <= SAME &&
        found.losses.every(
          ({ lost, parts }) => Math.abs(sum(parts.map(({ points }) => points)) - lost) <= SAME,
        );
      if (!ok) faults.push(`${unit} ${edition} ${component}`);
    }
    expect(faults).toEqual([]);
  });

  it("R5 the steps of a change and the rest add up to it, and there is none across a break", async () => {
    const data = await (entry.loadDetails ?? entry.load)();
    const faults: string[] = [];
    for (const { edition, component, unit } of places(data)) {
      const change = changePartsOf(data, unit, previousEdition(data, edition), edition, component);
      if (change.kind !== "parts") continue;
      const moved = change.after - change.before;
      const steps = sum(change.steps.map(({ points }) => points)) + change.unexplained;
      if (Math.abs(steps - moved) > SAME || Math.abs(change.points - moved) > SAME)
        faults.push(`${unit} ${edition} ${component}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("Sơn La, PAR INDEX 2024", () => {
  it("R14 0,25 + 0,32 + 0,77 + 3,36 = 4,70 known, 5,28 not broken down", async () => {
    const { par } = await import("./par.js");
    const found = bottlenecksOf(par, "son-la", 2024);
    if (found.kind === "none") throw new Error("The score of 2024 is there.");
    const rounded = found.losses.map(({ lost }) => lost.toFixed(2)).toSorted();
    expect(rounded).toEqual(["0.25", "0.32", "0.77", "3.36"]);
    expect(found.known).toBeCloseTo(4.7, 9);
    expect(found.unexplained).toBeCloseTo(5.28, 9);
    expect(found.unknown).toHaveLength(4);
  });
});
