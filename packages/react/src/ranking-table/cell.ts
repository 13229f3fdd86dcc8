/** One cell in words. What is drawn beside the text (arrow, "=", †) comes from `sign` and `mark`; what is spoken from `before` and `after`. */
export interface Cell {
  readonly text: string;
  /** Said before the text, not seen: "tăng", "đồng hạng". */
  readonly before?: string;
  /** Said after the text, not seen: how a figure came to be. */
  readonly after?: string;
  readonly sign?: "up" | "down" | "same" | "tie";
  readonly mark?: "derived" | "printed" | "own";
  /** Step of the heat tone, 0 to 9. */
  readonly tone?: number;
  /** There is no figure: hatched. `text` or `after` has the reason (R9). */
  readonly missing?: true;
  /** Shape of a bar or dot below the text, in the box of `@chiso/geometry/cell-marks`. */
  readonly drawn?: { readonly shape: "bar" | "dot"; readonly path: string };
  /** Shape of a sparkline; `text` says the same in words. */
  readonly path?: string;
  /** For the pointer only: where the figure was read. */
  readonly title?: string;
}

/**
 * A cell as a screen reader says it.
 *
 * @example spokenCell({ text: "2,91", before: "tăng", sign: "up" }) // "tăng 2,91"
 */
export function spokenCell({ text, before, after }: Cell): string {
  return [before, text, after].filter((part) => part !== undefined && part !== "").join(" ");
}

/**
 * A cell of the table that is downloaded or read out: a figure alone, with a minus where it fell, or the reason why there is
 * none.
 *
 * @example plainCell({ text: "0,30", before: "giảm", sign: "down" }) // "−0,30"
 */
export function plainCell(cell: Cell): string {
  if (cell.missing) return cell.after ?? cell.text;
  return cell.sign === "down" ? `−${cell.text}` : cell.text;
}

const SIGNS = { up: "+", down: "−", same: "=", tie: "=" } as const;
const MARKS = { derived: "*", printed: "†", own: "°" } as const;

/**
 * A cell as a picture shows it, with its sign and its mark: a reason too long for a column of figures is a dash, and stands
 * among the notices.
 *
 * @example drawnCell({ text: "0,30", sign: "down", mark: "printed" }) // "−0,30†"
 */
export function drawnCell({ text, sign, mark, missing }: Cell): string {
  if (missing && text === "") return "–";
  return `${sign ? SIGNS[sign] : ""}${text}${mark ? MARKS[mark] : ""}`;
}
