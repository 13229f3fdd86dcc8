// Server render of the trend against building an SVG of the same picture by string, in one process, interleaved.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { observe } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { TrendChart } from "@chiso/react/trend";

const editions = [...papi.editions.keys()];
const { units } = papi.editions.get(2024).set;

function plain() {
  let svg = '<svg viewBox="0 0 720 420">';
  for (const unit of units) {
    let d = "";
    editions.forEach((edition, i) => {
      const { value } = observe(papi, unit, edition, "PAPI");
      if (value.kind === "score") d += `${d === "" ? "M" : "L"}${(44 + i * 50).toFixed(1)},${(400 - value.score * 6).toFixed(1)}`;
    });
    svg += `<path d="${d}" fill="none" stroke="#ccc"/>`;
  }
  return `${svg}</svg>`;
}

const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians in milliseconds, and the median of the paired ratios. */
export function renderCost(runs) {
  const ours = [];
  const string = [];
  for (let i = -10; i < runs; i++) {
    const a = time(() => renderToString(createElement(TrendChart, { data: papi, focus: "son-la", locale: "vi" })));
    const b = time(plain);
    if (i < 0) continue;
    ours.push(a);
    string.push(b);
  }
  return { ours: median(ours), plain: median(string), ratio: median(ours.map((t, i) => t / string[i])) };
}
