import type { ComponentType, ReactNode } from "react";
import { useState } from "react";
import { Code, Page, Section, StoryLink, say } from "../foundations/page.js";
import type { PageLocale } from "../foundations/page.js";
import type { AboutFigure } from "./about.js";
import { codeOf } from "./code-of.js";
import { aboutFigure, figuresHere, isFigureStem } from "./figures.js";
import "./figure-docs.css";
import { Swatch } from "./swatch.js";
import { anatomyParts, docsWords as words, keyTables } from "./words.js";

/** One story of a figure, with its own address. */
export interface StateOfFigure {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
}

export interface FigureDocsProps {
  readonly stem: string;
  readonly about: AboutFigure;
  readonly component: ComponentType<Record<string, unknown>>;
  /** Props of the live figure. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly locale: PageLocale;
  readonly states: readonly StateOfFigure[];
  /** The table of props that can be changed. */
  readonly controls: ReactNode;
}

/** The page of one figure: what it answers, what it is made of, how it behaves, how it is written. */
export function FigureDocs({
  stem,
  about,
  component: Figure,
  args,
  locale,
  states,
  controls,
}: FigureDocsProps) {
  const shown = { ...args, ...(locale === "en" ? { locale } : {}) };
  return (
    <Page
      locale={locale}
      over={`${say(words.figure, locale)} · ${say(about.name, locale)}`}
      title={say(about.asks, locale)}
    >
      <section className="book-section book-section-wide docs-live" aria-label={say(words.live, locale)}>
        <Figure {...shown} />
        <p className="book-small docs-live-note">{say(words.liveNote, locale)}</p>
      </section>
      <Uses about={about} locale={locale} />
      <Anatomy figure={<Figure {...shown} />} locale={locale} />
      <Marks about={about} locale={locale} />
      <Keyboard about={about} locale={locale} />
      <Section title={say(words.props, locale)} wide>
        <div className="docs-controls">{controls}</div>
      </Section>
      <CodeForReact code={codeOf(stem, about.component, shown)} locale={locale} />
      <States states={states} locale={locale} />
    </Page>
  );
}

interface PartProps {
  readonly about: AboutFigure;
  readonly locale: PageLocale;
}

function Uses({ about, locale }: PartProps) {
  return (
    <section className="book-section book-section-wide">
      <div className="book-pair">
        <div>
          <h2 className="book-heading docs-heading">{say(words.goodFor, locale)}</h2>
          <ul className="docs-uses">
            {about.goodFor.map((use) => (
              <li key={use.en}>{say(use, locale)}.</li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className="book-heading docs-heading">{say(words.notFor, locale)}</h2>
          <ul className="docs-uses">
            {about.notFor.map(({ when, instead = [] }) => (
              <li key={when.en}>
                {say(when, locale)}
                {instead.length === 0 ? "." : ": "}
                {instead.map((stem, at) => (
                  <span key={stem}>
                    {at === 0 ? `${say(words.instead, locale)} ` : ", "}
                    <FigureLink stem={stem} locale={locale} />
                  </span>
                ))}
                {instead.length === 0 ? null : "."}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** A figure's name, with the way to its page where this book has one. */
export function FigureLink({ stem, locale }: { readonly stem: string; readonly locale: PageLocale }) {
  const about = aboutFigure(stem);
  if (about === undefined) return null;
  const name = say(about.name, locale);
  return isFigureStem(stem) && figuresHere.includes(stem) ? (
    <StoryLink id={`figures-${stem}--docs`} view="docs">
      {name}
    </StoryLink>
  ) : (
    <em>{name}</em>
  );
}

function Anatomy({ figure, locale }: { readonly figure: ReactNode; readonly locale: PageLocale }) {
  return (
    <Section title={say(words.anatomy, locale)} note={say(words.anatomyNote, locale)} wide>
      <div className="anatomy">
        <div className="anatomy-figure" inert>
          {figure}
        </div>
        <dl className="anatomy-parts">
          {anatomyParts.map(({ letter, part, text }) => (
            <div key={part} className="anatomy-part" data-part={part}>
              <dt className="anatomy-letter">{letter}</dt>
              <dd className="anatomy-text">{say(text, locale)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

function Marks({ about, locale }: PartProps) {
  return (
    <Section title={say(words.marks, locale)} note={say(words.marksNote, locale)}>
      <ul className="docs-marks">
        {about.marks.map(({ tone, shape, means }) => (
          <li key={means.en} className="docs-mark">
            <Swatch tone={tone} shape={shape} />
            {say(means, locale)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Keyboard({ about, locale }: PartProps) {
  return (
    <Section title={say(words.keyboard, locale)} note={say(words.keyboardNote, locale)}>
      <table className="book-table docs-keys">
        <thead>
          <tr>
            <th scope="col">{say(words.key, locale)}</th>
            <th scope="col">{say(words.does, locale)}</th>
          </tr>
        </thead>
        <tbody>
          {keyTables[about.keys].map(({ keys, does }) => (
            <tr key={does.en}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key} className="book-key docs-key">
                    {key}
                  </kbd>
                ))}
              </th>
              <td>{say(does, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function CodeForReact({ code, locale }: { readonly code: string; readonly locale: PageLocale }) {
  const [copied, setCopied] = useState("");
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(code);
  };
  return (
    <Section title={say(words.code, locale)} note={say(words.codeNote, locale)}>
      <Code label={say(words.code, locale)}>{code}</Code>
      <p className="docs-copy">
        <button type="button" className="book-button" onClick={() => void copy()}>
          {say(copied === code ? words.copied : words.copy, locale)}
        </button>
      </p>
    </Section>
  );
}

function States({
  states,
  locale,
}: {
  readonly states: readonly StateOfFigure[];
  readonly locale: PageLocale;
}) {
  return (
    <Section title={say(words.states, locale)} note={say(words.statesNote, locale)}>
      <ul className="docs-states">
        {states.map(({ id, name, note }) => (
          <li key={id} className="docs-state">
            <StoryLink id={id}>{name}</StoryLink>
            {note === undefined ? null : <span className="book-small docs-state-note">{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
