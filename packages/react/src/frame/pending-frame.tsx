import type { Words } from "../messages/words.js";
import type { FrameSize } from "./figure-module.js";
import type { Pending } from "./figure-props.js";

/** Props of `PendingFrame`. */
export interface PendingFrameProps {
  readonly figure: string;
  readonly pending: Pending;
  readonly words: Words;
  /** Size of the figure when it comes, so that the page does not jump. */
  readonly size: FrameSize;
  readonly className?: string | undefined;
}

/** A figure whose data are on the way or did not come: it keeps its place and says what can be done. */
export function PendingFrame({ figure, pending, words, size, className }: PendingFrameProps) {
  const { frame } = words.messages;
  return (
    <figure
      className={className === undefined ? "chiso chiso-figure" : `chiso chiso-figure ${className}`}
      data-figure={figure}
      data-state={pending.state}
      lang={words.locale}
      aria-busy={pending.state === "loading"}
    >
      <figcaption className="chiso-head">
        {pending.state === "loading" ? (
          <p className="chiso-headline chiso-waiting" role="status">
            {frame.loading}
          </p>
        ) : (
          <div role="alert">
            <p className="chiso-headline">{frame.error}</p>
            <p className="chiso-subtitle">{pending.remedy ?? frame.remedy}</p>
          </div>
        )}
        {pending.state === "error" && pending.retry ? (
          <button type="button" className="chiso-retry" onClick={pending.retry}>
            {frame.retry}
          </button>
        ) : null}
      </figcaption>
      <Skeleton height={size.height} />
    </figure>
  );
}

/** Quiet ground of the figure's height. Attributes, not `style`, hold the size: a strict page bars the latter. */
function Skeleton({ height }: { readonly height: number }) {
  return (
    <svg className="chiso-skeleton" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="chiso-skeleton-ground" width="100%" height="100%" />
    </svg>
  );
}
