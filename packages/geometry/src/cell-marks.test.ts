import { describe, expect, it } from "vitest";
import { barMark, dotMark } from "./cell-marks.js";

describe("marks within a cell", () => {
  it("a bar begins at the low end of the scale, a dot stands on its place", () => {
    expect(barMark(0.5)).toBe("M0 0H50V10H0Z");
    expect(barMark(0)).toBe("M0 0H0V10H0Z");
    expect(dotMark(0.333)).toBe("M33.3 5h0");
  });

  it("what lies beyond the scale stays in the cell", () => {
    expect(barMark(1.4)).toBe(barMark(1));
    expect(dotMark(-1)).toBe(dotMark(0));
  });
});
