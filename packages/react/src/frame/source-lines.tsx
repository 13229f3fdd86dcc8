import type { Words } from "../messages/words.js";
import type { SourceLine } from "./description.js";

/** Props of `SourceLines`. */
export interface SourceLinesProps {
  readonly sources: readonly SourceLine[];
  readonly words: Words;
}

/** Sources named beside the credit before the rest is folded away. */
const BESIDE = 3;

/**
 * Where the figures were read: the publisher's credit first, a few sources beside it; more of them unfold on demand. Only an
 * https address becomes a link, whatever a data set says.
 */
export function SourceLines({ sources, words }: SourceLinesProps) {
  const [credit, ...others] = sources;
  if (!credit) return null;
  const { common, frame } = words.messages;
  if (others.length <= BESIDE) {
    return (
      <p className="chiso-sources">
        {common.source}: <Lines sources={sources} />
      </p>
    );
  }
  return (
    <div className="chiso-sources">
      <span className="chiso-credit">
        {common.source}: <Lines sources={[credit]} />
      </span>{" "}
      <details className="chiso-more">
        <summary className="chiso-more-opener">
          {frame.moreSources(words.format.integer(others.length))}
        </summary>
        <p className="chiso-more-lines">
          <Lines sources={others} />
        </p>
      </details>
    </div>
  );
}

function Lines({ sources }: Pick<SourceLinesProps, "sources">) {
  return sources.map(({ text, link }, i) => (
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
  ));
}
