import { isPending } from "@chiso/react";
import { useLate } from "../data/use-late.js";
import type { Section, SectionProps } from "../sections/section.js";
import { sectionStore } from "../sections/sections.js";

export interface SpeakerNotesProps extends Omit<SectionProps, "store"> {
  readonly section: Section;
}

/** What may be said to a slide, from its own figures: the sentence, what must be known of it, where it comes from. */
export function SpeakerNotes({ section, view, data, edition }: SpeakerNotesProps) {
  const loading = useLate(sectionStore, section.id);
  const { messages } = view;
  const said =
    loading.state === "ready" && !isPending(data) && edition !== undefined
      ? loading.value.describe({ view, data, edition })
      : undefined;
  return (
    <aside className="slides-notes" aria-label={messages.slides.notes}>
      <h2 className="section-title">{messages.slides.notes}</h2>
      {said ? (
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
      ) : (
        <p>{messages.slides.noNotes}</p>
      )}
    </aside>
  );
}
