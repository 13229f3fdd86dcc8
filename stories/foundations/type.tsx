import { wordsOf } from "@chiso/react";
import { Code, Page, Section, say } from "./page.js";
import type { PageProps } from "./page.js";
import "./type.css";
import { STRESS, STRESS_LINES, typeWords as words } from "./type.words.js";

const SIZES = ["2xl", "xl", "l", "m", "s", "xs"] as const;
/** Illustrative figures, chosen for their digits. */
const ROWS = [
  ["Ví dụ 1", 91.17, 3.25],
  ["Ví dụ 2", 84.84, 2.91],
  ["Ví dụ 3", 77.11, -0.3],
  ["Ví dụ 4", 8.08, -11.74],
] as const;

/** Sizes, weights and what Vietnamese asks of type. */
export function Type({ locale = "vi" }: PageProps) {
  const { format } = wordsOf(locale);
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.scale, locale)} note={say(words.scaleNote, locale)}>
        <dl className="type-scale">
          {SIZES.map((size) => (
            <div key={size} className="type-row">
              <dt className="type-name">
                <span className="book-term">{size}</span>
                <span className="book-small">{say(words.sizes[size], locale)}</span>
              </dt>
              <dd className="type-sample" data-size={size} lang="vi">
                {STRESS} 84,84
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={say(words.weights, locale)}>
        <p className="type-weight">{say(words.regular, locale)}</p>
        <p className="type-weight type-strong">{say(words.strong, locale)}</p>
      </Section>
      <Section title={say(words.stress, locale)} note={say(words.stressNote, locale)}>
        <p className="type-stress" lang="vi">
          {STRESS_LINES}
        </p>
        <p className="type-stress type-headline" lang="vi">
          {STRESS_LINES}
        </p>
      </Section>
      <Section title={say(words.digits, locale)} note={say(words.digitsNote, locale)}>
        <table className="book-table type-digits">
          <thead>
            <tr>
              <th scope="col">{say(words.unit, locale)}</th>
              <th scope="col" className="book-number">
                {say(words.score, locale)}
              </th>
              <th scope="col" className="book-number">
                {say(words.change, locale)}
              </th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([unit, score, change]) => (
              <tr key={unit}>
                <th scope="row">{unit}</th>
                <td className="book-number">{format.decimal(score, 2)}</td>
                <td className="book-number">{format.signed(change, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={say(words.own, locale)} note={say(words.ownNote, locale)}>
        <p className="book-text">{say(words.ownText, locale)}</p>
        <Code label={say(words.own, locale)}>
          {`.chiso {\n  --chiso-font: "Noto Sans", system-ui, sans-serif;\n  --chiso-font-headline: "Be Vietnam Pro", "Noto Sans", sans-serif;\n}`}
        </Code>
      </Section>
    </Page>
  );
}
