"use client";
import { useId, useRef } from "react";
import type { MouseEvent } from "react";
import type { DataTable } from "../frame/description.js";
import type { ReportWords } from "../messages/report-words.js";
import type { Account } from "./account.js";
import { placeText } from "./citing.js";
import type { Piece, Place } from "./citing.js";

/** Props of `Paragraph`. */
export interface ParagraphProps {
  readonly account: Account;
  readonly words: ReportWords;
  /** `folded`: the notes open when a number is followed; `open`: they are numbered and stand below, as on paper. */
  readonly footnotes?: "folded" | "open";
}

/**
 * Sentences fit for a report. Each number says on hover where it stands, and leads to a note with its table, row and column
 * (R18): by pointer, keyboard, touch and on paper.
 */
export function Paragraph({ account, words, footnotes = "folded" }: ParagraphProps) {
  const id = useId();
  const notes = useRef<HTMLDetailsElement>(null);
  const { table } = account.description;
  const places = placesOf(account);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const { current } = notes;
    const target = current?.ownerDocument.getElementById(event.currentTarget.hash.slice(1));
    if (!current || !target) return;
    // within the page, whatever its address is used for
    event.preventDefault();
    current.open = true;
    target.focus();
  };
  return (
    <div className="chiso-account">
      <p className="chiso-paragraph">
        {account.sentences.map((sentence, at) => (
          // sentences of one account never change their order
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at}>
            {at > 0 ? " " : ""}
            {sentence.map((piece, i) => (
              <Said
                // oxlint-disable-next-line react/no-array-index-key
                key={i}
                piece={piece}
                table={table}
                note={piece.from && places.indexOf(keyOf(piece.from)) + 1}
                id={id}
                numbered={footnotes === "open"}
                onFollow={follow}
              />
            ))}
          </span>
        ))}
      </p>
      {places.length > 0 ? (
        <details ref={notes} className="chiso-cited-notes" open={footnotes === "open"}>
          <summary className="chiso-cited-opener">{words.messages.report.notes}</summary>
          <ol className="chiso-cited-list">
            {places.map((place, at) => (
              <li key={place} id={`${id}-${at + 1}`} className="chiso-cited-note" tabIndex={-1}>
                {placeText(table, placeOf(place))}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

interface SaidProps {
  readonly piece: Piece;
  readonly table: DataTable;
  readonly note: number | undefined;
  readonly id: string;
  readonly numbered: boolean;
  readonly onFollow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

function Said({ piece: { text, from }, table, note, id, numbered, onFollow }: SaidProps) {
  if (from === undefined || note === undefined) return text;
  return (
    <a className="chiso-cited" href={`#${id}-${note}`} title={placeText(table, from)} onClick={onFollow}>
      {text}
      {numbered ? <sup className="chiso-cited-number">{note}</sup> : null}
    </a>
  );
}

function keyOf(place: Place): string {
  return place === "caption" ? place : `${place.row} ${place.column}`;
}

function placeOf(key: string): Place {
  const [row, column] = key.split(" ").map(Number);
  return key === "caption" ? key : { row: row ?? 0, column: column ?? 0 };
}

/** Each place once, in the order in which the sentences name them. */
function placesOf({ sentences }: Account): readonly string[] {
  const places = sentences.flat().flatMap(({ from }) => (from === undefined ? [] : [keyOf(from)]));
  return [...new Set(places)];
}
