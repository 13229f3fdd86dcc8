import type { AppMessages } from "../messages/messages.js";

/** Browsers may remember a file that failed; a reload forgets it, and the address keeps the page as it is. */
export function remedyOf(tries: number, messages: AppMessages): string {
  return tries > 1 ? messages.stillNotLoaded : messages.notLoaded;
}
