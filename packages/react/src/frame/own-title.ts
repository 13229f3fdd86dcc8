import { dayNumber } from "@chiso/core";
import type { Programme } from "@chiso/core";
import type { Words } from "../messages/words.js";

interface TitleWords {
  readonly plan: (number: string, date: string) => string;
  readonly planNumber: (number: string) => string;
  readonly illustrative: string;
}

/** Name of a programme, its number and day of issue; that it is invented is said on the face of the figure (R11). */
export function programmeTitle(
  { name, number, date, standing }: Programme,
  said: TitleWords,
  words: Words,
): string {
  const plan =
    number === undefined
      ? []
      : [
          date === undefined || dayNumber(date) === undefined
            ? said.planNumber(number)
            : said.plan(number, words.format.date(date)),
        ];
  const mark = standing === "illustrative" ? [said.illustrative] : [];
  return [name[words.locale], ...plan, ...mark].join(" · ");
}

/** A day as readers write it; as given where it is none. */
export function dayText(iso: string | undefined, words: Words): string {
  if (iso === undefined || iso === "") return words.messages.common.none;
  return dayNumber(iso) === undefined ? iso : words.format.date(iso);
}
