import "../styles/slides.css";
import { useEffect, useRef, useState } from "react";
import { SectionView } from "../sections/section-view.js";
import { sectionStore, sectionsOf } from "../sections/sections.js";
import { Notices } from "../page/notices.js";
import type { PageProps } from "../page/page-props.js";
import { pickedName } from "../page/view.js";
import { goTo } from "../state/address.js";
import { slideKey } from "./slide-key.js";
import { SlideBar } from "./slide-bar.js";
import { SpeakerNotes } from "./speaker-notes.js";
import { useFullScreen } from "./full-screen.js";

/** The briefing for the eye at three metres: one part a slide, gone through by key. */
export function SlidesPage(props: PageProps) {
  const { view, data, edition, notices } = props;
  const { state, messages, definition, words } = view;
  const slides = sectionsOf(view);
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === state.slide),
  );
  const shown = slides[at];
  const [notes, setNotes] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  const full = useFullScreen(root);
  const goToSlide = (to: number) => {
    const next = slides[Math.min(slides.length - 1, Math.max(0, to))];
    if (next && next !== shown) view.choose({ slide: next.id });
  };
  useNextLoaded(slides[at + 1]?.id);
  // each slide is read from its beginning
  useEffect(() => paper.current?.focus({ preventScroll: true }), [at]);
  const press = (event: KeyboardEvent) => {
    const act = slideKey(event, at, slides.length);
    if (!act) return;
    event.preventDefault();
    if (act.kind === "go") goToSlide(act.to);
    else if (act.kind === "notes") setNotes(!notes);
    else if (act.kind === "full-screen") full.toggle();
    else if (!full.on) goTo(view.addressOf({ page: "brief", slide: undefined }));
  };
  // wherever the focus is: who speaks to a room has only the keys
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  if (!shown) return null;
  return (
    <div ref={root} className="slides">
      <header className="slides-head">
        <h1 className="slides-whose">{pickedName(view, state.unit)}</h1>
        {shown.inside ? null : (
          <p className="slides-what">
            {definition.name[state.lang]} {edition}
          </p>
        )}
      </header>
      <main
        ref={paper}
        className="slides-paper"
        id="content"
        tabIndex={-1}
        aria-roledescription={messages.slides.roleOfSlide}
        aria-label={`${shown.title(messages)} (${messages.slides.of(words.format.integer(at + 1), words.format.integer(slides.length))})`}
      >
        <Notices view={view} notices={notices} data={undefined} edition={undefined} />
        <SectionView
          key={shown.id}
          section={shown}
          view={view}
          store={props.store}
          data={data}
          edition={edition}
        />
      </main>
      {notes ? <SpeakerNotes section={shown} view={view} data={data} edition={edition} /> : null}
      <SlideBar
        view={view}
        slides={slides}
        at={at}
        notes={notes}
        fullScreen={full}
        onNotes={() => setNotes(!notes)}
      />
    </div>
  );
}

/** The next slide's code is there before it is asked for. */
function useNextLoaded(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) sectionStore.load(id);
  }, [id]);
}
