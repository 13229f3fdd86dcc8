import { dayNumber, dayOf, PROGRESS_STATUSES } from "@chiso/core";
import type { ProgressFinding, ProgressRow } from "@chiso/core";
import type { ProgressInput, ProgressInputRow } from "@chiso/geometry/progress";
import type { ProgressWords } from "../../messages/progress-words.js";

export type Found = Extract<ProgressFinding, { kind: "progress" }>;

/** A finding as tiles and lines of time: all that geometry needs to know of it. */
export function progressInput(found: Found, words: ProgressWords): ProgressInput {
  const { rows, counts, today, printed } = found;
  const { progress } = words.messages;
  const { integer, date } = words.format;
  return {
    tiles: PROGRESS_STATUSES.filter((status) => counts[status] > 0).map((status) => ({
      look: status,
      count: counts[status],
      value: integer(counts[status]),
      label: progress.status[status],
    })),
    rows: rows.map((row) => inputRow(found, row, words)),
    today: { day: dayNumber(today) ?? 0, text: progress.today(date(today)) },
    tick: (day) => date(dayOf(day)),
    printed: printed && {
      title: progress.printed.title,
      tiles: printedTiles(printed, words),
    },
  };
}

function inputRow({ today }: Found, row: ProgressRow, words: ProgressWords): ProgressInputRow {
  const { item, status } = row;
  const day = (iso: string) => (status === "unclear" ? Number.NaN : (dayNumber(iso) ?? Number.NaN));
  const done = status === "done" || status === "done-late" ? item.done : undefined;
  const until = done ?? (status === "late" ? today : undefined);
  return {
    key: item.id,
    unit: item.unit ?? "",
    look: status,
    name: item.body[words.locale],
    status: shortStatus(row, words),
    from: day(item.from),
    to: day(item.to),
    until: until === undefined ? undefined : day(until),
  };
}

/** `quá hạn 22 ngày`, `05/10/2026`. */
export function shortStatus({ item, status, daysLate }: ProgressRow, words: ProgressWords): string {
  const { short } = words.messages.progress;
  const { integer, date } = words.format;
  switch (status) {
    case "done":
      return short.done(date(item.done ?? ""));
    case "done-late":
      return short["done-late"](date(item.done ?? ""), integer(daysLate));
    case "late":
      return short.late(integer(daysLate));
    case "due":
    case "planned":
    case "unclear":
      return short[status];
  }
}

/** A printed count knows planned and done, and no more (R6). */
function printedTiles(printed: NonNullable<Found["printed"]>, words: ProgressWords): ProgressInput["tiles"] {
  const { done, planned } = printed;
  const { printed: said } = words.messages.progress;
  const { integer } = words.format;
  return [
    {
      look: "done",
      count: done,
      open: Math.max(0, planned - done),
      value: said.count(integer(done), integer(planned)),
      label: said.done,
    },
  ];
}
