import type { WaterfallFinding } from "@chiso/core";
import { Waterfall, waterfall } from "@chiso/react/waterfall";
import type { LoadedSection, SectionAsked } from "./section.js";
import { figureProps } from "./shared-props.js";

/** What made the change from the edition before, where the two may be compared. */
export const changed: LoadedSection = {
  Body: (props) => <Waterfall {...figureProps(props)} show="change" />,
  describe: (asked) => waterfall.describe(find(asked), waterfall.wordsOf(asked.view.state.lang)),
  says: (asked) => drawn(find(asked)),
};

function find({ view: { state }, data, edition }: SectionAsked): WaterfallFinding {
  return waterfall.analyse(data, { edition, focus: state.unit, show: "change" });
}

/** An answer with steps; what says no more than why there is none is left to the page. */
function drawn(finding: WaterfallFinding): boolean {
  if (waterfall.isEmpty(finding) || finding.kind !== "waterfall") return false;
  const { answer } = finding;
  return answer.show === "change" && answer.change.kind === "parts";
}
