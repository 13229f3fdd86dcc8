import type { Words } from "../messages/words.js";
import type { SourceLine } from "./description.js";

export interface SourceLinesProps {
  readonly sources: readonly SourceLine[];
  readonly words: Words;
}

/** Where the figures were read. Only an https address becomes a link, whatever a data set says. */
export function SourceLines({ sources, words }: SourceLinesProps) {
  if (sources.length === 0) return null;
  return (
    <p className="chiso-sources">
      {words.messages.common.source}:{" "}
      {sources.map(({ text, link }, i) => (
        <span key={`${text} ${link ?? ""}`}>
          {i > 0 ? "; " : null}
          {link?.startsWith("https://") ? (
            <a className="chiso-link" href={link} rel="noopener noreferrer" target="_blank">
              {text}
            </a>
          ) : (
            text
          )}
        </span>
      ))}
    </p>
  );
}
