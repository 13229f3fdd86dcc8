import { appMessages } from "../messages/messages.js";
import { LOCALES } from "../state/state.js";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

const THEME_CHOICES = [undefined, "light", "dark"] as const;
const DENSITY_CHOICES = [undefined, "compact", "large"] as const;

/** Language, theme, text size and print: how the page looks, never what it says. */
export function Switches({ view }: { readonly view: View }) {
  const { messages, state } = view;
  return (
    <nav className="switches" aria-label={messages.switches}>
      <ul className="switch" aria-label={messages.languageSwitch}>
        {LOCALES.map((lang) => (
          <li key={lang}>
            <StateLink
              view={view}
              change={{ lang }}
              current={state.lang === lang}
              className="switch-link"
              lang={lang}
            >
              {appMessages(lang).language}
            </StateLink>
          </li>
        ))}
      </ul>
      <ul className="switch" aria-label={messages.themeSwitch}>
        {THEME_CHOICES.map((theme) => (
          <li key={theme ?? "auto"}>
            <StateLink view={view} change={{ theme }} current={state.theme === theme} className="switch-link">
              {messages.theme[theme ?? "auto"]}
            </StateLink>
          </li>
        ))}
      </ul>
      <ul className="switch switch-wide" aria-label={messages.densitySwitch}>
        {DENSITY_CHOICES.map((density) => (
          <li key={density ?? "comfortable"}>
            <StateLink
              view={view}
              change={{ density }}
              current={state.density === density}
              className="switch-link"
            >
              {messages.density[density ?? "comfortable"]}
            </StateLink>
          </li>
        ))}
      </ul>
      <button type="button" className="switch-link switch-wide" onClick={() => window.print()}>
        {messages.print}
      </button>
    </nav>
  );
}
