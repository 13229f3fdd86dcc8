import { isPending } from "@chiso/react";
import { SectionView } from "../sections/section-view.js";
import { sectionStore, sectionsOf } from "../sections/sections.js";
import { Cards } from "./cards.js";
import { FigureBoundary } from "./figure-boundary.js";
import { Lead } from "./lead.js";
import type { PageProps } from "./page-props.js";
import { Sheet } from "./sheet.js";

/** Asks for the code of the first figures before the page is drawn. */
export function preloadFigures(): void {
  sectionStore.load("changed");
  sectionStore.load("lost");
}

/** One province on one page: the sentence, three cards, then the parts of the briefing. */
export function BriefPage(props: PageProps) {
  const { view, store, data, edition, notices } = props;
  const { state, messages } = view;
  // the lead and the cards say where it stands
  const parts = sectionsOf(view).filter(({ id }) => id !== "position");
  return (
    <Sheet {...props}>
      <FigureBoundary
        key={`${state.unit}/${state.index}/${edition ?? ""}/${notices.length}`}
        messages={messages}
      >
        <Lead view={view} data={isPending(data) ? undefined : data} edition={edition} />
      </FigureBoundary>
      <Cards view={view} store={store} />
      {parts.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          view={view}
          store={store}
          data={data}
          edition={edition}
        />
      ))}
    </Sheet>
  );
}
