/** One selector of the stylesheet with what it says of a picture. */
export interface StyleRule {
  readonly selector: string;
  /** A class that an element must have for the selector to match it; "" where it may be any element. */
  readonly key: string;
  /** Custom properties, and the properties that a picture can have as attributes. */
  readonly set: readonly (readonly [property: string, value: string])[];
}

/** The rules of one medium, weakest first: those that match an element are applied in this order. */
export type StyleSheet = readonly StyleRule[];

/**
 * The stylesheet of the figures, made into a table when this package is built: a picture in a file has no stylesheet, and
 * what reads it (Word, LibreOffice, a rasteriser) knows neither `var()` nor classes.
 */
export interface StyleTables {
  readonly screen: StyleSheet;
  readonly print: StyleSheet;
}

export type Medium = keyof StyleTables;
