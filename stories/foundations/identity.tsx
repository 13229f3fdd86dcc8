import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { wordsOf } from "@chiso/react";
import { identity, readThemes, tellIssue, wearIdentity } from "@chiso/react/identity";
import type { IdentityIssue, Identity as Made } from "@chiso/react/identity";
import { Distribution } from "@chiso/react/distribution";
import { RankingTable } from "@chiso/react/ranking-table";
import { ScoreCard } from "@chiso/react/score-card";
import { TrendChart } from "@chiso/react/trend";
import { useState } from "react";
import type { ReactNode } from "react";
import { exampleOf, identities, identityNames } from "../identities/identities.js";
import type { IdentityName } from "../identities/identities.js";
import "./identity.css";
import { identityCode, identityFields, identityWords as words } from "./identity.words.js";
import { Code, Page, Section, StoryLink, say } from "./page.js";
import type { PageLocale, PageProps } from "./page.js";

/** Dresses what stands in it. */
function Dressed({ name, children }: { readonly name: IdentityName; readonly children: ReactNode }) {
  const example = exampleOf(name);
  const wear = (element: HTMLElement | null) =>
    element && example ? wearIdentity(example.choice, element).takeOff : undefined;
  return (
    <div ref={wear} data-chiso-density={example?.density}>
      <div className="chiso dressed">{children}</div>
    </div>
  );
}

/** How a portal restyles, with three examples and a colour to try. */
export function Identity({ locale = "vi" }: PageProps) {
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <Section title={say(words.examples, locale)} note={say(words.examplesNote, locale)} wide>
        <div className="book-stack">
          {identityNames.map((name) => (
            <article key={name}>
              <h3 className="book-sub">{say(identities[name].name, locale)}</h3>
              <p className="book-text">
                {say(identities[name].idea, locale)}{" "}
                <StoryLink id={`foundations-identity--${name}`}>{say(words.open, locale)}</StoryLink>
              </p>
              <Dressed name={name}>
                <div className="dressed-pair">
                  <div className="dressed-cards">
                    <ScoreCard data={par} edition={2020} unit="son-la" locale={locale} />
                    <ScoreCard data={papi} edition={2024} unit="son-la" locale={locale} />
                  </div>
                  <Distribution
                    data={papi}
                    edition={2024}
                    focus="son-la"
                    compare={["lao-cai"]}
                    locale={locale}
                  />
                </div>
              </Dressed>
            </article>
          ))}
        </div>
      </Section>
      <Section title={say(words.tryIt, locale)} note={say(words.tryNote, locale)}>
        <TryColour locale={locale} />
      </Section>
      <Section title={say(words.what, locale)} note={say(words.whatNote, locale)}>
        <table className="book-table">
          <thead>
            <tr>
              <th scope="col">{say(words.field, locale)}</th>
              <th scope="col">{say(words.does, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {identityFields.map(([field, does]) => (
              <tr key={field}>
                <th scope="row" className="book-term">
                  {field}
                </th>
                <td>{say(does, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={say(words.how, locale)} note={say(words.howNote, locale)}>
        {(["browser", "build", "cssOnly"] as const).map((way) => (
          <div key={way} className="identity-way">
            <h3 className="book-sub">{say(words[way], locale)}</h3>
            <Code label={say(words[way], locale)}>{identityCode[way]}</Code>
          </div>
        ))}
      </Section>
      <Section title={say(words.never, locale)}>
        <p className="book-text">{say(words.neverText, locale)}</p>
      </Section>
    </Page>
  );
}

/** A colour of the reader's, measured as a portal's would be. */
function TryColour({ locale }: { readonly locale: PageLocale }) {
  const [colour, setColour] = useState("#f7d117");
  const [made, setMade] = useState<Made>();
  const measure = (given: string, element: HTMLElement) =>
    setMade(identity({ name: "thu-mau", colours: { focus: given } }, readThemes(element)));
  const first = (element: HTMLElement | null) => {
    if (element && made === undefined) measure(colour, element);
  };
  const used = [colour, made?.themes.light.get("focus"), made?.themes.dark.get("focus")];
  return (
    <div ref={first}>
      <p className="identity-try">
        <label>
          {say(words.tryLabel, locale)}{" "}
          <input
            type="color"
            className="book-field"
            value={colour}
            onChange={({ currentTarget }) => {
              setColour(currentTarget.value);
              measure(currentTarget.value, currentTarget.closest(".book-body") ?? document.documentElement);
            }}
          />
        </label>
      </p>
      <ul className="identity-used">
        {[words.given, words.usedLight, words.usedDark].map((label, at) => (
          <li key={label.en} className="chiso identity-chip" data-chiso-theme={at === 2 ? "dark" : "light"}>
            <Chip colour={used[at]} />
            <span className="book-small">{say(label, locale)}</span>
            <span className="book-term">{used[at] ?? "–"}</span>
          </li>
        ))}
      </ul>
      <div className="identity-issues" role="status">
        {made?.issues.map((issue) => (
          <p key={tellIssue(issue)} className="book-text">
            {wordIssue(issue, locale)}
          </p>
        ))}
        {made?.issues.length === 0 ? <p className="book-text">{say(words.fine, locale)}</p> : null}
      </div>
    </div>
  );
}

/** What a developer reads on the console in English, for the readers of this page. */
function wordIssue(issue: IdentityIssue, locale: PageLocale): string {
  if (issue.code !== "contrast" && issue.code !== "too-near") return tellIssue(issue);
  const { format } = wordsOf(locale);
  const known = issue.code === "contrast" ? issue : { ...issue, found: 0, needed: 0 };
  const values: Readonly<Record<string, string>> = {
    given: known.given,
    used: known.used,
    found: format.decimal(known.found, 2),
    needed: format.decimal(known.needed, 1),
    theme: say(words.themes[known.theme.startsWith("dark") ? "dark" : "light"], locale),
  };
  return say(issue.code === "contrast" ? words.contrast : words.near, locale).replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? "",
  );
}

function Chip({ colour }: { readonly colour: string | undefined }) {
  const paint = (element: HTMLElement | null) => {
    if (element && colour !== undefined) element.style.setProperty("--step", colour);
  };
  return <span ref={paint} className="identity-colour" />;
}

export interface DressedFiguresProps extends PageProps {
  readonly name: IdentityName;
}

/** Four figures in one identity: a page of a portal. */
export function DressedFigures({ name, locale = "vi" }: DressedFiguresProps) {
  return (
    <Dressed name={name}>
      <main className="dressed-page" lang={locale}>
        <h1 className="dressed-title">{say(identities[name].name, locale)}</h1>
        <div className="dressed-pair">
          <div className="dressed-cards">
            <ScoreCard data={par} edition={2020} unit="son-la" locale={locale} />
            <ScoreCard data={papi} edition={2024} unit="son-la" locale={locale} />
          </div>
          <Distribution data={papi} edition={2024} focus="son-la" compare={["lao-cai"]} locale={locale} />
        </div>
        <TrendChart data={papi} focus="son-la" compare={["lao-cai", "dien-bien"]} locale={locale} />
        <RankingTable data={papi} edition={2024} focus="son-la" locale={locale} />
      </main>
    </Dressed>
  );
}
