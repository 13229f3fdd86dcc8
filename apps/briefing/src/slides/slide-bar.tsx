import type { Section } from "../sections/section.js";
import { StateLink } from "../page/state-link.js";
import type { View } from "../page/view.js";
import type { FullScreen } from "./full-screen.js";

export interface SlideBarProps {
  readonly view: View;
  readonly slides: readonly Section[];
  readonly at: number;
  readonly notes: boolean;
  readonly fullScreen: FullScreen;
  readonly onNotes: () => void;
}

/** Where one is among the slides, and the ways on: for the pointer what the keys do. */
export function SlideBar({ view, slides, at, notes, fullScreen, onNotes }: SlideBarProps) {
  const { messages, words } = view;
  const text = messages.slides;
  const before = slides[at - 1];
  const after = slides[at + 1];
  const { integer } = words.format;
  return (
    <nav className="slides-bar" aria-label={text.label}>
      <span className="slides-steps">
        {before ? (
          <StateLink view={view} change={{ slide: before.id }} current={false} className="slides-step">
            ← {text.previous}
          </StateLink>
        ) : null}
        <span className="slides-at">{text.of(integer(at + 1), integer(slides.length))}</span>
        {after ? (
          <StateLink view={view} change={{ slide: after.id }} current={false} className="slides-step">
            {text.next}: {after.title(messages)} →
          </StateLink>
        ) : null}
      </span>
      <span className="slides-ways">
        <button type="button" className="switch-link" aria-pressed={notes} onClick={onNotes}>
          {text.notes} (N)
        </button>
        {fullScreen.allowed ? (
          <button type="button" className="switch-link" onClick={fullScreen.toggle}>
            {fullScreen.on ? text.leaveFullScreen : text.fullScreen} (F)
          </button>
        ) : null}
        <StateLink
          view={view}
          change={{ page: "brief", slide: undefined }}
          current={false}
          className="switch-link"
        >
          {text.leave} (Esc)
        </StateLink>
      </span>
    </nav>
  );
}
