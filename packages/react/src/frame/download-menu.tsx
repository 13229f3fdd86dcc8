import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import type { DownloadFormat } from "../export/export-figure.js";
import type { Words } from "../messages/words.js";
import type { Description } from "./description.js";

export interface DownloadMenuProps {
  /** The figure as it stands on the page. */
  readonly figure: RefObject<HTMLElement | null>;
  readonly description: Description;
  readonly words: Words;
  /** The figure is a table: its pictures are drawn from the description. */
  readonly drawTable: boolean;
}

const FORMATS: readonly DownloadFormat[] = ["svg", "png", "csv"];

/** A disclosure with one button a format. The writers are loaded on the first click. */
export function DownloadMenu({ figure, description, words, drawTable }: DownloadMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  const { frame } = words.messages;
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const download = async (format: DownloadFormat) => {
    const root = figure.current;
    if (!root) return;
    close();
    menu.current?.querySelector("summary")?.focus();
    try {
      const { exportFigure } = await import("../export/export-figure.js");
      await exportFigure({ root, description, words, format, drawTable });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.stopPropagation();
    close();
    menu.current.querySelector("summary")?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    // no new focus: a press on the menu's own ground (Safari gives its buttons none)
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) close();
  };
  return (
    // keys and focus are only watched here: the summary and the buttons are what is operated
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={menu} className="chiso-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="chiso-action chiso-menu-opener">{frame.download}</summary>
      <ul className="chiso-menu-list">
        {FORMATS.map((format) => (
          <li key={format} className="chiso-menu-item">
            <button type="button" className="chiso-menu-action" onClick={() => void download(format)}>
              {frame.downloadAs[format]}
            </button>
          </li>
        ))}
      </ul>
      <span className="chiso-visually-hidden" role="status">
        {failed ? frame.downloadFailed : ""}
      </span>
    </details>
  );
}
