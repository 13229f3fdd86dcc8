import { Waterfall, waterfall } from "@chiso/react/waterfall";
import type { LoadedSection } from "./section.js";
import { figureProps } from "./shared-props.js";

/** What made the change from the edition before, where the two may be compared. */
export const changed: LoadedSection = {
  Body: (props) => <Waterfall {...figureProps(props)} show="change" />,
  describe: ({ view: { state, words }, data, edition }) =>
    waterfall.describe(
      waterfall.analyse(data, { edition, focus: state.unit, show: "change" }),
      waterfall.wordsOf(words.locale),
    ),
};
