import type { MouseEvent } from "react";
import type { View } from "./view.js";

export interface ContentsProps {
  readonly view: View;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** What stands on a long page, in its order, each a step away. */
export function Contents({ view, parts }: ContentsProps) {
  return (
    <nav className="contents" aria-label={view.messages.contents}>
      <ul className="contents-list">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a className="contents-link" href={`#${id}`} onClick={go}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address keeps the choices, not where one was reading: back goes to the choice before. */
function go(event: MouseEvent<HTMLAnchorElement>): void {
  const part = document.getElementById(event.currentTarget.hash.slice(1));
  if (!part || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  part.scrollIntoView();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
