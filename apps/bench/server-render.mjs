// Server render of the trend, with its frame and bare, against building the plain picture as a string: one process, interleaved.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { papi } from "@chiso/data/papi";
import { TrendChart, trend, trendWordsOf } from "@chiso/react/trend";
import { median } from "./median.mjs";
import { plainTrend } from "./plain-trend.mjs";

const UNITS = ["son-la", "lao-cai", "ha-noi", "ca-mau", "can-tho"];

const figure = (focus) => renderToString(createElement(TrendChart, { data: papi, focus, locale: "vi" }));

function bare(focus) {
  const layout = trend.layout(trend.analyse(papi, { focus }), trend.defaultSize, trendWordsOf("vi"));
  return renderToString(createElement("svg", null, createElement(trend.Marks, { layout })));
}

function timed(work, focus) {
  const start = performance.now();
  work(focus);
  return performance.now() - start;
}

/** Medians in milliseconds, and medians of the paired ratios; each pair draws another unit. */
export function renderCost(runs) {
  const times = { figure: [], bare: [], plain: [] };
  for (let i = -20; i < runs; i++) {
    const focus = UNITS[(i + 20) % UNITS.length];
    const now = {
      figure: timed(figure, focus),
      bare: timed(bare, focus),
      plain: timed(plainTrend, focus),
    };
    if (i >= 0) for (const side of Object.keys(times)) times[side].push(now[side]);
  }
  const against = (side) => median(times[side].map((time, i) => time / times.plain[i]));
  return {
    figure: median(times.figure),
    bare: median(times.bare),
    plain: median(times.plain),
    figureRatio: against("figure"),
    bareRatio: against("bare"),
  };
}
