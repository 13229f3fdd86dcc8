import type { Issue, Locale } from "@chiso/core";
import type { SourceFault } from "../source/data-source.js";
import type { SpecIssue } from "../spec/spec.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

const OF = { vi, en } as const;

/**
 * What is wrong with a spec, as a reader meets it. Plain text, never markup.
 *
 * @example wordSpecIssue(issue, "vi") // "Không có hình vẽ “trand”. Có thể dùng: trend."
 */
export function wordSpecIssue({ code, path, found = "", expected = "" }: SpecIssue, locale: Locale): string {
  return OF[locale].issues[code]({ path, found, expected });
}

/** Why no figures came, and what to do. */
export function wordSourceFault({ kind, status, found = "" }: SourceFault, locale: Locale): string {
  return OF[locale].faults[kind]({
    path: "",
    found: status === undefined ? found : String(status),
    expected: "",
  });
}

/** How old the figures are that stay where fresher ones did not come. */
export function wordAge(at: number, locale: Locale): string {
  return OF[locale].age(wordTime(at, locale));
}

/** While newer figures are asked for. */
export function wordRenewing(locale: Locale): string {
  return OF[locale].renewing;
}

/** When the figures came that are as fresh as their source. */
export function wordLoaded(at: number, locale: Locale): string {
  return OF[locale].loaded(wordTime(at, locale));
}

/** How many rows of a source were left out, and where the first of them stands. */
export function wordLeftOut(issues: readonly Issue[], locale: Locale): string {
  const rows = [...new Set(issues.map(({ row }) => row))];
  const count = new Intl.NumberFormat(locale).format(rows.length);
  return OF[locale].leftOut(count, String(Math.min(...rows)));
}

function wordTime(at: number, locale: Locale): string {
  const when = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return when.format(at);
}

/** The head of a note that stands in the place of a figure. */
export function wordNoteHead(locale: Locale): string {
  return OF[locale].noteHead;
}
