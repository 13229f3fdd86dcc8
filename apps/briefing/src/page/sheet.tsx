import { isPending } from "@chiso/react";
import type { ReactNode } from "react";
import { Choices } from "./choices.js";
import { Masthead } from "./masthead.js";
import { Notices } from "./notices.js";
import type { PageProps } from "./page-props.js";

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
      <Choices view={view} edition={edition} />
      <main className="page" id="content" tabIndex={-1}>
        <Notices view={view} notices={notices} data={isPending(data) ? undefined : data} edition={edition} />
        {children}
      </main>
      <footer className="colophon">
        <p>
          {messages.credit}: {messages.creditLine}
        </p>
      </footer>
    </>
  );
}
