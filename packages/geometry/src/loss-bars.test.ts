import { describe, expect, it } from "vitest";
import { lossBars } from "./loss-bars.js";

describe("lossBars", () => {
  it("stacks the parts of each bar on the scale of the longest", () => {
    const bars = lossBars([
      [
        { kind: "a", points: 1 },
        { kind: "b", points: 3 },
      ],
      [{ kind: "a", points: 1 }],
    ]);
    expect(bars).toEqual([
      [
        { kind: "a", x: 0, width: 25 },
        { kind: "b", x: 25, width: 75 },
      ],
      [{ kind: "a", x: 0, width: 25 }],
    ]);
  });

  it("draws nothing of nothing, and no part below nought", () => {
    expect(lossBars([[{ kind: "a", points: 0 }], []])).toEqual([[], []]);
    expect(
      lossBars([
        [
          { kind: "a", points: -1 },
          { kind: "b", points: 2 },
        ],
      ]),
    ).toEqual([[{ kind: "b", x: 0, width: 100 }]]);
  });
});
