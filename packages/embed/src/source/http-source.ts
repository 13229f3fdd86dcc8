import type { EditionId } from "@chiso/core";
import { newestOf } from "./data-source.js";
import type { DataSource, LoadResult, Loaded, SourceFault } from "./data-source.js";
import { fetchRetried } from "./fetch-retried.js";
import type { FetchOptions } from "./fetch-retried.js";
import type { Answer } from "./fetch-text.js";
import { readAnswer } from "./read-answer.js";
import type { ReadAs } from "./read-answer.js";

export interface ReadOptions extends Omit<ReadAs, "file"> {
  /** An answer whose newest edition is older than this is not taken. */
  readonly notOlderThan?: EditionId;
}

/** How `httpSource` asks and reads. */
export interface HttpSourceOptions extends ReadOptions, FetchOptions {
  /** Of a portal's own backend, or of a file. */
  readonly url: string;
}

/**
 * Figures from an address, as CSV or JSON. Tried again after a cut connection, a timeout, 408, 429 and 5xx, no sooner
 * than the server asks; what arrives is validated like any file; an answer that is unchanged (ETag) is not read twice.
 *
 * @example httpSource({ url: "/api/papi.csv", definition: papiIndex, book })
 */
export function httpSource(options: HttpSourceOptions): DataSource {
  const { url, definition } = options;
  let kept: { readonly loaded: Loaded; readonly etag: string | undefined } | undefined;
  return {
    // an address may have rows of several indices
    id: `${url}#${definition.id}`,
    load: async (signal) => {
      const fetched = await fetchRetried(url, options, { etag: kept?.etag, signal });
      if (fetched.kind === "fault") return fetched;
      if (fetched.kind === "unchanged")
        return kept
          ? { kind: "loaded", loaded: { ...kept.loaded, at: fetched.at } }
          : faultOf({ kind: "unreadable" });
      const result = loadedFrom(fetched.answer, url, options);
      if (result.kind === "loaded") kept = { loaded: result.loaded, etag: fetched.answer.etag };
      return result;
    },
  };
}

/** What an answer holds, or why it is not taken. */
export function loadedFrom(
  { text, type, at }: Answer,
  file: string,
  { definition, book, sources, notOlderThan }: ReadOptions,
): LoadResult {
  const read = readAnswer(text, type, { definition, book, file, ...(sources ? { sources } : {}) });
  if (read.kind === "fault") return faultOf(read.fault);
  const edition = newestOf(read.data);
  if (notOlderThan !== undefined && (edition ?? 0) < notOlderThan)
    return faultOf({ kind: "older", found: String(edition) });
  return { kind: "loaded", loaded: { data: read.data, issues: read.issues, at, edition } };
}

/** Of what came: to ask again would bring the same. */
export function faultOf(fault: Omit<SourceFault, "tries">): LoadResult {
  return { kind: "fault", fault: { ...fault, tries: 1 } };
}
