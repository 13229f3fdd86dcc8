// A server render of every figure in plain Node from the packed packages: no bundler, no DOM, no CSS loader. The figures
// that a reader must find are those of the sources.
import assert from "node:assert/strict";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { RankingTable } from "@chiso/react/ranking-table";
import { ScoreCard } from "@chiso/react/score-card";
import { TrendChart } from "@chiso/react/trend";
import { createElement, version } from "react";
import { renderToString } from "react-dom/server";

const FOCUS = "son-la";
const figures = [
  {
    title: "RankingTable, PAPI 2024",
    element: (locale) => createElement(RankingTable, { data: papi, edition: 2024, focus: FOCUS, locale }),
    holds: { vi: ["Sơn La", "43,8876", "25/61", "Vĩnh Phúc"], en: ["Son La", "43.8876", "Vinh Phuc"] },
  },
  {
    title: "TrendChart, PAPI",
    element: (locale) => createElement(TrendChart, { data: papi, focus: FOCUS, locale }),
    holds: { vi: ["Sơn La", "43,8876", "2011", "2024"], en: ["Son La", "43.8876", "2011", "2024"] },
  },
  {
    title: "ScoreCard, PAR INDEX 2020",
    element: (locale) => createElement(ScoreCard, { data: par, edition: 2020, unit: FOCUS, locale }),
    holds: { vi: ["Sơn La", "84,84%", "2,91", "20/63", "5/14"], en: ["Son La", "84.84%", "2.91", "20th"] },
  },
];

/** Markup between tags left out: what a reader can read. */
const textOf = (html) => html.replace(/<!-- -->/g, "").replace(/<[^>]+>/g, " ");

for (const { title, element, holds } of figures) {
  for (const locale of ["vi", "en"]) {
    const html = renderToString(element(locale));
    for (const part of holds[locale])
      assert.ok(textOf(html).includes(part), `${title}, ${locale}: ${part} is not there`);
    assert.equal(renderToString(element(locale)), html, `${title}, ${locale}: the second render differs`);
    assert.ok(!html.includes(" style="), `${title}, ${locale}: the markup has a style attribute`);
    assert.ok(
      !/undefined|NaN|\[object/.test(html),
      `${title}, ${locale}: the markup has a value that is none`,
    );
  }
}
console.log(`three figures in two languages with React ${version}`);
