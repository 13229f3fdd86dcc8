import type { WaterfallFinding } from "@chiso/core";
import { Waterfall, waterfall } from "@chiso/react/waterfall";
import { lossChart } from "./loss-chart.js";
import type { LoadedSection, SectionAsked } from "./section.js";
import { figureProps } from "./shared-props.js";

/** Where the points are lost. */
export const lost: LoadedSection = {
  Body: (props) => <Waterfall {...figureProps(props)} show="lost" />,
  chart: lossChart,
  describe: (asked) => waterfall.describe(find(asked), waterfall.wordsOf(asked.view.state.lang)),
  says: (asked) => drawn(find(asked)),
};

function find({ view: { state }, data, edition }: SectionAsked): WaterfallFinding {
  return waterfall.analyse(data, { edition, focus: state.unit, show: "lost" });
}

/** An answer with steps; what says no more than why there is none is left to the page. */
function drawn(finding: WaterfallFinding): boolean {
  if (waterfall.isEmpty(finding) || finding.kind !== "waterfall") return false;
  const { answer } = finding;
  return answer.show === "lost" && answer.lost.kind === "bottlenecks" && answer.lost.losses.length > 0;
}
