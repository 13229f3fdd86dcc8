import type { DataSource, LoadResult, Loaded } from "./data-source.js";
import { fetchRetried } from "./fetch-retried.js";
import type { FetchOptions } from "./fetch-retried.js";
import { faultOf, loadedFrom } from "./http-source.js";
import type { ReadOptions } from "./http-source.js";

/** A list of files, one an index: `{ "files": { "papi": { "file": "papi.0f3c….csv", "sha256": "0f3c…" } } }`. */
export interface FilesManifest {
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/** One file that a manifest names. */
export interface ManifestFile {
  /** Beside the manifest; named by its content, so that it can be cached for ever. */
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** How `filesSource` finds and reads files. */
export interface FilesSourceOptions extends ReadOptions, FetchOptions {
  /** Address of the manifest (`chiso data` writes it): the one file that is asked for anew. */
  readonly manifest: string;
}

/**
 * Figures from files on a static host or CDN. The manifest says which file is the present one; a file that is known is not fetched
 * again, and one that is not what the manifest says (cut, altered) is not taken. The sum is computed where the browser can: on
 * `https` pages and in Node.
 *
 * @example filesSource({ manifest: "/so-lieu/manifest.json", definition: papiIndex, book })
 */
export function filesSource(options: FilesSourceOptions): DataSource {
  const { manifest, definition } = options;
  let kept: { readonly loaded: Loaded; readonly sha256: string } | undefined;
  let listed: { readonly etag: string | undefined; readonly entry: ManifestFile } | undefined;

  const load = async (signal?: AbortSignal): Promise<LoadResult> => {
    const fetched = await fetchRetried(manifest, options, { etag: listed?.etag, signal });
    if (fetched.kind === "fault") return fetched;
    const at = fetched.kind === "unchanged" ? fetched.at : fetched.answer.at;
    const entry = fetched.kind === "unchanged" ? listed?.entry : entryOf(fetched.answer.text, definition.id);
    if (!entry) return faultOf({ kind: "unreadable", found: "manifest" });
    if (kept?.sha256 !== entry.sha256) {
      const result = await loadFile(beside(manifest, entry.file), entry, options, signal);
      if (result.kind === "fault") return result;
      kept = { loaded: result.loaded, sha256: entry.sha256 };
    }
    if (fetched.kind === "answer") listed = { etag: fetched.answer.etag, entry };
    return { kind: "loaded", loaded: { ...kept.loaded, at } };
  };
  return { id: `${manifest}#${definition.id}`, load };
}

async function loadFile(
  url: string,
  { sha256 }: ManifestFile,
  options: FilesSourceOptions,
  signal: AbortSignal | undefined,
): Promise<LoadResult> {
  const fetched = await fetchRetried(url, options, { signal });
  if (fetched.kind === "fault") return fetched;
  if (fetched.kind === "unchanged") return faultOf({ kind: "unreadable" });
  const sum = await sumOf(fetched.answer.text);
  if (sum !== undefined && sum !== sha256) return faultOf({ kind: "damaged" });
  return loadedFrom(fetched.answer, url, options);
}

/** The file of an index, or undefined where the manifest does not name one that lies beside it. */
function entryOf(text: string, index: string): ManifestFile | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files = isRecord(read) ? read["files"] : undefined;
  const entry = isRecord(files) && Object.hasOwn(files, index) ? files[index] : undefined;
  const { file, sha256 } = isRecord(entry) ? entry : {};
  if (typeof file !== "string" || !/^[\w-][\w.-]*\.(?:csv|json)$/.test(file)) return undefined;
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return { file, sha256 };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function beside(address: string, file: string): string {
  return address.replace(/[?#].*$/s, "").replace(/[^/]*$/, file);
}

/** Undefined where the page may not compute one (`http` pages of an intranet). */
async function sumOf(text: string): Promise<string | undefined> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return undefined;
  const sum = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
