import type { Locale, UnitId } from "@chiso/core";
import { Dashboard, createPointed } from "@chiso/react/dashboard";
import { HostNotices, PendingFrame, wordsOf } from "@chiso/react/frame";
import type { ComponentType } from "react";
import type { FigureNote, ReadyFigure } from "../figures/load-figure.js";
import { hostNoticesOf, remedyOf } from "../react/host-notices.js";
import { pageOf } from "./frame-address.js";
import { SpecNote } from "../react/spec-note.js";

/** What an element shows. */
export type Shown =
  | ReadyFigure
  | FigureNote
  | {
      readonly kind: "failed";
      readonly figure: string;
      readonly locale: Locale;
      readonly height: number;
      readonly error: unknown;
      readonly retry: () => void;
    };

/** A unit pointed at in one element is lit in all of the page. */
const pointed = createPointed();

interface ElementViewProps {
  readonly shown: Shown;
  readonly onSelect: (unit: UnitId) => void;
  readonly onPeers: (peers: readonly UnitId[], by: string) => void;
}

export function ElementView({ shown, onSelect, onPeers }: ElementViewProps) {
  if (shown.kind === "note") return <SpecNote issues={shown.issues} locale={shown.locale} head />;
  if (shown.kind === "failed")
    return (
      <PendingFrame
        figure={shown.figure}
        pending={{ state: "error", retry: shown.retry, ...remedyOf(shown.error, shown.locale) }}
        words={wordsOf(shown.locale)}
        size={{ width: 720, height: shown.height }}
      />
    );
  // addresses that a figure makes are of a page that reads them
  const { addressOf } = shown.props;
  const linked =
    typeof addressOf === "function" ? { addressOf: (query: string) => pageOf(addressOf(query)) } : {};
  const heard = shown.figure === "peers" ? { onPeers } : {};
  const Component = shown.Component as ComponentType<Readonly<Record<string, unknown>>>;
  return (
    <Dashboard pointed={pointed} onSelect={onSelect}>
      <HostNotices.Provider value={hostNoticesOf(shown.live, shown.locale)}>
        <SpecNote issues={shown.issues} locale={shown.locale} />
        <Component key={shown.figure} {...shown.props} {...linked} onSelect={onSelect} {...heard} />
      </HostNotices.Provider>
    </Dashboard>
  );
}
