import { useId, useMemo } from "react";
import { Late } from "../late/late.js";
import { FigureBoundary } from "../page/figure-boundary.js";
import { useAfterPaint, useNear } from "../page/near.js";
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
  const { view, store, data, edition } = props;
  const asked = useMemo(() => ({ view, store, data, edition }), [view, store, data, edition]);
  const [ref, near] = useNear<HTMLElement>();
  const shown = useAfterPaint(asked, near);
  return (
    <section ref={ref} className={`part part-${section.id}`} aria-labelledby={`${id}-title`} id={section.id}>
      <Heading className="section-title" id={`${id}-title`}>
        {section.title(view.messages)}
      </Heading>
      {/* the same element where nothing changed for it */}
      {useMemo(
        () => (
          <Body section={section} held={held} {...shown} />
        ),
        [section, held, shown],
      )}
    </section>
  );
}

interface BodyProps extends SectionProps {
  readonly section: Section;
  readonly held: boolean;
}

function Body({ section, held, ...props }: BodyProps) {
  const { state, messages } = props.view;
  const key = `${state.unit}/${state.index}/${state.component ?? ""}/${state.edition ?? ""}`;
  return (
    <FigureBoundary reset={key} messages={messages}>
      <Late
        store={sectionStore}
        id={section.id}
        messages={messages}
        className={`waiting waiting-${section.id}`}
        held={held}
      >
        {({ Body: Loaded }) => <Loaded {...props} />}
      </Late>
    </FigureBoundary>
  );
}
