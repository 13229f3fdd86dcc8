/** Markup without the ids that React counts: a server counts otherwise than a browser. */
export function withoutIds(markup: string): string {
  return markup.replace(/_[rR]_[0-9a-zA-Z]*_/g, "id").replace(/[:«][rR][0-9a-zA-Z]*[:»]/g, "id");
}

/** A short sum of a text, the same in Node and in a browser. */
export async function digestOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
