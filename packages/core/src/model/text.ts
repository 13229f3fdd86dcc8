/** A name in both languages of the product, as its publisher or translator wrote it. Never markup. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Languages of the product: `vi` or `en`. */
export type Locale = keyof Text;

/** A calendar day, `YYYY-MM-DD`: compares rightly as a string. */
export type IsoDate = string;
