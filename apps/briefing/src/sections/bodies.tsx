import { sonLaDepartments2020 } from "@chiso/data/son-la-bodies";
import { Bodies, bodies as figure } from "@chiso/react/bodies";
import type { LoadedSection } from "./section.js";

/** The body of which the newspaper speaks. */
const FOCUS = "son-la.so-lao-dong";

/** The province's own ranking of its departments, as far as its decision and its newspaper tell it. */
export const bodies: LoadedSection = {
  Body: ({ view }) => <Bodies data={sonLaDepartments2020} focus={FOCUS} locale={view.state.lang} />,
  describe: ({ view: { state } }) =>
    figure.describe(figure.analyse(sonLaDepartments2020, { focus: FOCUS }), figure.wordsOf(state.lang)),
};
