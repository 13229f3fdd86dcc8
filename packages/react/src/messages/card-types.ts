/** Which way a figure went; `almost`: it moved by less than its last printed digit. */
export type Direction = "up" | "down" | "same" | "almost";

/** A difference that may be said: `amount` is formatted, without a sign. */
export interface Move {
  readonly direction: Direction;
  readonly amount: string;
  /** "implied": set behind the amount, in brackets. */
  readonly mark?: string;
}

export interface ChangeWords {
  readonly points?: Move & { readonly unit: string };
  readonly ranks?: Move & { readonly one: boolean };
  /** Year of the earlier edition. */
  readonly from: string;
  /** "as printed": set behind, in brackets. */
  readonly mark?: string;
}

/** A place in an order. */
export interface PlaceWords {
  /** `20` in Vietnamese, `20th` in English. */
  readonly rank: string;
  readonly of: string;
  readonly tied: boolean;
  /** The whole country, a region by its name, or the set of bodies that the index ranks. */
  readonly within:
    | { readonly kind: "country" }
    | { readonly kind: "set" }
    | { readonly kind: "region"; readonly name: string };
  readonly mark?: string;
}

/** What a sentence is about. */
export interface Subject {
  readonly unit: string;
  readonly index: string;
  readonly year: string;
  /** Absent for the whole index. */
  readonly component?: string;
}
