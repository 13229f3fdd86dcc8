import { PAGES } from "../state/state.js";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

/** The pages about the same province, index and edition. */
export function Pages({ view }: { readonly view: View }) {
  const { messages, state } = view;
  return (
    <nav className="pages" aria-label={messages.pagesLabel}>
      <ul className="switch">
        {PAGES.map((page) => (
          <li key={page} className={page === "slides" || page === "report" ? "switch-wide" : undefined}>
            <StateLink view={view} change={{ page }} current={state.page === page} className="switch-link">
              {messages.pages[page]}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
