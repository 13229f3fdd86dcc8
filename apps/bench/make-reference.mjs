// Writes the fixed pictures that the figures are measured against: what a careful person would write by hand as plain HTML
// and SVG, with the same figures, inserted as a string. Run only to renew them on purpose: they are committed.
import { mkdirSync, writeFileSync } from "node:fs";
import { changeOf, rankOf } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { charts } from "@chiso/react/charts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FIRST, SECOND, argsOf } from "./charts.mjs";
import { EDITION, editions, linePath, nameOf, plainTrend, scoreOf, units } from "./plain-trend.mjs";

const dimensions = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
const decimal = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const number = (value) => (value === undefined ? "–" : decimal.format(value));

function tableRow(unit) {
  const rank = rankOf(papi, unit, EDITION, "PAPI");
  const change = changeOf(papi, unit, EDITION - 1, EDITION, "PAPI");
  const heat = dimensions.map((d) => {
    const score = scoreOf(unit, EDITION, d);
    const tone = score === undefined ? "none" : Math.min(9, Math.floor(((score - 1) / 9) * 10));
    return `<td class="heat tone-${tone}">${number(score)}</td>`;
  });
  const spark = linePath(
    unit,
    (i) => 2 + i * (76 / (editions.length - 1)),
    (s) => 18 - ((s - 25) / 25) * 16,
  );
  return (
    `<tr><td>${rank.kind === "unranked" ? "–" : rank.rank}</td><th scope="row">${nameOf(unit)}</th>` +
    `<td>${number(scoreOf(unit, EDITION, "PAPI"))}</td><td>${change.kind === "change" ? number(change.points) : "–"}</td>${heat.join("")}` +
    `<td><svg width="80" height="20" viewBox="0 0 80 20"><path d="${spark}" fill="none" stroke="currentColor"/></svg></td></tr>`
  );
}

const heads = ["Hạng", "Tỉnh, thành phố", "Điểm", "Thay đổi", ...dimensions, "2011–2024"];
const table =
  `<table class="reference-table"><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead>` +
  `<tbody>${units.map(tableRow).join("")}</tbody></table>`;

mkdirSync(new URL("reference/", import.meta.url), { recursive: true });
writeFileSync(new URL("reference/table.html", import.meta.url), `${table}\n`);
writeFileSync(new URL("reference/trend.svg", import.meta.url), `${plainTrend()}\n`);

/** Every chart of the registry as its marks are drawn today, under its headline: the picture that it is measured against. */
mkdirSync(new URL("reference/charts/", import.meta.url), { recursive: true });
for (const [id, load] of Object.entries(charts)) {
  const { module } = await load();
  if (!("paper" in module)) continue;
  for (const focus of [FIRST, SECOND]) {
    const { data, ...query } = argsOf(id, focus);
    const words = module.wordsOf("vi");
    const finding = module.analyse(data, query);
    const layout = module.layout(finding, module.paper(finding, module.defaultSize.width, 1, words), words);
    const { width, height } = layout;
    const marks = renderToStaticMarkup(createElement(module.Marks, { layout, hatch: "none" }));
    const text =
      `<div class="chiso"><h3>${module.describe(finding, words).headline}</h3>` +
      `<svg class="chiso-chart-picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${marks}</svg></div>`;
    writeFileSync(new URL(`reference/charts/${id}-${focus}.html`, import.meta.url), `${text}\n`);
  }
}
