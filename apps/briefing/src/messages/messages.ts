import type { Locale } from "@chiso/core";
import { en } from "./en.js";
import { vi } from "./vi.js";

/** Every word of the page. The Vietnamese record is the type: a key that English lacks does not compile. */
export type AppMessages = typeof vi;

const records: Readonly<Record<Locale, AppMessages>> = { vi, en };

export function appMessages(locale: Locale): AppMessages {
  return records[locale];
}
