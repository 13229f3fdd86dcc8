import { describe, expect, it } from "vitest";
import { sparklinePath } from "./sparkline.js";

const box = { width: 12, height: 6, pad: 1 };

describe("sparklinePath", () => {
  it("puts the best rank on top and joins one run with one line", () => {
    expect(sparklinePath([3, 1], [[0, 1]], [3, 1], box)).toBe("M1 5L11 1");
  });

  it("R5 R9 leaves a gap between runs: no line crosses a break or a missing edition", () => {
    const path = sparklinePath(
      [1, 2, Number.NaN, 2, 1],
      [
        [0, 1],
        [3, 4],
      ],
      [2, 1],
      box,
    );
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toContain("NaN");
  });

  it("draws a run of one point as a dot, and the marked edition as a larger one", () => {
    const path = sparklinePath([1, 2], [[0], [1]], [2, 1], box, 1);
    expect(path.match(/a0\.7 /g)).toHaveLength(4);
    expect(path.match(/a1\.7 /g)).toHaveLength(2);
  });

  it("R9 draws nothing for a marked edition that is missing", () => {
    expect(sparklinePath([Number.NaN], [], [2, 1], box, 0)).toBe("");
  });

  it("centres a single edition and a flat domain", () => {
    expect(sparklinePath([1], [[0]], [1, 1], box)).toContain("M5.3 3a");
  });
});
