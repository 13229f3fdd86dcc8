import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Distribution } from "@chiso/react/distribution";
import { ScoreCard } from "@chiso/react/score-card";
import { TrendChart } from "@chiso/react/trend";
import type { ReactNode } from "react";
import { Swatch } from "../docs/swatch.js";
import { doubtCases, doubtWords as words } from "./doubt.words.js";
import { Page, Section, say } from "./page.js";
import type { PageProps } from "./page.js";

/** How each kind of doubt is drawn and worded, and what it never becomes. */
export function Doubt({ locale = "vi" }: PageProps) {
  const [missing, withheld, partial, own, printed, broken, merged] = doubtCases.map(({ name }) =>
    say(name, locale),
  );
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.all, locale)} note={say(words.allNote, locale)} wide>
        <div className="doubt-table">
          <table className="book-table">
            <thead>
              <tr>
                <th scope="col">{say(words.drawn, locale)}</th>
                <th scope="col">{say(words.case, locale)}</th>
                <th scope="col">{say(words.said, locale)}</th>
                <th scope="col">{say(words.never, locale)}</th>
              </tr>
            </thead>
            <tbody>
              {doubtCases.map(({ tone, shape, name, said, never }) => (
                <tr key={name.en}>
                  <td>
                    <Swatch tone={tone} shape={shape} />
                  </td>
                  <th scope="row">{say(name, locale)}</th>
                  <td>{say(said, locale)}</td>
                  <td>{say(never, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={say(words.live, locale)} note={say(words.liveNote, locale)} wide>
        <div className="book-stack">
          <div className="book-pair">
            <Case name={missing}>
              <ScoreCard data={papi} edition={2024} unit="vinh-phuc" locale={locale} />
            </Case>
            <Case name={withheld}>
              <ScoreCard data={pci} edition={2023} unit="son-la" locale={locale} />
            </Case>
            <Case name={own}>
              <ScoreCard data={papi} edition={2024} unit="son-la" locale={locale} />
            </Case>
            <Case name={printed}>
              <ScoreCard data={par} edition={2020} unit="son-la" locale={locale} />
            </Case>
          </div>
          <Case name={partial}>
            <Distribution data={par} edition={2020} focus="son-la" locale={locale} />
          </Case>
          <Case name={`${broken} · ${merged}`}>
            <TrendChart data={papi} focus="phu-tho-2025" locale={locale} />
          </Case>
        </div>
      </Section>
    </Page>
  );
}

function Case({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="book-figure">
      <h3 className="book-small doubt-name">{name}</h3>
      {children}
    </div>
  );
}
