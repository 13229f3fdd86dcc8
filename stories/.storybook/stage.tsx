import { wearIdentity } from "@chiso/react/identity";
import type { ReactNode } from "react";
import { exampleOf } from "../identities/identities.js";
import { forceColours } from "./forced-colours.js";

/** The switches of the toolbar, as a story finds them. */
export interface StageGlobals {
  readonly theme: string;
  readonly locale: string;
  readonly density: string;
  readonly width: string;
  readonly contrast: string;
  readonly text: string;
  readonly identity: string;
}

/** What is not a choice of the toolbar's falls back on the first of each. */
export function stageGlobals(globals: Readonly<Record<string, unknown>>): StageGlobals {
  const pick = (name: string, usual: string) => {
    const chosen = globals[name];
    // an address may say `text:200`, which is read as a number
    return typeof chosen === "string" || typeof chosen === "number" ? String(chosen) : usual;
  };
  return {
    theme: pick("theme", "light"),
    locale: pick("locale", "vi"),
    density: pick("density", "comfortable"),
    width: pick("width", "1080"),
    contrast: pick("contrast", "normal"),
    text: pick("text", "100"),
    identity: pick("identity", "none"),
  };
}

/** What belongs to the page and not to a figure: the reader's size of text, and a simulation of forced colours. */
export function setPage({ text, contrast, theme }: StageGlobals): void {
  const { dataset } = document.documentElement;
  dataset["text"] = text;
  dataset["ground"] = theme;
  forceColours(contrast === "forced");
}

export interface StageProps {
  readonly globals: StageGlobals;
  /** A page has the whole window, and a phone's width only where the toolbar says so. */
  readonly page?: boolean;
  readonly children: ReactNode;
}

/** A host's element around a story: everything of a theme hangs on attributes of one ancestor. */
export function Stage({ globals, page = false, children }: StageProps) {
  const { theme, locale, density, width, contrast, identity } = globals;
  const example = exampleOf(identity);
  const wear = (element: HTMLElement | null) =>
    element && example ? wearIdentity(example.choice, element).takeOff : undefined;
  return (
    <div
      key={identity}
      ref={wear}
      className={page ? "chiso stage stage-page" : "chiso stage"}
      lang={locale}
      data-chiso-theme={theme}
      data-chiso-density={density === "comfortable" ? (example?.density ?? density) : density}
      data-chiso-contrast={contrast === "more" ? "more" : undefined}
      data-contrast={contrast}
      data-width={width}
    >
      <div className="stage-paper">{children}</div>
    </div>
  );
}
