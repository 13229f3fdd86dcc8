import "../styles/inside.css";
import type { ReactNode } from "react";
import { FigureBoundary } from "../page/figure-boundary.js";
import { Contents } from "../page/contents.js";
import type { PageProps } from "../page/page-props.js";
import { usePageFeet } from "../paper/page-feet.js";
import { exampleFoot, realFoot } from "./inside-feet.js";
import { ExampleFigures } from "./example-figures.js";
import { SonLaFigures } from "./son-la-figures.js";

/** The one province whose own lists, findings and counts are in the data. */
const KNOWN = "son-la";

/**
 * What a province knows of itself: its bodies, its inspections, its procedures. First what is real, as far as sources tell it; then,
 * apart and under its own heading, the illustrative example of a province that keeps all of it.
 */
export function ProvincePage({ view }: PageProps) {
  const { messages, state } = view;
  const { inside } = messages;
  const known = state.unit === KNOWN;
  usePageFeet([...(known ? [realFoot(view)] : []), exampleFoot(view)]);
  return (
    <div data-foot-all={known ? "inside" : "example"}>
      <Contents
        view={view}
        parts={[
          ...(known
            ? [
                { id: "bodies", title: inside.bodies },
                { id: "inspection", title: inside.inspection },
                { id: "procedures", title: inside.procedures },
              ]
            : []),
          { id: "example", title: inside.example },
        ]}
      />
      {known ? (
        <Part id="published" title={messages.inside.real} note={messages.inside.realNote}>
          <FigureBoundary key={`real/${state.lang}`} messages={messages}>
            <SonLaFigures view={view} />
          </FigureBoundary>
        </Part>
      ) : (
        <p className="inside-none">{messages.inside.none}</p>
      )}
      <Part id="example" title={messages.inside.example} note={messages.inside.exampleNote} apart>
        <FigureBoundary key={`example/${state.lang}`} messages={messages}>
          <ExampleFigures view={view} />
        </FigureBoundary>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Set apart from what is real. */
  readonly apart?: boolean;
  readonly children: ReactNode;
}

function Part({ id: place, title, note, apart = false, children }: PartProps) {
  return (
    <section
      className="inside"
      id={place}
      data-apart={apart ? "" : undefined}
      data-foot={apart ? "example" : undefined}
      aria-labelledby={`${place}-title`}
    >
      <h2 className="inside-heading" id={`${place}-title`}>
        {title}
      </h2>
      <p className="inside-note">{note}</p>
      {children}
    </section>
  );
}
