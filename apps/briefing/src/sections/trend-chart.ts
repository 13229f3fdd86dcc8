import { seriesOf } from "@chiso/core";
import { numberFormat } from "../files/native-chart.js";
import type { NativeChart } from "../files/native-chart.js";
import { standingFor } from "../data/newest-edition.js";
import { nameIn } from "../page/view.js";
import type { SectionAsked } from "./section.js";

/**
 * The course of the province's score, a line for each run of comparable editions: no line crosses a break (R5), and a year
 * without a score has no point (R9).
 */
export function trendChart({ view, data, edition }: SectionAsked): NativeChart | undefined {
  const component = view.state.component ?? data.definition.overall;
  const editions = [...data.editions.keys()];
  const series = standingFor(data, view.state.unit, edition).flatMap((unit) => {
    const { points, runs } = seriesOf(data, unit, { component, measure: "score", editions });
    return runs.map((run) => {
      const years = run.map((at) => points[at]?.edition ?? 0);
      const held = new Set(run);
      return {
        name: view.messages.files.years(
          nameIn(view, unit, edition),
          years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`,
        ),
        role: "focus",
        values: points.map(({ observation: { value } }, at) =>
          held.has(at) && value.kind === "score" ? value.score : undefined,
        ),
      };
    });
  });
  if (series.length === 0) return undefined;
  return {
    kind: "line",
    categories: editions.map(String),
    series,
    format: numberFormat(data.definition.digits),
  };
}
