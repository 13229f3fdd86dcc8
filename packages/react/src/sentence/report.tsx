"use client";
import { useId } from "react";
import type { ReportWords } from "../messages/report-words.js";
import type { Account } from "./account.js";
import { Paragraph } from "./paragraph.js";
import type { ParagraphProps } from "./paragraph.js";

/** Props of `Report`. */
export interface ReportProps extends Pick<ParagraphProps, "footnotes"> {
  /** What is told, in the order of the report. */
  readonly accounts: readonly Account[];
  readonly words: ReportWords;
  /** Name of the report as a whole. */
  readonly title: string;
  /** Rank of its headings in the page: 2 when absent. */
  readonly level?: 2 | 3 | 4;
}

/**
 * Several accounts as one text: a heading and a paragraph each, edition and sources below; every number leads to its cell.
 *
 * @example <Report title="Sơn La" accounts={[bottlenecksAccount(…), whatChangedAccount(…)]} words={reportWordsOf("vi")} />
 */
export function Report({ accounts, words, title, level = 2, footnotes }: ReportProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const Sub = `h${level + 1}` as "h3" | "h4" | "h5";
  return (
    <section className="chiso chiso-report" lang={words.locale} aria-labelledby={id}>
      <Heading id={id} className="chiso-report-title">
        {title}
      </Heading>
      {accounts.map((account) => (
        <section key={`${account.title} ${account.description.fileName}`} className="chiso-report-part">
          <Sub className="chiso-report-heading">{account.title}</Sub>
          <p className="chiso-subtitle">{account.description.subtitle}</p>
          <Paragraph account={account} words={words} {...(footnotes ? { footnotes } : {})} />
          <p className="chiso-report-sources">
            {words.messages.common.source}: {account.description.sources.map(({ text }) => text).join("; ")}
          </p>
        </section>
      ))}
    </section>
  );
}
