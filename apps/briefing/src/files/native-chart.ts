/** A chart that office programs draw themselves, so that a reader may edit it. Missing stays undefined, never zero (R9). */
export interface NativeChart {
  readonly kind: "line" | "bar" | "stacked-bar";
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** A role of tokens.css. */
    readonly role: string;
    readonly values: readonly (number | undefined)[];
  }[];
  /** Spreadsheet format of its numbers: `0.00`. */
  readonly format: string;
}

/** Spreadsheet format of numbers with that many decimals. */
export function numberFormat(digits: number): string {
  return digits === 0 ? "0" : `0.${"0".repeat(digits)}`;
}
