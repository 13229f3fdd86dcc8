export interface SwarmPlace {
  readonly x: number;
  readonly y: number;
}

export interface SwarmRoom {
  /** Middle of the strip. */
  readonly middle: number;
  /** Of a dot, pixels. */
  readonly diameter: number;
  /** How many dots may lie above each other; where there are more, they share the middle. */
  readonly lanes: number;
}

/**
 * Dots along a line, moved up or down by whole lanes where they would cover each other: positions along the line are exact.
 * The same numbers give the same picture, in whatever order they come.
 *
 * @param xs NaN where there is no dot
 * @returns a place for each of `xs`, undefined where there is none
 * @example swarm([10, 11, 40], { middle: 20, diameter: 5, lanes: 7 })[1] // { x: 11, y: 15 }
 */
export function swarm(xs: readonly number[], room: SwarmRoom): readonly (SwarmPlace | undefined)[] {
  const order = xs.map((_, at) => at).filter((at) => !Number.isNaN(xs[at] ?? Number.NaN));
  order.sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  const lanes = lanesFrom(room.lanes);
  const taken = new Map<number, number>();
  const places: (SwarmPlace | undefined)[] = xs.map(() => undefined);
  for (const at of order) {
    const x = xs[at] ?? 0;
    const free = lanes.find((lane) => x - (taken.get(lane) ?? Number.NEGATIVE_INFINITY) >= room.diameter);
    const lane = free ?? 0;
    taken.set(lane, x);
    places[at] = { x, y: room.middle + lane * room.diameter };
  }
  return places;
}

/** 0, −1, 1, −2, 2, … */
function lanesFrom(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 1 ? -1 : 1) * Math.ceil(i / 2));
}
