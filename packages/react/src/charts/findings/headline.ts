import { weekOf } from "@chiso/core";
import type { FindingsWords } from "../../messages/findings-words.js";
import type { Found } from "./text.js";

/** What waits longest, what is due this week; else how much is put right, else how many there are. */
export function findingsHeadline(found: Found, words: FindingsWords): string {
  const { counts, kinds, late, thisWeek, today } = found;
  const { headline } = words.messages.findings;
  const { integer, date } = words.format;
  const all = kinds.shortcoming;
  const [good, absences] = [kinds["good-practice"], kinds.absence];
  if (all + good + absences === 0) return headline.empty;
  if (all === 0) return headline.onlyNoted(integer(good), integer(absences));
  if (counts["no-deadline"] + counts.unclear === all)
    return good === 0
      ? headline.onlyShortcomings(integer(all))
      : headline.noDeadlines(integer(all), integer(good));
  const day = date(today);
  if (counts.done + counts["done-late"] === all) return headline.allDone(day, integer(all));
  const said = late.length === 0 ? headline.noneLate(day) : lateText(found, words);
  const sunday = weekOf(today)?.to;
  return thisWeek.length === 0 || sunday === undefined
    ? said
    : headline.week(said, integer(thisWeek.length), date(sunday));
}

/** Those that wait as long are named together; without a body only the days are said. */
function lateText({ late, today }: Found, words: FindingsWords): string {
  const { headline } = words.messages.findings;
  const { integer, date, list } = words.format;
  const [first] = late;
  const longest = late.filter(({ daysLate }) => daysLate === first?.daysLate);
  const names = [...new Set(longest.flatMap(({ body }) => (body ? [body[words.locale]] : [])))];
  const [day, count, days] = [date(today), integer(late.length), integer(first?.daysLate ?? 0)];
  return names.length === 0
    ? headline.lateUnnamed(day, count, days)
    : headline.late(day, count, list(names), days);
}
