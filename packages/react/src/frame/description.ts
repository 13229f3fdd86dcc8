/** One column of a figure's table: the same for the page, CSV and assistive technology. */
export interface TableColumn {
  readonly key: string;
  readonly header: string;
  readonly align: "start" | "end";
  /** The numbers behind the texts, unrounded, NaN where there is none: for files that hold numbers. */
  readonly numbers?: ArrayLike<number>;
}

/** The data of a figure as a table of text: shown to readers, and written to CSV, XLSX and pictures. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Cells as text, one row after the other, each as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that are spoken of or compared with, by their place in `rows`; none when absent. */
  readonly emphasis?: readonly ("focus" | "peer" | undefined)[];
}

/** Keys by which a legend filters; `k0` to `k9` are classes or categories in the order of the legend. */
export type LegendKey =
  | "focus"
  | "peer"
  | "rest"
  | "median"
  | "region"
  | "best"
  | "missing"
  | "own"
  | `k${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** One entry of a legend. */
export interface LegendItem {
  /** Makes the item a switch: what in the picture has this `data-key` is hidden and shown with it. */
  readonly key?: LegendKey;
  /** A role of tokens.css (`focus`, `peer`, `rest`, `no-data`, …), never a colour. */
  readonly tone: string;
  readonly shape: "line" | "dash" | "dot" | "ring" | "box" | "diamond" | "hatch" | "stripes";
  readonly label: string;
}

/** What a reader must know before reading: partial, withheld, missing, own reading, another unit shown than asked for. */
export interface Notice {
  readonly kind:
    | "partial"
    | "withheld"
    | "missing"
    | "own-reading"
    | "resolution"
    | "conflict"
    | "note"
    /** Of the host: the figures are old, or rows of their source were left out. */
    | "host"
    /** Of the host: when the figures were fetched. */
    | "loaded";
  readonly text: string;
}

/** Where figures come from, as a line with or without a link. */
export interface SourceLine {
  readonly text: string;
  readonly link?: string;
}

/**
 * A figure in words: what the page says around it, what is spoken, and what is downloaded. A sentence holds only numbers
 * that the table holds (R18).
 */
export interface Description {
  /** The generated headline: the one message. */
  readonly headline: string;
  /** Index, component and edition. */
  readonly subtitle: string;
  readonly table: DataTable;
  /** The table as a picture of it has it, where `table` says more than can be drawn; `table` when absent. */
  readonly pictureTable?: DataTable;
  readonly legend: readonly LegendItem[];
  readonly notices: readonly Notice[];
  readonly sources: readonly SourceLine[];
  /** Stem of downloaded files: `par-2020-son-la`. */
  readonly fileName: string;
}
