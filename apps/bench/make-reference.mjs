// Writes the fixed pictures that the figures are measured against: what a careful person would write by hand as plain HTML
// and SVG, with the same figures, inserted as a string. Run only to renew them on purpose: they are committed.
import { mkdirSync, writeFileSync } from "node:fs";
import { changeOf, isComparable, observe, rankOf, unitName } from "@chiso/core";
import { papi } from "@chiso/data/papi";

const EDITION = 2024;
const editions = [...papi.editions.keys()];
const { set } = papi.editions.get(EDITION);
const dimensions = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
const decimal = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const number = (value) => (value === undefined ? "–" : decimal.format(value));
const scoreOf = (unit, edition, component) => {
  const { value } = observe(papi, unit, edition, component);
  return value.kind === "score" ? value.score : undefined;
};
const name = (unit) => unitName(papi.book, unit, `${EDITION}-12-31`, "vi");

/** One path through the editions that may be joined. */
function linePath(unit, x, y) {
  let d = "";
  editions.forEach((edition, i) => {
    const score = scoreOf(unit, edition, "PAPI");
    const before = editions[i - 1];
    const joined = before !== undefined && scoreOf(unit, before, "PAPI") !== undefined && isComparable(papi.definition, "PAPI", before, edition);
    if (score !== undefined) d += `${joined ? "L" : "M"}${x(i).toFixed(1)},${y(score).toFixed(1)}`;
  });
  return d;
}

function tableRow(unit) {
  const rank = rankOf(papi, unit, EDITION, "PAPI");
  const change = changeOf(papi, unit, EDITION - 1, EDITION, "PAPI");
  const heat = dimensions.map((d) => {
    const score = scoreOf(unit, EDITION, d);
    const tone = score === undefined ? "none" : Math.min(9, Math.floor(((score - 1) / 9) * 10));
    return `<td class="heat tone-${tone}">${number(score)}</td>`;
  });
  const spark = linePath(unit, (i) => 2 + i * (76 / (editions.length - 1)), (s) => 18 - ((s - 25) / 25) * 16);
  return (
    `<tr><td>${rank.kind === "unranked" ? "–" : rank.rank}</td><th scope="row">${name(unit)}</th>` +
    `<td>${number(scoreOf(unit, EDITION, "PAPI"))}</td><td>${change.kind === "change" ? number(change.points) : "–"}</td>${heat.join("")}` +
    `<td><svg width="80" height="20" viewBox="0 0 80 20"><path d="${spark}" fill="none" stroke="currentColor"/></svg></td></tr>`
  );
}

const heads = ["Hạng", "Tỉnh, thành phố", "Điểm", "Thay đổi", ...dimensions, "2011–2024"];
const table =
  `<table class="reference-table"><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead>` +
  `<tbody>${set.units.map(tableRow).join("")}</tbody></table>`;

const [width, height] = [720, 420];
const x = (i) => 44 + i * ((width - 60) / (editions.length - 1));
const y = (score) => height - 30 - ((score - 25) / 30) * (height - 50);
const ticks = [25, 30, 35, 40, 45, 50, 55].map((v) => `<line x1="44" x2="${width - 16}" y1="${y(v)}" y2="${y(v)}" stroke="#ddd"/><text x="38" y="${y(v) + 4}" text-anchor="end">${v}</text>`);
const years = editions.map((edition, i) => `<text x="${x(i).toFixed(1)}" y="${height - 8}" text-anchor="middle">${edition}</text>`);
const lines = set.units.map((unit) => `<path d="${linePath(unit, x, y)}" fill="none" stroke="${unit === "son-la" ? "#a3231f" : "#ccc"}"/>`);
const trend = `<svg class="reference-trend" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="12">${[...ticks, ...years, ...lines].join("")}<text x="${width - 12}" y="20" text-anchor="end">${name("son-la")}</text></svg>`;

mkdirSync(new URL("reference/", import.meta.url), { recursive: true });
writeFileSync(new URL("reference/table.html", import.meta.url), `${table}\n`);
writeFileSync(new URL("reference/trend.svg", import.meta.url), `${trend}\n`);
