import "../styles/tour.css";
import { useEffect, useRef, useState } from "react";
import type { View } from "../page/view.js";
import { TOUR } from "./steps.js";

export interface TourProps {
  readonly view: View;
  readonly onClose: () => void;
}

/** A small window at the foot of the page that says what is where; the page stays in use behind it. */
export function Tour({ view, onClose }: TourProps) {
  const { messages, words } = view;
  const text = messages.tour;
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const step = TOUR[at];
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => point(step?.selector), [step]);
  if (!step) return null;
  const last = at === TOUR.length - 1;
  const { integer } = words.format;
  return (
    <div
      ref={box}
      className="tour"
      role="dialog"
      aria-label={text.label}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <p className="tour-text" aria-live="polite">
        {step.text(messages)}
      </p>
      <div className="tour-ways">
        <span>{messages.slides.of(integer(at + 1), integer(TOUR.length))}</span>
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {text.previous}
        </button>
        <button type="button" className="button" onClick={() => (last ? onClose() : setAt(at + 1))}>
          {last ? text.done : text.next}
        </button>
        <button type="button" className="switch-link" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </div>
  );
}

/** Brings what is spoken of into sight and marks it until the next stop. */
function point(selector: string | undefined): (() => void) | undefined {
  const target = selector === undefined ? null : document.querySelector(selector);
  if (!target) return undefined;
  target.scrollIntoView({ block: "center", behavior: "auto" });
  target.classList.add("tour-here");
  return () => target.classList.remove("tour-here");
}
