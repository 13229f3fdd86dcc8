import { tenth } from "./frame.js";
import { circlePath } from "./hits.js";
import type { Hits } from "./hits.js";
import type { RadarMeasures } from "./radar-key.js";
import type { RadarInput, RadarPlace } from "./radar-types.js";

export interface RadarGround {
  readonly m: RadarMeasures;
  readonly place: RadarPlace;
  readonly boxes: readonly (readonly [left: number, top: number, bottom: number])[];
  readonly cy: number;
}

/** Each axis once around the circle, then each peer once around: the arrow keys walk them in that order. */
export function radarHits(
  input: RadarInput,
  ground: RadarGround,
): { readonly hits: Hits; readonly hitAxes: readonly number[]; readonly hitPeers: readonly number[] } {
  const { m, place } = ground;
  const [hitAxes, hitPeers, xs, ys]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (axis: number, peer: number, share: number) => {
    const [x, y] = place(axis, share);
    hitAxes.push(axis);
    hitPeers.push(peer);
    xs.push(tenth(x));
    ys.push(tenth(y));
  };
  // an axis without a figure is read at its end
  input.axes.forEach(({ focus }, at) => add(at, -1, Number.isNaN(focus) ? 1 : focus));
  input.peerUnits.forEach((_, peer) =>
    input.axes.forEach(({ peers }, at) => {
      const share = peers[peer] ?? Number.NaN;
      if (!Number.isNaN(share)) add(at, peer, share);
    }),
  );
  const keys = hitPeers.map((peer) => (peer < 0 ? "" : `k${peer}`));
  const units = hitPeers.map((peer, at) => {
    if (peer >= 0) return input.peerUnits[peer] ?? "";
    return Number.isNaN(input.axes[hitAxes[at] ?? -1]?.focus ?? Number.NaN) ? "" : input.focusUnit;
  });
  const find = (x: number, y: number, there: (at: number) => boolean = () => true) =>
    nearPoint({ xs, ys }, x, y, there, m.scale) ?? inKey(x, y, ground) ?? inSector(input, x, y, ground);
  return {
    hitAxes,
    hitPeers,
    hits: {
      units,
      xs,
      ys,
      keys,
      find,
      outline: (at) => circlePath(xs[at] ?? 0, ys[at] ?? 0, tenth(7 * m.scale)),
      first: 0,
      travel: "list",
    },
  };
}

function nearPoint(
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
  x: number,
  y: number,
  there: (at: number) => boolean,
  scale: number,
): number | undefined {
  let [found, nearest]: [number | undefined, number] = [undefined, 10 * scale];
  xs.forEach((middle, at) => {
    const distance = Math.hypot(middle - x, (ys[at] ?? 0) - y);
    if (distance < nearest && there(at)) [found, nearest] = [at, distance];
  });
  return found;
}

/** The entry of the key that lies there. */
function inKey(x: number, y: number, { m, boxes }: RadarGround): number | undefined {
  const at = boxes.findIndex(
    ([left, top, bottom]) => x >= left && x <= left + m.column && y >= top && y < bottom,
  );
  return at < 0 ? undefined : at;
}

/** The axis that points there; -1 outside the circle and its numbers. */
function inSector({ axes }: RadarInput, x: number, y: number, { m, cy }: RadarGround): number {
  const [dx, dy] = [x - m.cx, y - cy];
  if (axes.length === 0 || Math.hypot(dx, dy) > m.radius + m.label * 2) return -1;
  const turn = Math.atan2(dx, -dy) / (2 * Math.PI);
  return (Math.round(turn * axes.length) + axes.length) % axes.length;
}
