import type { SourceFault } from "./data-source.js";

export interface FetchLimits {
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  /** Bytes. */
  readonly maxBytes: number;
  readonly fetch: typeof fetch;
}

export interface Answer {
  readonly text: string;
  readonly type: string;
  readonly etag: string | undefined;
  /** When the server made it, as far as it says: a cache between may be old. Milliseconds since 1970. */
  readonly at: number;
}

export type Fetched =
  | { readonly kind: "answer"; readonly answer: Answer }
  /** What we have is still right. */
  | { readonly kind: "unchanged"; readonly at: number }
  | {
      readonly kind: "fault";
      readonly fault: Omit<SourceFault, "tries">;
      /** Milliseconds that a server in need asks us to wait. */
      readonly wait?: number;
    };

/** One try: a text of a kind that holds figures, whole, in time and not too large. Never rejects. */
export async function fetchText(
  url: string,
  limits: FetchLimits,
  known: { readonly etag?: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Fetched> {
  const late = AbortSignal.timeout(limits.timeout);
  const signal = known.signal ? AbortSignal.any([known.signal, late]) : late;
  const fault = (kind: SourceFault["kind"], more: Partial<SourceFault> = {}) =>
    ({ kind: "fault", fault: { kind, ...more } }) as const;
  const foreign = isForeign(url);
  try {
    const response = await limits.fetch(url, {
      signal,
      credentials: "same-origin",
      // a header of ours would make a browser ask another origin for leave first: there its own cache asks whether it is unchanged
      ...(foreign && known.etag ? { cache: "no-cache" } : {}),
      headers: {
        accept: "text/csv, application/json",
        ...(known.etag && !foreign ? { "if-none-match": known.etag } : {}),
      },
    });
    const etag = response.headers.get("etag") ?? undefined;
    const at = madeAt(response.headers);
    if (response.status === 304 || (response.ok && etag !== undefined && etag === known.etag)) {
      await response.body?.cancel();
      return { kind: "unchanged", at };
    }
    if (!response.ok) {
      await response.body?.cancel();
      const wait = waitAsked(response.headers);
      const failed = fault("status", { status: response.status });
      return wait === undefined ? failed : { ...failed, wait };
    }
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (/html|xml|pdf|zip|^image|^video|^audio|^font/.test(type)) {
      await response.body?.cancel();
      return fault("wrong-type", { found: type });
    }
    const body = await readBody(response, limits.maxBytes);
    if ("bytes" in body) return fault("too-large", { found: String(body.bytes) });
    return { kind: "answer", answer: { text: body.text, type, etag, at } };
  } catch {
    if (known.signal?.aborted) return fault("aborted");
    return late.aborted ? fault("timeout") : fault("unreachable");
  }
}

/** Is the address of another origin than the page? Never in Node, which keeps no cache and asks nobody for leave. */
function isForeign(url: string): boolean {
  if (typeof location === "undefined") return false;
  return new URL(url, globalThis.document?.baseURI ?? location.href).origin !== location.origin;
}

/** When an answer was made (RFC 9111, 4.2.3): what caches say that they kept it for is taken off. */
function madeAt(headers: Headers): number {
  const now = Date.now();
  const made = Date.parse(headers.get("date") ?? "");
  const age = Number(headers.get("age") ?? 0);
  // a date has whole seconds
  const apparent = Number.isNaN(made) || now - made < 2000 ? 0 : now - made;
  return now - Math.max(apparent, Number.isFinite(age) ? age * 1000 : 0);
}

/** `Retry-After` in milliseconds, whether seconds or a date. */
function waitAsked(headers: Headers): number | undefined {
  const said = headers.get("retry-after");
  if (said === null) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The text, or how many bytes there were when it was too much: nothing beyond the limit is kept. */
async function readBody(
  response: Response,
  maxBytes: number,
): Promise<{ readonly text: string } | { readonly bytes: number }> {
  const declared = Number(response.headers.get("content-length") ?? Number.NaN);
  if (declared > maxBytes) {
    await response.body?.cancel();
    return { bytes: declared };
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  if (!reader) return { text: await response.text() };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return { bytes };
    }
    text += decoder.decode(value, { stream: true });
  }
}
