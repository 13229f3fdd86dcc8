// The trend as a careful person would write it by hand: a string with one path a line, from numbers that lie ready.
import { isComparable, observe, unitName } from "@chiso/core";
import { papi } from "@chiso/data/papi";

export const EDITION = 2024;
export const editions = [...papi.editions.keys()];
export const { units } = papi.editions.get(EDITION).set;
export const nameOf = (unit) => unitName(papi.book, unit, `${EDITION}-12-31`, "vi");

/** Score of a component, or undefined. */
export function scoreOf(unit, edition, component) {
  const { value } = observe(papi, unit, edition, component);
  return value.kind === "score" ? value.score : undefined;
}

/** Scores of every unit over the editions, read once. */
const scores = new Map(
  units.map((unit) => [unit, editions.map((edition) => scoreOf(unit, edition, "PAPI"))]),
);
const comparable = editions.map(
  (edition, i) => i > 0 && isComparable(papi.definition, "PAPI", editions[i - 1], edition),
);

/** One path through the editions that may be joined. */
export function linePath(unit, x, y) {
  const values = scores.get(unit);
  let d = "";
  for (let i = 0; i < values.length; i++) {
    if (values[i] === undefined) continue;
    const joined = comparable[i] && values[i - 1] !== undefined;
    d += `${joined ? "L" : "M"}${x(i).toFixed(1)},${y(values[i]).toFixed(1)}`;
  }
  return d;
}

const [width, height] = [720, 420];
const x = (i) => 44 + i * ((width - 60) / (editions.length - 1));
const y = (score) => height - 30 - ((score - 25) / 30) * (height - 50);

/** The whole picture as a string. */
export function plainTrend(focus = "son-la") {
  const ticks = [25, 30, 35, 40, 45, 50, 55].map(
    (v) =>
      `<line x1="44" x2="${width - 16}" y1="${y(v)}" y2="${y(v)}" stroke="#ddd"/><text x="38" y="${y(v) + 4}" text-anchor="end">${v}</text>`,
  );
  const years = editions.map(
    (edition, i) => `<text x="${x(i).toFixed(1)}" y="${height - 8}" text-anchor="middle">${edition}</text>`,
  );
  const lines = units.map(
    (unit) =>
      `<path d="${linePath(unit, x, y)}" fill="none" stroke="${unit === focus ? "#a3231f" : "#ccc"}"/>`,
  );
  return `<svg class="reference-trend" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="12">${[...ticks, ...years, ...lines].join("")}<text x="${width - 12}" y="20" text-anchor="end">${nameOf(focus)}</text></svg>`;
}
