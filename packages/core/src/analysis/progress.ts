import type { PrintedProgress, Programme, ProgrammeItem } from "../model/programme.js";
import type { IsoDate } from "../model/text.js";

/**
 * Where an item stands on a day (R17): done in time or late, late (the last day has passed), due (within its days), planned
 * (not begun); unclear where its dates cannot be read or end before they begin.
 */
export const PROGRESS_STATUSES = ["done", "done-late", "late", "due", "planned", "unclear"] as const;
/** Where a visit stands on a day: one of `PROGRESS_STATUSES`. */
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** One visit of a programme and where it stands on the day (R17). */
export interface ProgressRow {
  readonly item: ProgrammeItem;
  readonly status: ProgressStatus;
  /** Days after the last planned day, until it was done or until today; 0 where in time. */
  readonly daysLate: number;
}

/** `late`: what waits longest first; `date`: as planned. */
export type ProgressOrder = "late" | "date";

/** What `analyseProgress` is asked. */
export interface ProgressQuery {
  /** The day on which the status is read, as `2026-11-22`. Never taken from a clock: the host gives it. */
  readonly today: IsoDate;
  /** `late` when absent. */
  readonly by?: ProgressOrder | undefined;
}

/** A programme of inspections on a day: the answer of `analyseProgress`. */
export type ProgressFinding =
  | {
      readonly kind: "progress";
      readonly programme: Programme;
      readonly today: IsoDate;
      /** In the order asked for. */
      readonly rows: readonly ProgressRow[];
      /** How many rows have each status: nothing is counted that is not a row. */
      readonly counts: Readonly<Record<ProgressStatus, number>>;
      /** Not done and past the last day, longest first. */
      readonly late: readonly ProgressRow[];
      /** Not done, with the last day from today to Sunday, soonest first. */
      readonly thisWeek: readonly ProgressRow[];
      /** A printed count stands apart from the rows (R6). */
      readonly printed?: PrintedProgress;
    }
  | { readonly kind: "no-such-day"; readonly programme: Programme; readonly today: string };

/**
 * What became of a programme by a given day.
 *
 * @returns `no-such-day` where `today` is not a day
 * @example analyseProgress(programme, { today: "2026-11-22" }) // { counts: { done: 5, late: 2, … }, … }
 */
export function analyseProgress(
  programme: Programme,
  { today, by = "late" }: ProgressQuery,
): ProgressFinding {
  if (dayNumber(today) === undefined) return { kind: "no-such-day", programme, today };
  const rows = programme.items.map((item) => progressOf(item, today)).sort(ORDERS[by]);
  const counts = { done: 0, "done-late": 0, late: 0, due: 0, planned: 0, unclear: 0 };
  for (const { status } of rows) counts[status] += 1;
  return {
    kind: "progress",
    programme,
    today,
    rows,
    counts,
    late: rows.filter(({ status }) => status === "late").sort(ORDERS.late),
    thisWeek: rows.filter((row) => isThisWeek(row, today)).sort((a, b) => compare(a.item.to, b.item.to)),
    ...(programme.printed ? { printed: programme.printed } : {}),
  };
}

/**
 * Status of one item on a day. What was done later than that day is not done yet on it.
 *
 * @example progressOf({ from: "2026-10-01", to: "2026-10-31", … }, "2026-11-22") // { status: "late", daysLate: 22 }
 */
export function progressOf(item: ProgrammeItem, today: IsoDate): ProgressRow {
  const [now, from, to] = [today, item.from, item.to].map(dayNumber);
  const done = item.done === undefined ? undefined : dayNumber(item.done);
  const unread = item.done !== undefined && done === undefined;
  if (now === undefined || from === undefined || to === undefined || unread || to < from)
    return { item, status: "unclear", daysLate: 0 };
  if (done !== undefined && done <= now)
    return done > to
      ? { item, status: "done-late", daysLate: done - to }
      : { item, status: "done", daysLate: 0 };
  if (now > to) return { item, status: "late", daysLate: now - to };
  return { item, status: now < from ? "planned" : "due", daysLate: 0 };
}

function isThisWeek({ item, status }: ProgressRow, today: IsoDate): boolean {
  return (status === "due" || status === "planned") && item.to <= (weekOf(today)?.to ?? "");
}

/**
 * The week of a day, Monday to Sunday.
 *
 * @returns undefined where `today` is not a day
 * @example weekOf("2026-11-26") // { from: "2026-11-23", to: "2026-11-29" }
 */
export function weekOf(today: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const day = dayNumber(today);
  if (day === undefined) return undefined;
  const monday = day - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
  return { from: dayOf(monday), to: dayOf(monday + 6) };
}

const DAY = 86_400_000;

/**
 * Days since 1970-01-01, or undefined for what is no day of the calendar: `2026-02-30`.
 *
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : time / DAY;
}

/** The day of a number that `dayNumber` gave. */
export function dayOf(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** What asks for somebody's attention first. */
const URGENCY: Readonly<Record<ProgressStatus, number>> = {
  late: 0,
  due: 1,
  planned: 2,
  "done-late": 3,
  done: 4,
  unclear: 5,
};

function byDate(a: ProgressRow, b: ProgressRow): number {
  const clear = Number(a.status === "unclear") - Number(b.status === "unclear");
  return (
    clear ||
    compare(a.item.from, b.item.from) ||
    compare(a.item.to, b.item.to) ||
    compare(a.item.id, b.item.id)
  );
}

const ORDERS: Readonly<Record<ProgressOrder, (a: ProgressRow, b: ProgressRow) => number>> = {
  date: byDate,
  late: (a, b) => URGENCY[a.status] - URGENCY[b.status] || b.daysLate - a.daysLate || byDate(a, b),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
