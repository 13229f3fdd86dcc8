import { useId } from "react";
import { useLate } from "../data/use-late.js";
import { FigureBoundary } from "../page/figure-boundary.js";
import { remedyOf } from "../page/figure-data.js";
import type { SectionProps, Section } from "./section.js";
import { sectionStore } from "./sections.js";

export interface SectionViewProps extends SectionProps {
  readonly section: Section;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  /** Keeps its place, and fetches nothing yet. */
  readonly held?: boolean;
}

/** A part of the briefing under its heading. Its code is a chunk of its own: the first figures do not wait for it. */
export function SectionView({ section, level = 2, held = false, ...props }: SectionViewProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const { state, messages } = props.view;
  const key = `${state.unit}/${state.index}/${state.component ?? ""}/${state.edition ?? ""}`;
  return (
    <section className={`part part-${section.id}`} aria-labelledby={`${id}-title`} id={section.id}>
      <Heading className="section-title" id={`${id}-title`}>
        {section.title(messages)}
      </Heading>
      <FigureBoundary key={key} messages={messages}>
        {held ? (
          <div className={`waiting waiting-${section.id}`} role="status">
            {messages.waiting}
          </div>
        ) : (
          <LateBody section={section} {...props} />
        )}
      </FigureBoundary>
    </section>
  );
}

function LateBody({ section, ...props }: SectionViewProps) {
  const loading = useLate(sectionStore, section.id);
  const { messages } = props.view;
  if (loading.state === "ready") {
    const { Body } = loading.value;
    return <Body {...props} />;
  }
  return (
    <div className={`waiting waiting-${section.id}`} role={loading.state === "failed" ? "alert" : "status"}>
      {loading.state === "loading" ? (
        messages.waiting
      ) : (
        <>
          <p>{remedyOf(loading.tries, messages)}</p>
          <button type="button" className="button" onClick={() => sectionStore.load(section.id)}>
            {messages.retry}
          </button>
        </>
      )}
    </div>
  );
}
