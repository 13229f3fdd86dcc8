import type { EditionId } from "@chiso/core";
import { newestOf } from "./data-source.js";
import type { DataSource, LoadResult, Loaded, SourceFault } from "./data-source.js";
import { fetchText } from "./fetch-text.js";
import type { FetchLimits, Fetched } from "./fetch-text.js";
import { readAnswer } from "./read-answer.js";
import type { ReadAs } from "./read-answer.js";

export interface HttpSourceOptions extends Omit<ReadAs, "file"> {
  /** Of a file on a static host (its name with a content hash can be cached for ever), or of a portal's own backend. */
  readonly url: string;
  /** Milliseconds for one try; 10 000 when absent. */
  readonly timeout?: number;
  /** How often it is tried again where that may help; 3 when absent. */
  readonly retries?: number;
  /** Milliseconds before the first retry, doubled each time; 400 when absent. */
  readonly backoff?: number;
  /** Bytes; 8 million when absent. */
  readonly maxBytes?: number;
  /** An answer whose newest edition is older than this is not taken. */
  readonly notOlderThan?: EditionId;
  /** The page's own when absent. */
  readonly fetch?: typeof fetch;
}

/** A server that asks for more than this (`Retry-After`) is not waited for within one load. */
const LONGEST_WAIT = 10_000;

/**
 * Figures from an address, as CSV or JSON. Tried again after a cut connection, a timeout, 408, 429 and 5xx, no sooner
 * than the server asks; what arrives is validated like any file; an answer that is unchanged (ETag) is not read twice.
 *
 * @example httpSource({ url: "/api/papi.csv", definition: papiIndex, book })
 */
export function httpSource(options: HttpSourceOptions): DataSource {
  const { url, retries = 3, backoff = 400, definition, book, sources, notOlderThan } = options;
  const limits: FetchLimits = {
    timeout: options.timeout ?? 10_000,
    maxBytes: options.maxBytes ?? 8_000_000,
    fetch: options.fetch ?? ((...args) => fetch(...args)),
  };
  const as: ReadAs = { definition, book, file: url, ...(sources ? { sources } : {}) };
  let kept: { readonly loaded: Loaded; readonly etag: string | undefined } | undefined;

  const take = (fetched: Exclude<Fetched, { kind: "fault" }>, tries: number): LoadResult => {
    if (fetched.kind === "unchanged")
      return kept
        ? { kind: "loaded", loaded: { ...kept.loaded, at: fetched.at } }
        : faultOf({ kind: "unreadable" }, tries);
    const { text, type, etag, at } = fetched.answer;
    const read = readAnswer(text, type, as);
    if (read.kind === "fault") return faultOf(read.fault, tries);
    const edition = newestOf(read.data);
    if (notOlderThan !== undefined && (edition ?? 0) < notOlderThan)
      return faultOf({ kind: "older", found: String(edition) }, tries);
    kept = { loaded: { data: read.data, issues: read.issues, at, edition }, etag };
    return { kind: "loaded", loaded: kept.loaded };
  };

  return {
    id: url,
    load: async (signal) => {
      for (let tries = 1; ; tries++) {
        const fetched = await fetchText(url, limits, { etag: kept?.etag, signal });
        if (fetched.kind !== "fault") return take(fetched, tries);
        if (tries > retries || !mayHelp(fetched.fault)) return faultOf(fetched.fault, tries);
        const { wait = 0 } = fetched;
        if (wait > LONGEST_WAIT) return faultOf(fetched.fault, tries);
        if (!(await pause(Math.max(wait, backoff * 2 ** (tries - 1)), signal)))
          return faultOf({ kind: "aborted" }, tries);
      }
    },
  };
}

function faultOf(fault: Omit<SourceFault, "tries">, tries: number): LoadResult {
  return { kind: "fault", fault: { ...fault, tries } };
}

/** Is there hope in asking again? */
function mayHelp({ kind, status = 0 }: Omit<SourceFault, "tries">): boolean {
  if (kind === "unreachable" || kind === "timeout") return true;
  return kind === "status" && (status === 408 || status === 429 || status >= 500);
}

/** Waits with some chance in it, so that not every page asks at once; false where nobody waits any more. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false);
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", stop);
        resolve(true);
      },
      milliseconds * (0.75 + Math.random() / 2),
    );
    signal?.addEventListener("abort", stop, { once: true });
  });
}
