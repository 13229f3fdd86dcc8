import type { Issue } from "@chiso/core";
import type { WordedIssue } from "../messages/word-issue.js";

/** A cell of a file. Without a sheet: of a CSV file. */
export interface GatePlace {
  readonly sheet?: string;
  readonly cell: string;
}

/** Words that go into a file that is saved back. */
export interface GateSaveWords {
  readonly word: (issue: Issue) => WordedIssue;
  readonly list: string;
  readonly heads: readonly [string, string, string, string];
  readonly data: string;
}

/** A file that is saved back. */
export interface GateSaved {
  readonly blob: Blob;
  readonly looks: "kept" | "lost";
}

/** A file that was read: `OpenFile` of `@chiso/workbook/reader` is one. It never changes: `mend` gives another. */
export interface GateFile {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** Rows of the file, and how many of them are right. */
  readonly rows: number;
  readonly kept: number;
  /** Sheets in which nothing was looked for. */
  readonly unread: readonly string[];
  readonly readable: boolean;
  readonly valueAt: (place: GatePlace) => string;
  readonly mend: (place: GatePlace, value: string) => GateFile;
  /** The file with its faults marked; `lost` says that fonts, lists and formulas of the file that was read are not in it. */
  readonly save: (words: GateSaveWords, how?: { readonly signal?: AbortSignal }) => Promise<GateSaved>;
}

/** Reads files: heavy, so the host brings it. `gateReader` of `@chiso/workbook/reader` makes one. */
export interface GateReader<F extends GateFile = GateFile> {
  readonly open: (
    file: File,
    how: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
  ) => Promise<F>;
}

/** A workbook to fill in, or one that shows how it is filled in. */
export interface GateTemplate {
  readonly label: string;
  /** It is filled in already, as an example: listed apart. */
  readonly filled?: boolean;
  /** Name of the file. */
  readonly file: string;
  readonly make: () => Promise<Blob>;
}
