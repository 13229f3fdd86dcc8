import type { Locale } from "@chiso/core";
import { wordNoteHead, wordSpecIssue } from "../messages/word-fault.js";
import type { SpecIssue } from "../spec/spec.js";

export interface SpecNoteProps {
  readonly issues: readonly SpecIssue[];
  readonly locale: Locale;
  /** It stands in the place of the figure, and says so. */
  readonly head?: boolean;
  readonly className?: string | undefined;
}

/** What was wrong with a spec, as sentences: plain text, whatever was written there. */
export function SpecNote({ issues, locale, head = false, className }: SpecNoteProps) {
  if (issues.length === 0) return null;
  return (
    <div
      className={className === undefined ? "chiso chiso-spec-note" : `chiso chiso-spec-note ${className}`}
      role="note"
      lang={locale}
    >
      {head ? <p className="chiso-headline">{wordNoteHead(locale)}</p> : null}
      <ul className="chiso-notices">
        {issues.map((issue) => (
          <li
            key={`${issue.code} ${issue.path} ${issue.found ?? ""}`}
            className="chiso-notice"
            data-kind="spec"
          >
            {wordSpecIssue(issue, locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}
