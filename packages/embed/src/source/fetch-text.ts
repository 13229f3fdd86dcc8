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
}

export type Fetched =
  | { readonly kind: "answer"; readonly answer: Answer }
  /** What we have is still right. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "fault"; readonly fault: Omit<SourceFault, "tries"> };

/** One try: a text of a kind that holds figures, whole, in time and not too large. Never rejects. */
export async function fetchText(
  url: string,
  limits: FetchLimits,
  known: { readonly etag?: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Fetched> {
  const late = AbortSignal.timeout(limits.timeout);
  const signal = known.signal ? AbortSignal.any([known.signal, late]) : late;
  const fault = (kind: SourceFault["kind"], more: Partial<SourceFault> = {}): Fetched => ({
    kind: "fault",
    fault: { kind, ...more },
  });
  try {
    const response = await limits.fetch(url, {
      signal,
      credentials: "same-origin",
      headers: {
        accept: "text/csv, application/json",
        ...(known.etag ? { "if-none-match": known.etag } : {}),
      },
    });
    if (response.status === 304) return { kind: "unchanged" };
    if (!response.ok) return fault("status", { status: response.status });
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (/html|xml|^image|^video|^audio/.test(type)) return fault("wrong-type", { found: type });
    const body = await readBody(response, limits.maxBytes);
    if ("bytes" in body) return fault("too-large", { found: String(body.bytes) });
    const etag = response.headers.get("etag") ?? undefined;
    return { kind: "answer", answer: { text: body.text, type, etag } };
  } catch {
    if (known.signal?.aborted) return fault("aborted");
    return late.aborted ? fault("timeout") : fault("unreachable");
  }
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
