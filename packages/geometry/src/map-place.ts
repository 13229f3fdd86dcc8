import type { MapShape } from "@chiso/core";
import type { Box } from "./frame.js";
import { tenth } from "./frame.js";

/** How a map's own paper falls on the picture: scaled by `k`, then moved. */
export interface MapPlace {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** The largest place within a box that shows a part of the paper, in its middle. */
export function placeWithin(part: readonly [number, number, number, number], box: Box): MapPlace {
  const [left, top, right, bottom] = part;
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const k = Math.min((box.right - box.left) / width, (box.bottom - box.top) / height);
  return {
    k,
    dx: (box.left + box.right - k * (left + right)) / 2,
    dy: (box.top + box.bottom - k * (top + bottom)) / 2,
  };
}

export const onPicture = (
  { k, dx, dy }: MapPlace,
  [x, y]: readonly [number, number],
): readonly [number, number] => [x * k + dx, y * k + dy];

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** A shape's path on the picture. Points that fall together are drawn once, so that a small map is a short path. */
export function placedPath({ d }: MapShape, place: MapPlace): string {
  let path = "";
  for (const ring of ringsOf(d)) {
    const [first = [0, 0]] = ring;
    let [px, py] = onPicture(place, first);
    path += `M${tenth(px)} ${tenth(py)}`;
    [px, py] = [tenth(px), tenth(py)];
    let lines = "";
    for (const point of ring.slice(1)) {
      const [x, y] = onPicture(place, point);
      const [dx, dy] = [tenth(x - px), tenth(y - py)];
      if (dx === 0 && dy === 0) continue;
      lines += `${lines === "" || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
      [px, py] = [hundredth(px + dx), hundredth(py + dy)];
    }
    path += `${lines === "" ? "l.5 0 0 .5" : `l${lines}`}z`;
  }
  return path;
}

type Ring = readonly (readonly [number, number])[];
const parsed = new Map<string, readonly Ring[]>();

/** Rings of a path of `M` and relative `l`, read once. */
export function ringsOf(d: string): readonly Ring[] {
  const known = parsed.get(d);
  if (known) return known;
  const rings = d
    .split("M")
    .slice(1)
    .map((text) => {
      const numbers = text.match(/-?\d+/g)?.map(Number) ?? [];
      let [x = 0, y = 0] = numbers;
      const ring: [number, number][] = [[x, y]];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x, y]);
      }
      return ring;
    });
  parsed.set(d, rings);
  return rings;
}

/** Whether a shape covers a point of its own paper (even-odd). */
export function covers({ d, box: [left, top, right, bottom] }: MapShape, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  let inside = false;
  for (const ring of ringsOf(d)) {
    let [xj, yj] = ring.at(-1) ?? [0, 0];
    for (const [xi, yi] of ring) {
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      [xj, yj] = [xi, yi];
    }
  }
  return inside;
}
