import { Waterfall, waterfall } from "@chiso/react/waterfall";
import { lossChart } from "./loss-chart.js";
import type { LoadedSection } from "./section.js";
import { figureProps } from "./shared-props.js";

/** Where the points are lost. */
export const lost: LoadedSection = {
  Body: (props) => <Waterfall {...figureProps(props)} show="lost" />,
  chart: lossChart,
  describe: ({ view: { state, words }, data, edition }) =>
    waterfall.describe(
      waterfall.analyse(data, { edition, focus: state.unit, show: "lost" }),
      waterfall.wordsOf(words.locale),
    ),
};
