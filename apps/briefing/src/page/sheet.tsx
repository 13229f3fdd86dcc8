import { isPending } from "@chiso/react";
import type { ReactNode } from "react";
import { Choices } from "./choices.js";
import { Masthead } from "./masthead.js";
import { Notices } from "./notices.js";
import type { PageProps } from "./page-props.js";
import type { View } from "./view.js";

export interface SheetProps extends PageProps {
  readonly children: ReactNode;
}

/** The paper that the ordinary pages share: whose page, which index, what was asked wrongly, and the credit line. */
export function Sheet({ view, store, data, edition, notices, children }: SheetProps) {
  const { messages } = view;
  return (
    <>
      <a className="skip" href="#content">
        {messages.skip}
      </a>
      <Masthead view={view} store={store} />
      {/* what goes on inside a province is of no index */}
      {view.state.page === "province" ? null : <Choices view={view} edition={edition} />}
      <main className="page" id="content" tabIndex={-1}>
        <Notices view={view} notices={notices} data={isPending(data) ? undefined : data} edition={edition} />
        {children}
      </main>
      <footer className="colophon">
        <p>
          {messages.credit}: {creditsOf(view).join("; ")}. {messages.creditLine}
        </p>
      </footer>
    </>
  );
}

/** Whose figures these are: every publisher once, with the indices that are his. */
function creditsOf({ catalogue, state }: View): readonly string[] {
  const indices = new Map<string, readonly string[]>();
  for (const { credit, name } of catalogue.definitions.values()) {
    const whose = credit[state.lang];
    indices.set(whose, [...(indices.get(whose) ?? []), name[state.lang]]);
  }
  return [...indices].map(([whose, names]) => `${names.join(", ")}: ${whose}`);
}
