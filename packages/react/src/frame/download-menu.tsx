import { useState } from "react";
import type { RefObject } from "react";
import type { DownloadFormat } from "../export/export-figure.js";
import type { Words } from "../messages/words.js";
import type { DataTable, Description } from "./description.js";
import { useFileWriters } from "./exporters.js";
import { useDisclosure } from "./use-disclosure.js";

export interface DownloadMenuProps {
  /** The figure as it stands on the page. */
  readonly figure: RefObject<HTMLElement | null>;
  readonly description: Description;
  readonly words: Words;
  /** The figure is a table: its pictures are drawn from the description. */
  readonly drawTable: boolean;
  /** The part of the table that is on the page now, where a reader can choose one. */
  readonly shownTable?: (() => DataTable | undefined) | undefined;
}

interface Offer {
  readonly format: DownloadFormat;
  readonly label: string;
  /** Only what is on the page now. */
  readonly shown?: true;
}

/** A disclosure with one button a format. The writers are loaded on the first click. */
export function DownloadMenu({ figure, description, words, drawTable, shownTable }: DownloadMenuProps) {
  const writers = useFileWriters();
  const { ref: menu, close, onKeyDown, onBlur } = useDisclosure();
  const [failed, setFailed] = useState(false);
  const { frame } = words.messages;
  const download = async ({ format, shown }: Offer) => {
    const root = figure.current;
    if (!root) return;
    close();
    menu.current?.querySelector("summary")?.focus();
    try {
      const { exportFigure } = await import("../export/export-figure.js");
      const table = shown && shownTable?.();
      await exportFigure({ root, description, words, format, drawTable, table, writers });
      setFailed(false);
    } catch {
      // what a closed menu says is neither seen nor spoken
      if (menu.current) menu.current.open = true;
      setFailed(true);
    }
  };
  return (
    // keys and focus are only watched here: the summary and the buttons are what is operated
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={menu} className="chiso-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="chiso-action chiso-menu-opener">{frame.download}</summary>
      <ul className="chiso-menu-list">
        {offers(words, writers.xlsx !== undefined, shownTable !== undefined).map((offer) => (
          <li key={offer.label} className="chiso-menu-item">
            <button type="button" className="chiso-menu-action" onClick={() => void download(offer)}>
              {offer.label}
            </button>
          </li>
        ))}
      </ul>
      <span className={failed ? "chiso-menu-failed" : "chiso-visually-hidden"} role="status">
        {failed ? frame.downloadFailed : ""}
      </span>
    </details>
  );
}

function offers({ messages }: Words, workbook: boolean, partly: boolean): readonly Offer[] {
  const { downloadAs, downloadAll, downloadShown } = messages.frame;
  const pictures = (["svg", "png"] as const).map((format): Offer => ({ format, label: downloadAs[format] }));
  const tables = (["csv", "xlsx"] as const).filter((format) => format === "csv" || workbook);
  return [
    ...pictures,
    ...tables.flatMap((format): readonly Offer[] => {
      const label = downloadAs[format];
      if (!partly) return [{ format, label }];
      return [
        { format, label: downloadShown(label), shown: true },
        { format, label: downloadAll(label) },
      ];
    }),
  ];
}
