/**
 * What a pointer or an arrow key can reach in a picture: one entry per mark, in reading order. Columns, not objects: a map
 * of marks is made at each layout and read rarely.
 */
export interface Hits {
  /** Unit of each mark, "" where it is no unit's (a class, a date). */
  readonly units: readonly string[];
  /** Middle of each mark, pixels. */
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  /**
   * Legend keys of each mark, separated by spaces, so that what the legend leaves out cannot be reached; absent where the
   * legend filters nothing.
   */
  readonly keys?: readonly string[];
  /** Path data of a mark's outline, drawn around it when it is read; asked for one mark at a time. */
  readonly outline: (at: number) => string;
  /**
   * The mark at a place, -1 for none. When absent: the mark whose middle is nearest, within `reach`.
   *
   * @param there whether the legend leaves a mark in
   */
  readonly find?: (x: number, y: number, there?: (at: number) => boolean) => number;
  /** The mark that a key other than Esc leads to, where the marks have an order of their own. `from` is -1 at the start. */
  readonly move?: (from: number, key: string, there: (at: number) => boolean) => number;
  /** All of a unit as it is lit while somebody points at it; the outlines of its marks when absent. */
  readonly whole?: (unit: string) => string;
  /** Pixels; 40 when absent. */
  readonly reach?: number;
  /** Where the keyboard begins: the mark that matters most (the focus); the first when absent. */
  readonly first?: number;
  /** Arrow keys: `list` goes to the next or previous mark, `plane` to the nearest in that direction. */
  readonly travel: "list" | "plane";
  /** Where an arrow key leads instead, for marks that lie along lines; -1: nowhere. */
  readonly next?: (from: number, key: string) => number;
}

/** What every figure's layout has. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hits: Hits;
}

/** Keys that travel the marks. */
export function isHitKey(key: string): boolean {
  return /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Escape)$/.test(key);
}

/** Positions of marks that the legend leaves in. */
function isThere(hits: Hits, off: ReadonlySet<string>, at: number): boolean {
  if (at < 0 || at >= hits.units.length) return false;
  return off.size === 0 || !(hits.keys?.[at] ?? "").split(" ").some((key) => off.has(key));
}

/**
 * The mark at a place, or -1.
 *
 * @param off legend keys that are switched off
 * @example nearestHit(layout.hits, 120, 80, new Set()) // 19
 */
export function nearestHit(hits: Hits, x: number, y: number, off: ReadonlySet<string>): number {
  if (hits.find) {
    const found = hits.find(x, y, (at) => isThere(hits, off, at));
    return isThere(hits, off, found) ? found : -1;
  }
  const reach = hits.reach ?? 40;
  let best = -1;
  let nearest = reach * reach;
  for (let at = 0; at < hits.units.length; at++) {
    const [dx, dy] = [(hits.xs[at] ?? 0) - x, (hits.ys[at] ?? 0) - y];
    const distance = dx * dx + dy * dy;
    if (distance < nearest && isThere(hits, off, at)) {
      nearest = distance;
      best = at;
    }
  }
  return best;
}

/**
 * The mark that a key leads to from another; -1 for Esc, and where there is none at all. Without a start any arrow leads to
 * the mark that matters most.
 *
 * @example moveHit(layout.hits, 3, "ArrowDown", new Set()) // 4
 */
export function moveHit(hits: Hits, from: number, key: string, off: ReadonlySet<string>): number {
  if (key === "Escape") return -1;
  if (hits.move) {
    const next = hits.move(from, key, (at) => isThere(hits, off, at));
    return isThere(hits, off, next) ? next : from;
  }
  const end = hits.units.length - 1;
  if (key === "Home") return along(hits, off, 0, 1);
  if (key === "End") return along(hits, off, end, -1);
  if (from < 0) {
    const first = hits.first ?? 0;
    return isThere(hits, off, first) ? first : along(hits, off, 0, 1);
  }
  if (hits.next) {
    for (let at = hits.next(from, key); at >= 0; at = hits.next(at, key))
      if (isThere(hits, off, at)) return at;
    return from;
  }
  if (hits.travel === "list") {
    const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
    const next = along(hits, off, from + step, step);
    return next < 0 ? from : next;
  }
  return towards(hits, off, from, key);
}

function along(hits: Hits, off: ReadonlySet<string>, start: number, step: number): number {
  for (let at = start; at >= 0 && at < hits.units.length; at += step) if (isThere(hits, off, at)) return at;
  return -1;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Straight ahead counts simply, to the side three times: a grid is walked along its rows and columns, and a map to its last unit. */
function towards(hits: Hits, off: ReadonlySet<string>, from: number, key: string): number {
  const [ux, uy] = DIRECTIONS[key] ?? [0, 0];
  let best = from;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < hits.units.length; at++) {
    const [dx, dy] = [(hits.xs[at] ?? 0) - (hits.xs[from] ?? 0), (hits.ys[at] ?? 0) - (hits.ys[from] ?? 0)];
    const ahead = dx * ux + dy * uy;
    if (ahead < 0.5 || !isThere(hits, off, at)) continue;
    const cost = ahead + 3 * Math.abs(dx * uy + dy * ux);
    if (cost < nearest) {
      nearest = cost;
      best = at;
    }
  }
  return best;
}

/** One unit as it is lit, here or while somebody points at it elsewhere on the page; "" where it has no mark. */
export function unitOutline(hits: Hits, unit: string, off: ReadonlySet<string>): string {
  let path = "";
  if (unit === "") return path;
  if (hits.whole)
    return hits.units.some((one, at) => one === unit && isThere(hits, off, at)) ? hits.whole(unit) : path;
  hits.units.forEach((one, at) => {
    if (one === unit && isThere(hits, off, at)) path += hits.outline(at);
  });
  return path;
}

/** Path of a circle: an outline for dots. */
export function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Path of a rectangle: an outline for bars and cells. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
