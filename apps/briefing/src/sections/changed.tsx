import type { WhatChangedFinding } from "@chiso/core";
import { isPending } from "@chiso/react";
import { Waterfall, waterfall } from "@chiso/react/waterfall";
import { WhatChanged, whatChanged } from "@chiso/react/what-changed";
import type { LoadedSection, SectionAsked, SectionProps } from "./section.js";
import { figureProps } from "./shared-props.js";

/** What changed: in sentences, and the components that made it, where the editions may be compared. */
export const changed: LoadedSection = {
  Body: Changed,
  describe: (asked) => whatChanged.describe(find(asked), whatChanged.wordsOf(asked.view.state.lang)),
  says: (asked) => !whatChanged.isEmpty(find(asked)),
};

/** An edition that the reader did not choose is the figure's own choice: the newest whose change can be split. */
function Changed(props: SectionProps) {
  const shared = figureProps(props);
  const { edition: _shown, compare: _one, onSelect: _none, ...figure } = shared;
  const { edition, page } = props.view.state;
  const split = hasSteps(shared);
  return (
    <>
      {/* a slide has room for one, and a hall for a picture */}
      {page === "slides" && split ? null : (
        <WhatChanged {...figure} {...(edition === undefined ? {} : { edition })} />
      )}
      {split ? <Waterfall {...shared} show="change" /> : null}
    </>
  );
}

/** A change that cannot be split has no picture, and the sentences have said why. */
function hasSteps({ data, ...figure }: ReturnType<typeof figureProps>): boolean {
  if (isPending(data)) return false;
  const found = waterfall.analyse(data, { ...figure, show: "change" });
  return found.kind === "waterfall" && found.answer.show === "change" && found.answer.change.kind === "parts";
}

function find({ view: { state }, data }: SectionAsked): WhatChangedFinding {
  return whatChanged.analyse(data, { edition: state.edition, focus: state.unit, component: state.component });
}
