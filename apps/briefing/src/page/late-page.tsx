import type { ReactNode } from "react";
import { createLateStore } from "../data/late-store.js";
import { useLate } from "../data/use-late.js";
import { remedyOf } from "./figure-data.js";
import type { PageProps } from "./page-props.js";

type Page = (props: PageProps) => ReactNode;

/** A page whose code is a chunk of its own; one that did not come can be asked for again. */
export function latePage(id: string, load: () => Promise<Page>): Page {
  const store = createLateStore<Page>(new Map([[id, load]]));
  return function LatePage(props: PageProps) {
    const loading = useLate(store, id);
    const { messages } = props.view;
    if (loading.state === "ready") {
      const Shown = loading.value;
      return <Shown {...props} />;
    }
    if (loading.state === "loading") return <p role="status">{messages.waiting}</p>;
    return (
      <div role="alert">
        <p>{remedyOf(loading.tries, messages)}</p>
        <button type="button" className="button" onClick={() => store.load(id)}>
          {messages.retry}
        </button>
      </div>
    );
  };
}
