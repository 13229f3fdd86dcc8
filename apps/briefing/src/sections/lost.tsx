import type { BottlenecksFinding } from "@chiso/core";
import { Bottlenecks, bottlenecks } from "@chiso/react/bottlenecks";
import { lossChart } from "./loss-chart.js";
import type { LoadedSection, SectionAsked, SectionProps } from "./section.js";
import { figureProps } from "./shared-props.js";

/** Where the points are lost, how long already, and what would close each gap. */
export const lost: LoadedSection = {
  Body: Lost,
  chart: lossChart,
  describe: (asked) => bottlenecks.describe(find(asked), bottlenecks.wordsOf(asked.view.state.lang)),
  says: (asked) => !bottlenecks.isEmpty(find(asked)),
};

/** An edition that the reader did not choose is the figure's own choice: the newest that can answer. */
function Lost(props: SectionProps) {
  const { edition: _shown, onSelect: _none, component: _whole, ...figure } = figureProps(props);
  const { edition } = props.view.state;
  return <Bottlenecks {...figure} {...(edition === undefined ? {} : { edition })} />;
}

function find({ view: { state }, data }: SectionAsked): BottlenecksFinding {
  const { unit: focus, compare, edition } = state;
  return bottlenecks.analyse(data, {
    focus,
    edition,
    compare: compare === undefined ? [] : [compare],
  });
}
