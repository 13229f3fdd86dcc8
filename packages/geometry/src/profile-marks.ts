import { tenth } from "./frame.js";
import { circlePath } from "./hits.js";

/**
 * An arrow whose point is at the figure, so that its way is seen without colour; as long as its head at least.
 *
 * @param from where it begins, pixels
 * @param to where its point is
 * @param height of its head
 */
export function arrowPath(from: number, to: number, middle: number, height: number): string {
  const way = to < from ? -1 : 1;
  const head = height * 0.6;
  const [x, y, half, shaft] = [tenth(to), tenth(middle), tenth(height / 2), tenth(height * 0.27)];
  const neck = tenth(to - way * head);
  const tail =
    Math.abs(to - from) > head + 1 ? `V${tenth(y + shaft)}H${tenth(from)}V${tenth(y - shaft)}H${neck}` : "";
  return `M${x} ${y}L${neck} ${tenth(y + half)}${tail}V${tenth(y - half)}z`;
}

/** The mark of a peer: a diamond, a ring, a disc. */
export function peerMark(shape: number, x: number, y: number, size: number): string {
  const [cx, cy, r] = [tenth(x), tenth(y), tenth(size)];
  if (shape === 0) return `M${tenth(cx - r)} ${cy}l${r} ${-r}l${r} ${r}l${-r} ${r}z`;
  return circlePath(cx, cy, tenth(r * 0.85));
}
