import type { Locale } from "@chiso/core";
import { Shelf, Wanting } from "../figures/shelf.js";
import { chunk } from "./chunks.js";
import { fill } from "./hold.js";

/** Fetched once for all elements of a page. */
const records = new Shelf();

/** Whether words can be said: else what to wait for, or that they did not come. */
export type Said =
  | { readonly kind: "there" | "failed" }
  | { readonly kind: "coming"; readonly until: Promise<void> };

/** Fetches the words of figures in a language: `base` is what all figures say, `notes` what is said of a wrong spec. */
export function readWords(keys: readonly string[], locale: Locale): Said {
  const wanting = keys.map((key) => take(`words-${key}-${locale}`)).filter((kept) => kept !== undefined);
  const coming = wanting.filter((kept) => kept.state === "coming");
  // what failed is told once nothing else is on its way
  if (coming.length > 0)
    return { kind: "coming", until: Promise.all(coming.map(({ until }) => until)).then(() => undefined) };
  return { kind: wanting.length > 0 ? "failed" : "there" };
}

/** Forgets what failed. */
export function retryWords(): void {
  records.retry();
}

function take(name: string): Wanting["kept"] | undefined {
  try {
    records.take(name, async () => fill(await chunk(name)));
    return undefined;
  } catch (wanting) {
    if (!(wanting instanceof Wanting)) throw wanting;
    return wanting.kept;
  }
}
