import { tenth } from "./frame.js";
import { circlePath } from "./hits.js";
import type { Hits } from "./hits.js";

/** Units over columns: cell `unit * places.length + column`. */
export interface LineField {
  readonly units: readonly string[];
  /** 1 where a line leads here from the column before. */
  readonly joined: ArrayLike<number>;
}

export interface LineHits {
  readonly hits: Hits;
  /** Column of each hit. */
  readonly editions: readonly number[];
}

/**
 * Every point of every unit, the named units first, each from its first column to its last. Left and right go along a
 * unit's line, up and down to the next point of the column.
 *
 * @param ys NaN where a unit has no point
 * @param places where the columns stand
 * @param lines units that are named, the most important last
 */
export function lineHits(
  field: LineField,
  ys: ArrayLike<number>,
  places: readonly number[],
  lines: readonly { readonly key: string; readonly tone: string }[],
  scale: number,
): LineHits {
  const tones = new Map(lines.map(({ key, tone }) => [key, tone]));
  const named = lines.toReversed().map(({ key }) => field.units.indexOf(key));
  const order = [...named, ...field.units.keys()].filter((row, i, all) => row >= 0 && all.indexOf(row) === i);
  const [rows, editions, at]: [number[], number[], Map<number, number>] = [[], [], new Map()];
  const columns = places.length;
  for (const row of order)
    for (let edition = 0; edition < columns; edition++) {
      const cell = row * columns + edition;
      if (Number.isNaN(ys[cell] ?? Number.NaN)) continue;
      at.set(cell, rows.length);
      rows.push(row);
      editions.push(edition);
    }
  const y = (hit: number) => ys[(rows[hit] ?? 0) * columns + (editions[hit] ?? 0)] ?? 0;
  const x = (hit: number) => places[editions[hit] ?? 0] ?? 0;
  const joined = (hit: number) =>
    rows[hit] === rows[hit - 1] && field.joined[(rows[hit] ?? 0) * columns + (editions[hit] ?? 0)] === 1;
  const columnsOfHits = byRank(editions, columns, y);
  return {
    editions,
    hits: {
      units: rows.map((row) => field.units[row] ?? ""),
      xs: rows.map((_, hit) => x(hit)),
      ys: rows.map((_, hit) => y(hit)),
      keys: rows.map((row) => tones.get(field.units[row] ?? "") ?? "rest"),
      outline: (hit) => outlineOf(hit, joined(hit), x, y, scale),
      reach: 30 * scale,
      first: Math.max(
        0,
        editions.findIndex((_, hit) => rows[hit + 1] !== rows[0]),
      ),
      travel: "plane",
      next: (hit, key) => {
        if (key === "ArrowUp" || key === "ArrowDown") {
          const column = columnsOfHits[editions[hit] ?? 0] ?? [];
          return column[column.indexOf(hit) + (key === "ArrowUp" ? -1 : 1)] ?? -1;
        }
        const to = hit + (key === "ArrowLeft" ? -1 : 1);
        return to >= 0 && to < rows.length && rows[to] === rows[hit] ? to : -1;
      },
    },
  };
}

/** Hits of each column, the topmost first. */
function byRank(
  editions: readonly number[],
  columns: number,
  y: (hit: number) => number,
): readonly (readonly number[])[] {
  const made: number[][] = Array.from({ length: columns }, () => []);
  editions.forEach((edition, hit) => made[edition]?.push(hit));
  for (const column of made) column.sort((a, b) => y(a) - y(b) || a - b);
  return made;
}

/** The point, and the line that leads to it. */
function outlineOf(
  hit: number,
  joined: boolean,
  x: (hit: number) => number,
  y: (hit: number) => number,
  scale: number,
): string {
  const line = joined ? `M${tenth(x(hit - 1))} ${tenth(y(hit - 1))}L${tenth(x(hit))} ${tenth(y(hit))}` : "";
  return line + circlePath(tenth(x(hit)), tenth(y(hit)), tenth(5 * scale));
}
