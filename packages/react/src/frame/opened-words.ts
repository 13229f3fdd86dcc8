import type { NewestAnswer } from "@chiso/core";
import type { ReportWords } from "../messages/report-words.js";
import { yearsText } from "../messages/say.js";
import type { Notice } from "./description.js";

/**
 * Which edition an analysis opened on where the newest cannot answer, and why the newer ones do not. Nothing where the newest
 * answers, or where the host asked for an edition.
 */
export function openedNotices(
  answer: NewestAnswer | undefined,
  { messages }: ReportWords,
): readonly Notice[] {
  if (!answer || answer.passed.length === 0) return [];
  const { opened } = messages.report;
  const why = new Map<string, number[]>();
  for (const no of answer.passed) {
    const text = no.why === "no-score" ? messages.common.missing[no.missing] : opened.why[no.why];
    why.set(text, [...(why.get(text) ?? []), no.edition]);
  }
  const newer = [...why]
    .map(([text, years]) => opened.because(yearsText(years.toSorted((a, b) => a - b)), text))
    .join(" ");
  const text =
    answer.edition === undefined ? opened.none(newer) : opened.older(String(answer.edition), newer);
  return [{ kind: "note", text }];
}
