import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { AppMessages } from "../messages/messages.js";
import { focusFirst } from "./focus-first.js";
import type { LateStore } from "./late-store.js";
import { remedyOf } from "./remedy.js";
import { useLate } from "./use-late.js";

export interface LateProps<T> {
  readonly store: LateStore<T>;
  /** Its key in the store. */
  readonly id: string;
  readonly messages: AppMessages;
  /** Class of the box that keeps its place. */
  readonly className?: string;
  /** What keeps its place until it has come, in place of words. */
  readonly waiting?: ReactNode;
  /** Keeps its place, and fetches nothing yet. */
  readonly held?: boolean;
  /** Draws it once it is there. */
  readonly children: (value: T) => ReactNode;
}

/**
 * What comes late: a part whose code is a chunk of its own. Until it is there its place is kept; what did not come is said,
 * and can be asked for again. Whoever had come to the place by key stays in it when it changes.
 *
 * @example <Late store={pageStore} id="country" messages={messages}>{(Page) => <Page {...props} />}</Late>
 */
export function Late<T>({ store, id, messages, className, waiting, held = false, children }: LateProps<T>) {
  const loading = useLate(store, held ? undefined : id);
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  // what was focused goes with what it stood in
  useLayoutEffect(() => {
    if (focused.current && box.current) focusFirst(box.current);
  }, [loading.state]);
  return (
    <div
      ref={box}
      className={loading.state === "loading" ? (className ?? "late") : "late"}
      onFocus={() => (focused.current = true)}
      onBlur={({ target }) => {
        // what is taken away loses the focus too, and that is no leaving
        queueMicrotask(() => {
          if (target.isConnected) focused.current = box.current?.contains(document.activeElement) ?? false;
        });
      }}
    >
      {loading.state === "ready" ? children(loading.value) : null}
      {loading.state === "loading" ? (waiting ?? <Waiting messages={messages} />) : null}
      {loading.state === "failed" ? (
        <>
          {waiting}
          <Failed tries={loading.tries} messages={messages} again={() => store.load(id)} />
        </>
      ) : null}
    </div>
  );
}

function Waiting({ messages }: { readonly messages: AppMessages }) {
  return <p role="status">{messages.waiting}</p>;
}

interface FailedProps {
  readonly tries: number;
  readonly messages: AppMessages;
  readonly again: () => void;
}

/** A file that is gone for good, as after a new version, comes only with the page: a reload keeps the address, so all choices. */
function Failed({ tries, messages, again }: FailedProps) {
  return (
    <div role="alert">
      <p>{remedyOf(tries, messages)}</p>
      <p className="late-ways">
        <button type="button" className="button" onClick={again}>
          {messages.retry}
        </button>
        {tries > 1 ? (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {messages.reload}
          </button>
        ) : null}
      </p>
    </div>
  );
}
