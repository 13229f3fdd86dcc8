import { isPending } from "@chiso/react";
import { SectionView } from "../sections/section-view.js";
import type { SectionId } from "../sections/section-ids.js";
import { sectionsOf } from "../sections/sections.js";
import { Cards } from "./cards.js";
import { Contents } from "./contents.js";
import { FigureBoundary } from "./figure-boundary.js";
import { useFirstPainted } from "./first-painted.js";
import { Lead } from "./lead.js";
import type { PageProps } from "./page-props.js";

/** The lead and the cards say where it stands; a page of its own shows bodies and procedures. */
const ELSEWHERE: ReadonlySet<SectionId> = new Set(["position", "bodies", "procedures"]);

/** One province on one page: the sentence, three cards, then the parts of the briefing. */
export function BriefPage(props: PageProps) {
  const { view, store, data, edition, notices } = props;
  const { state, messages } = view;
  // what did not come keeps nothing else waiting
  const painted = useFirstPainted(!isPending(data) || data.state === "error");
  const parts = sectionsOf(view).filter(({ id }) => !ELSEWHERE.has(id));
  return (
    <>
      <FigureBoundary
        reset={`${state.unit}/${state.index}/${edition ?? ""}/${notices.length}`}
        messages={messages}
      >
        <Lead view={view} data={data} edition={edition} />
      </FigureBoundary>
      <Contents view={view} parts={parts.map(({ id, title }) => ({ id, title: title(messages) }))} />
      <Cards view={view} store={store} all={painted} />
      {parts.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          view={view}
          store={store}
          data={data}
          edition={edition}
          held={!painted}
        />
      ))}
    </>
  );
}
