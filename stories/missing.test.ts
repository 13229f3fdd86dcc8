import { observe, previousEdition } from "@chiso/core";
import type { Dataset, EditionId } from "@chiso/core";
import { describe, expect, it } from "vitest";

// A story called "Missing" shows what a figure does without a value of its focus: so that value must be absent from the data.

interface Args {
  readonly data?: Dataset;
  readonly edition?: EditionId;
  readonly focus?: string;
  readonly unit?: string;
}

interface StoryModule {
  readonly default: { readonly args?: Args };
  readonly Missing?: { readonly args?: Args };
}

/** Figures that set the edition before beside it: there one of the two lacks the value. */
const OF_TWO_EDITIONS = ["slope", "dumbbell", "what-changed"];

const asked = Object.entries(import.meta.glob<StoryModule>("./*.stories.tsx", { eager: true })).flatMap(
  ([path, { default: meta, Missing }]) => {
    const stem = path.slice("./".length, -".stories.tsx".length);
    const { data, edition, focus, unit = focus } = { ...meta.args, ...Missing?.args };
    if (Missing === undefined || data === undefined || edition === undefined || unit === undefined) return [];
    const before = OF_TWO_EDITIONS.includes(stem) ? previousEdition(data, edition) : undefined;
    return [{ stem, data, unit, editions: [edition, ...(before === undefined ? [] : [before])] }];
  },
);

describe("a story of a missing value", () => {
  it("stands for most figures", () => expect(asked.length).toBeGreaterThanOrEqual(10));

  it.each(asked)("asks $stem for a unit without a score ($unit)", ({ data, unit, editions }) => {
    const kinds = editions.map((edition) => observe(data, unit, edition, data.definition.overall).value.kind);
    expect(kinds).toContain("missing");
  });
});
