import { TrendChart, trend } from "@chiso/react/trend";
import { StateLink } from "../page/state-link.js";
import type { View } from "../page/view.js";
import { MEASURES } from "../state/state.js";
import type { LoadedSection, SectionProps } from "./section.js";
import { figureProps } from "./shared-props.js";
import { trendChart } from "./trend-chart.js";

/** The course over all editions, by score or by position, alone or beside another province. */
export const trendSection: LoadedSection = {
  Body: Trend,
  chart: trendChart,
  says: (asked) => trendChart(asked) !== undefined,
  describe: ({ view: { state, words }, data }) =>
    trend.describe(
      trend.analyse(data, {
        focus: state.unit,
        compare: state.compare === undefined ? [] : [state.compare],
        by: state.by,
        ...(state.component === undefined ? {} : { component: state.component }),
      }),
      trend.wordsOf(words.locale),
    ),
};

function Trend(props: SectionProps) {
  const { edition: _all, ...figure } = figureProps(props);
  return (
    <>
      <TrendChoices view={props.view} />
      <TrendChart {...figure} by={props.view.state.by} />
    </>
  );
}

/** By score or by position. */
function TrendChoices({ view }: { readonly view: View }) {
  const { state, messages } = view;
  return (
    <div className="trend-choices">
      <ul className="switch" aria-label={messages.by}>
        {MEASURES.map((by) => (
          <li key={by}>
            <StateLink view={view} change={{ by }} current={state.by === by} className="switch-link">
              {by === "score" ? messages.byScore : messages.byRank}
            </StateLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
