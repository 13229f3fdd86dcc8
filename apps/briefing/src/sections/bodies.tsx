import { sonLaDepartments2020 } from "@chiso/data/son-la-bodies";
import { Bodies, bodies as figure } from "@chiso/react/bodies";
import type { State } from "../state/state.js";
import { BodiesSlide } from "./bodies-slide.js";
import type { LoadedSection } from "./section.js";

/** The body of which the newspaper speaks. */
const FOCUS = "son-la.so-lao-dong";

/** The province's own ranking of its departments, as far as its decision and its newspaper tell it. */
export const bodies: LoadedSection = {
  Body: ({ view: { state, messages } }) =>
    state.page === "slides" ? (
      <BodiesSlide
        said={said(state)}
        focus={sonLaDepartments2020.bodies.find(({ id }) => id === FOCUS)?.name[state.lang]}
        source={messages.slides.source}
      />
    ) : (
      <Bodies data={sonLaDepartments2020} focus={FOCUS} locale={state.lang} />
    ),
  describe: ({ view: { state } }) => said(state),
};

function said({ lang }: State) {
  return figure.describe(figure.analyse(sonLaDepartments2020, { focus: FOCUS }), figure.wordsOf(lang));
}
