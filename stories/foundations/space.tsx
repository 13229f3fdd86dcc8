import { par } from "@chiso/data/par";
import { ScoreCard } from "@chiso/react/score-card";
import { Code, Page, Section, say } from "./page.js";
import type { PageProps } from "./page.js";
import "./space.css";
import { spaceWords as words } from "./space.words.js";

const STEPS = [1, 2, 3, 4, 5, 6] as const;
const STROKES = ["hairline", "stroke-quiet", "stroke", "stroke-strong"] as const;
const DENSITIES = ["comfortable", "compact", "large"] as const;

/** Space, strokes, corners, and one card in three densities. */
export function Space({ locale = "vi" }: PageProps) {
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.steps, locale)} note={say(words.stepsNote, locale)}>
        <ul className="space-steps">
          {STEPS.map((step) => (
            <li key={step} className="space-step">
              <span className="book-term">space-{step}</span>
              <span className="space-bar" data-step={step} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(words.strokes, locale)} note={say(words.strokesNote, locale)}>
        <ul className="space-steps">
          {STROKES.map((stroke) => (
            <li key={stroke} className="space-step">
              <span className="book-term">{stroke}</span>
              <svg className="space-line" data-stroke={stroke} height="8" aria-hidden="true">
                <path d="M0 4h400" />
              </svg>
            </li>
          ))}
          <li className="space-step">
            <span className="book-term">radius</span>
            <span className="space-corner" />
          </li>
        </ul>
      </Section>
      <Section title={say(words.densities, locale)} note={say(words.densitiesNote, locale)} wide>
        <div className="book-stack">
          {DENSITIES.map((density) => (
            <div key={density}>
              <h3 className="book-sub">{say(words[density], locale)}</h3>
              <div data-chiso-density={density}>
                <ScoreCard data={par} edition={2020} unit="son-la" locale={locale} />
              </div>
            </div>
          ))}
          <Code label={say(words.densities, locale)}>{'<main data-chiso-density="compact">…</main>'}</Code>
        </div>
      </Section>
      <Section title={say(words.targets, locale)}>
        <p className="book-text">{say(words.targetsText, locale)}</p>
      </Section>
    </Page>
  );
}
