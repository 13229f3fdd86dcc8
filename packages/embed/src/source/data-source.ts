import type { Dataset, EditionId, Issue } from "@chiso/core";

/** What can go wrong where data come over the network. */
export const SOURCE_FAULTS = [
  /** No answer: offline, an unknown host, a connection that was refused or cut. */
  "unreachable",
  /** No whole answer in the time given. */
  "timeout",
  /** The server answered with an error. */
  "status",
  /** Not what was asked for: a page of HTML in place of figures. */
  "wrong-type",
  /** More bytes than a data set has. */
  "too-large",
  /** Not the file that its manifest names: cut or altered on the way. */
  "damaged",
  /** No row could be kept. */
  "unreadable",
  /** Its newest edition is older than that of the figures that the page has. */
  "older",
  /** Whoever asked does not want it any more. */
  "aborted",
] as const;
/** What went wrong: one of `SOURCE_FAULTS`. */
export type SourceFaultKind = (typeof SOURCE_FAULTS)[number];

/** Why no data came, as a value: a figure says so and goes on (design.md section 9, host). */
export interface SourceFault {
  readonly kind: SourceFaultKind;
  /** Of an HTTP answer. */
  readonly status?: number;
  /** What was found: a content type, a number of bytes, an edition. */
  readonly found?: string;
  /** How often it was tried. */
  readonly tries: number;
}

/** A data set as it came. */
export interface Loaded {
  readonly data: Dataset;
  /** Faults of single rows; the others were kept. */
  readonly issues: readonly Issue[];
  /** When the figures were fetched, or found unchanged: milliseconds since 1970. */
  readonly at: number;
  /** The newest edition among them. */
  readonly edition: EditionId | undefined;
}

/** What came of loading: data, or what went wrong. */
export type LoadResult =
  | { readonly kind: "loaded"; readonly loaded: Loaded }
  | { readonly kind: "fault"; readonly fault: SourceFault };

/**
 * Where a data set comes from: bundled with the page, a file, or a portal's own server. Never rejects.
 *
 * @example const result = await httpSource({ url: "/api/papi.csv", definition, book }).load();
 */
export interface DataSource {
  /** Names it in a cache and in messages. */
  readonly id: string;
  readonly load: (signal?: AbortSignal) => Promise<LoadResult>;
}

/** Figures that are part of the page, or that it imports. */
export function bundledSource(id: string, load: () => Dataset | Promise<Dataset>): DataSource {
  return {
    id,
    load: async () => {
      try {
        const data = await load();
        return { kind: "loaded", loaded: { data, issues: [], at: Date.now(), edition: newestOf(data) } };
      } catch {
        // an import that did not come is a network's fault like any other
        return { kind: "fault", fault: { kind: "unreachable", tries: 1 } };
      }
    },
  };
}

export function newestOf({ editions }: Dataset): EditionId | undefined {
  return [...editions.keys()].at(-1);
}
