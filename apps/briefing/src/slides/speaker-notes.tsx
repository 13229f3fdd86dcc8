import { isPending } from "@chiso/react";
import { Late } from "../late/late.js";
import type { LoadedSection, Section, SectionProps } from "../sections/section.js";
import { sectionStore } from "../sections/sections.js";

export interface SpeakerNotesProps extends Omit<SectionProps, "store"> {
  readonly section: Section;
}

/** What may be said to a slide, from its own figures: the sentence, what must be known of it, where it comes from. */
export function SpeakerNotes({ section, ...props }: SpeakerNotesProps) {
  const { messages } = props.view;
  return (
    <aside className="slides-notes" aria-label={messages.slides.notes}>
      <h2 className="section-title">{messages.slides.notes}</h2>
      <Late key={section.id} store={sectionStore} id={section.id} messages={messages}>
        {(loaded) => <Said loaded={loaded} {...props} />}
      </Late>
    </aside>
  );
}

interface SaidProps extends Omit<SectionProps, "store"> {
  readonly loaded: LoadedSection;
}

function Said({ loaded, view, data, edition }: SaidProps) {
  const { messages } = view;
  const said =
    isPending(data) || edition === undefined ? undefined : loaded.describe({ view, data, edition });
  if (!said) return <p>{messages.slides.noNotes}</p>;
  return (
    <>
      <p>{said.headline}</p>
      <ul>
        {said.notices.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>{text}</li>
        ))}
      </ul>
      <p className="slides-source">
        {messages.slides.source}: {said.sources.map(({ text }) => text).join("; ")}
      </p>
    </>
  );
}
