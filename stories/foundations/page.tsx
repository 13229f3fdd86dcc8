import type { ReactNode } from "react";
import type { Both } from "../docs/about.js";
import "./page.css";

export type PageLocale = "vi" | "en";

/** Props of every page: its language. */
export interface PageProps {
  readonly locale?: PageLocale;
}

/** Texts of a page in one language. */
export function say(text: Both, locale: PageLocale): string {
  return text[locale];
}

interface PageFrameProps {
  readonly title: string;
  /** What stands above the title: where one is. */
  readonly over?: string;
  readonly lead?: string;
  readonly locale: PageLocale;
  readonly children: ReactNode;
}

/** A page for people who read: wide margins, a title, sections divided by a rule, each with its heading in the margin. */
export function Page({ title, over, lead, locale, children }: PageFrameProps) {
  return (
    <main className="chiso book" lang={locale}>
      <div className="book-sheet">
        <header className="book-head">
          {over === undefined ? null : <p className="book-over">{over}</p>}
          <h1 className="book-title">{title}</h1>
          {lead === undefined ? null : <p className="book-lead">{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  /** A sentence or two below the heading. */
  readonly note?: ReactNode;
  /** The content takes the whole width, below its heading. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, note, wide = false, children }: SectionProps) {
  return (
    <section className={wide ? "book-section book-section-wide" : "book-section"}>
      <div className="book-aside">
        <h2 className="book-heading">{title}</h2>
        {note === undefined ? null : <p className="book-note">{note}</p>}
      </div>
      <div className="book-body">{children}</div>
    </section>
  );
}

/** A story's or docs page's address in the book, for the whole window. */
export function storyHref(id: string, view: "story" | "docs" = "story"): string {
  return `./?path=/${view}/${id}`;
}

export function StoryLink({
  id,
  view = "story",
  children,
}: {
  readonly id: string;
  readonly view?: "story" | "docs";
  readonly children: ReactNode;
}) {
  return (
    <a className="book-link" href={storyHref(id, view)} target="_top">
      {children}
    </a>
  );
}

/** Text to be copied. */
export function Code({ children, label }: { readonly children: string; readonly label: string }) {
  return (
    // a region that scrolls must be reached by key
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="book-code" aria-label={label} role="region" tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
