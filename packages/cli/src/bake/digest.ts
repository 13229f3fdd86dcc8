import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";

const known = new WeakMap<object, string>();

/**
 * A sum of everything that a value holds, data sets included: the same content has the same sum, in another run too.
 * Functions are left out. Large things that stay in memory are summed once.
 */
export function digestOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return sum((hash) => hash.update(scalar(value)));
  const found = known.get(value);
  if (found !== undefined) return found;
  // a loop ends here: what is being summed counts as itself
  known.set(value, "loop");
  const digest = sum((hash) => take(value, hash));
  known.set(value, digest);
  return digest;
}

function sum(fill: (hash: Hash) => void): string {
  const hash = createHash("sha256");
  fill(hash);
  return hash.digest("base64url").slice(0, 22);
}

const scalar = (value: unknown): string => `${typeof value}:${String(value)};`;

function take(value: object, hash: Hash): void {
  if (ArrayBuffer.isView(value)) {
    hash.update(value.constructor.name);
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    return;
  }
  const entries: Iterable<readonly [unknown, unknown]> =
    value instanceof Map ? value.entries() : value instanceof Set ? value.entries() : Object.entries(value);
  hash.update(value.constructor === undefined ? "{" : `${value.constructor.name}{`);
  for (const [key, one] of entries) {
    if (typeof one === "function") continue;
    hash.update(digestOf(key));
    hash.update(digestOf(one));
  }
}
