import type { FigureProps } from "@chiso/react";
import type { ReactNode } from "react";
import { createLateStore } from "../data/late-store.js";
import { useLate } from "../data/use-late.js";
import type { AppMessages } from "../messages/messages.js";
import { remedyOf } from "./figure-data.js";

type Figure<P> = (props: P) => ReactNode;

export interface LateFigureProps<P> {
  readonly messages: AppMessages;
  readonly figure: P;
}

/**
 * A figure whose code is a chunk of its own, so that the first figures of the page do not wait for it. React's `lazy` would
 * remember a failure for good; this one can be asked again.
 *
 * @example const LateTrend = lateFigure("trend", async () => (await import("@chiso/react/trend")).TrendChart)
 */
export function lateFigure<P extends FigureProps>(id: string, load: () => Promise<Figure<P>>) {
  const store = createLateStore<Figure<P>>(new Map([[id, load]]));
  function LateFigure({ messages, figure }: LateFigureProps<P>) {
    const loading = useLate(store, id);
    if (loading.state === "ready") {
      const Shown = loading.value;
      return <Shown {...figure} />;
    }
    return (
      <div className={`waiting waiting-${id}`} role={loading.state === "failed" ? "alert" : "status"}>
        {loading.state === "loading" ? (
          messages.waiting
        ) : (
          <>
            <p>{remedyOf(loading.tries, messages)}</p>
            <button type="button" className="button" onClick={() => store.load(id)}>
              {messages.retry}
            </button>
          </>
        )}
      </div>
    );
  }
  return Object.assign(LateFigure, { preload: () => store.load(id) });
}
