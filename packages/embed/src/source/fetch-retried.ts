import type { SourceFault } from "./data-source.js";
import { fetchText } from "./fetch-text.js";
import type { FetchLimits, Fetched } from "./fetch-text.js";

/** How an address is asked. */
export interface FetchOptions {
  /** Milliseconds for one try; 10 000 when absent. */
  readonly timeout?: number;
  /** How often it is tried again where that may help; 3 when absent. */
  readonly retries?: number;
  /** Milliseconds before the first retry, doubled each time; 400 when absent. */
  readonly backoff?: number;
  /** Bytes; 8 million when absent. */
  readonly maxBytes?: number;
  /** The page's own when absent. */
  readonly fetch?: typeof fetch;
}

/** A server that asks for more than this (`Retry-After`) is not waited for within one load. */
const LONGEST_WAIT = 10_000;

export type Retried =
  | Exclude<Fetched, { readonly kind: "fault" }>
  | { readonly kind: "fault"; readonly fault: SourceFault };

/** Asks again after a cut connection, a timeout, 408, 429 and 5xx, no sooner than the server says. Never rejects. */
export async function fetchRetried(
  url: string,
  options: FetchOptions,
  known: { readonly etag?: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Retried> {
  const { retries = 3, backoff = 400 } = options;
  const limits: FetchLimits = {
    timeout: options.timeout ?? 10_000,
    maxBytes: options.maxBytes ?? 8_000_000,
    fetch: options.fetch ?? ((...args) => fetch(...args)),
  };
  for (let tries = 1; ; tries++) {
    const fetched = await fetchText(url, limits, known);
    if (fetched.kind !== "fault") return fetched;
    const { fault, wait = 0 } = fetched;
    if (tries > retries || !mayHelp(fault) || wait > LONGEST_WAIT)
      return { kind: "fault", fault: { ...fault, tries } };
    if (!(await pause(Math.max(wait, backoff * 2 ** (tries - 1)), known.signal)))
      return { kind: "fault", fault: { kind: "aborted", tries } };
  }
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
