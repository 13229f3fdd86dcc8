import type { ReactNode } from "react";
import type { Words } from "../messages/words.js";
import type { DataTable, Description } from "./description.js";

/** Props of `FigureFrame`. */
export interface FigureFrameProps {
  /** Stem of the figure (`trend`), on the root as `data-figure`. */
  readonly figure: string;
  readonly description: Description;
  readonly words: Words;
  readonly className?: string | undefined;
  /** False for a figure that is a table itself: nothing to toggle, and its downloads draw the table. */
  readonly viewTable?: boolean;
  /** Its files draw the table of the description though the page shows something else: text with small pictures in it. */
  readonly drawTable?: boolean;
  /** There is nothing to show; without it a figure is empty whose picture is null. */
  readonly empty?: boolean;
  /** For a figure of which a reader can choose a part: the table of that part, as it is now. */
  readonly shownTable?: (() => DataTable | undefined) | undefined;
  /** Controls of the figure itself, above the picture. */
  readonly tools?: ReactNode;
  /** The picture: SVG or a table that is its own picture. Null: there is nothing to draw, and the frame says so. */
  readonly children: ReactNode;
}
