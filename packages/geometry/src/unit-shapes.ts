import { tenth } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";

/** How a small square is drawn, so that kinds are told apart without colour. */
export const UNIT_SHAPES = [
  "full",
  "half",
  "corner",
  "empty",
  "cross",
  "bar",
  "point",
  "disc",
  "ring",
] as const;
/** Shape of a square that stands for one thing: one of `UNIT_SHAPES`, told apart without colour. */
export type UnitShape = (typeof UNIT_SHAPES)[number];

/** What is filled and what is drawn as a line. */
export interface ShapePaths {
  readonly fill: string;
  readonly line: string;
}

/**
 * A shape in its square: full, its lower half, a corner, nothing, a cross, an upright bar, a point; or a disc or ring instead.
 *
 * @example unitShape("cross", 0, 0, 12).line
 */
export function unitShape(shape: UnitShape, left: number, top: number, size: number): ShapePaths {
  const [x, y, s] = [tenth(left), tenth(top), tenth(size)];
  const half = tenth(size / 2);
  const box = rectPath(x, y, s, s);
  const round = circlePath(tenth(left + size / 2), tenth(top + size / 2), half);
  switch (shape) {
    case "full":
      return { fill: box, line: box };
    case "half":
      return { fill: rectPath(x, tenth(top + size / 2), s, half), line: box };
    case "corner":
      return { fill: `M${x} ${y}h${s}l${-s} ${s}z`, line: box };
    case "empty":
      return { fill: "", line: box };
    case "cross":
      return { fill: "", line: `${box}M${x} ${y}l${s} ${s}M${tenth(left + size)} ${y}l${-s} ${s}` };
    case "bar":
      return { fill: "", line: `${box}M${tenth(left + size / 2)} ${y}v${s}` };
    case "point":
      return {
        fill: circlePath(tenth(left + size / 2), tenth(top + size / 2), tenth(size * 0.16)),
        line: box,
      };
    case "disc":
      return { fill: round, line: round };
    case "ring":
      return { fill: "", line: round };
  }
}
