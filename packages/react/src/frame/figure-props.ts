import type { Dataset, EditionId, Locale, UnitId } from "@chiso/core";

/** Data on the way, or that did not come: the figure keeps its size and says so. */
export type Pending =
  | { readonly state: "loading" }
  /** `remedy` is a sentence for the reader, in the page's language. */
  | { readonly state: "error"; readonly remedy?: string; readonly retry?: () => void };

/** What a figure takes as `data`: a data set, or the state it is in while it loads or after it failed. */
export type FigureData = Dataset | Pending;

/** Props that every figure has. */
export interface FigureProps {
  /** A data set (`import { par } from "@chiso/data/par"`), or its state while it loads. */
  readonly data: FigureData;
  /** Edition (the year assessed); the latest of the data set when absent. */
  readonly edition?: EditionId;
  /** Component code; the whole index when absent. */
  readonly component?: string;
  /** Language; Vietnamese when absent. */
  readonly locale?: Locale;
  /** A unit was chosen with pointer or keyboard. */
  readonly onSelect?: (unit: UnitId) => void;
  /** Added to the root element. */
  readonly className?: string;
}

/** Props of a figure about one edition: a unit spoken of among all others. */
export interface EditionFigureProps extends FigureProps {
  /** The unit spoken of; with none, all are quiet. */
  readonly focus?: UnitId | undefined;
  /** Units to compare it with, in a second colour. */
  readonly compare?: readonly UnitId[];
  /** A unit pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
}

/** Whether data are still on their way, or did not come. */
export function isPending(data: object): data is Pending {
  return "state" in data;
}
