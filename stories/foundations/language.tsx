import { par } from "@chiso/data/par";
import { wordsOf } from "@chiso/react";
import type { Format } from "@chiso/react";
import { ScoreCard } from "@chiso/react/score-card";
import { languageWords as words, terms } from "./language.words.js";
import { Page, Section, say } from "./page.js";
import type { PageProps } from "./page.js";

const NAMES = ["Điện Biên", "Đà Nẵng", "Cần Thơ", "Đắk Lắk", "Ninh Bình", "An Giang"];

const samples: readonly (readonly [
  kind: keyof typeof words.kinds,
  text: (format: Format, locale: "vi" | "en") => string,
])[] = [
  ["score", ({ decimal }) => `${decimal(84.84, 2)} · ${decimal(43.8876, 4)}`],
  ["percent", ({ decimal }) => `${decimal(84.84, 2)}%`],
  ["change", ({ signed }) => `${signed(2.91, 2)} · ${signed(-0.3, 2)} · ${signed(0, 2)}`],
  ["many", ({ integer }) => integer(10_598)],
  ["place", ({ ordinal }, locale) => (locale === "vi" ? `thứ ${ordinal(20)}/63` : `${ordinal(20)} of 63`)],
  ["date", ({ date }) => date("2026-11-22")],
  ["order", ({ compare }) => NAMES.toSorted(compare).join(", ")],
];

/** What two languages ask of every figure. */
export function Language({ locale = "vi" }: PageProps) {
  const formats = { vi: wordsOf("vi").format, en: wordsOf("en").format };
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.same, locale)} note={say(words.sameNote, locale)} wide>
        <div className="book-pair">
          <ScoreCard data={par} edition={2020} unit="son-la" locale="vi" />
          <ScoreCard data={par} edition={2020} unit="son-la" locale="en" />
        </div>
      </Section>
      <Section title={say(words.numbers, locale)} note={say(words.numbersNote, locale)}>
        <table className="book-table">
          <thead>
            <tr>
              <th scope="col">{say(words.what, locale)}</th>
              <th scope="col">{say(words.vi, locale)}</th>
              <th scope="col">{say(words.en, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {samples.map(([kind, text]) => (
              <tr key={kind}>
                <th scope="row">{say(words.kinds[kind], locale)}</th>
                <td lang="vi">{text(formats.vi, "vi")}</td>
                <td lang="en">{text(formats.en, "en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={say(words.terms, locale)} note={say(words.termsNote, locale)}>
        <table className="book-table">
          <thead>
            <tr>
              <th scope="col">{say(words.vi, locale)}</th>
              <th scope="col">{say(words.en, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ vi, en }) => (
              <tr key={en}>
                <td lang="vi">{vi}</td>
                <td lang="en">{en}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={say(words.search, locale)}>
        <p className="book-text">{say(words.searchText, locale)}</p>
      </Section>
      <Section title={say(words.tone, locale)}>
        <p className="book-text">{say(words.toneText, locale)}</p>
      </Section>
    </Page>
  );
}
