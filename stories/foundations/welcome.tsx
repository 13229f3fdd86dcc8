import { papi } from "@chiso/data/papi";
import { Distribution } from "@chiso/react/distribution";
import { FigureLink } from "../docs/figure-docs.js";
import { figureStems, figures } from "../docs/figures.js";
import { Page, Section, StoryLink, say } from "./page.js";
import type { PageProps } from "./page.js";
import { welcomeWords as words } from "./welcome.words.js";

const neighbours = ["lao-cai", "dien-bien"] as const;

/** The first page: what the library is, for whom, one figure that works, and how to find the right one. */
export function Welcome({ locale = "vi" }: PageProps) {
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.live, locale)} note={say(words.liveNote, locale)}>
        <Distribution data={papi} edition={2024} focus="son-la" compare={neighbours} locale={locale} />
      </Section>
      <Section title={say(words.who, locale)}>
        <ul className="book-columns">
          {words.audiences.map(({ name, text }) => (
            <li key={name.en}>
              <h3 className="book-sub">{say(name, locale)}</h3>
              <p className="book-text">{say(text, locale)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(words.which, locale)} note={say(words.whichNote, locale)}>
        <table className="book-table">
          <thead>
            <tr>
              <th scope="col">{say(words.question, locale)}</th>
              <th scope="col">{say(words.figure, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {figureStems.map((stem) => (
              <tr key={stem}>
                <td>{say(figures[stem].asks, locale)}</td>
                <td>
                  <FigureLink stem={stem} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={say(words.promises, locale)} note={say(words.promisesNote, locale)}>
        <ol className="welcome-rules">
          {words.rules.map((rule) => (
            <li key={rule.en}>{say(rule, locale)}</li>
          ))}
        </ol>
      </Section>
      <Section title={say(words.find, locale)}>
        <ul className="book-columns">
          {words.ways.map(({ name, text }) => (
            <li key={name.en}>
              <h3 className="book-sub">{say(name, locale)}</h3>
              <p className="book-text">{say(text, locale)}</p>
            </li>
          ))}
          <li>
            <h3 className="book-sub">{say(words.start, locale)}</h3>
            <ul className="book-list">
              <li>
                <StoryLink id="foundations-tokens--page">{say(words.colours, locale)}</StoryLink>
              </li>
              <li>
                <StoryLink id="foundations-marks-of-doubt--page">{say(words.doubt, locale)}</StoryLink>
              </li>
              <li>
                <StoryLink id="foundations-identity--page">{say(words.identity, locale)}</StoryLink>
              </li>
            </ul>
          </li>
        </ul>
      </Section>
    </Page>
  );
}
