import type { CheckItem, CheckResult, Programme, ProgrammeItem } from "../model/programme.js";

/** What a visit found on one line of the list; `none`: not looked at, or nobody wrote it down (R9). */
export type CheckMark = CheckResult["result"] | "none";

/** The marks of one visit. */
export interface ChecklistRow {
  readonly visit: ProgrammeItem;
  /** In the order of the list. */
  readonly marks: readonly CheckMark[];
}

/** A list of inspection and the mark of every visit in each line: the answer of `analyseChecklist`. */
export interface ChecklistFinding {
  readonly kind: "checklist";
  readonly programme: Programme;
  readonly items: readonly CheckItem[];
  /** Visits that were made, in the order of the plan, and others that have results. */
  readonly rows: readonly ChecklistRow[];
  /** By line of the list: how many visits have each mark; equal to the marks above. */
  readonly counts: readonly Readonly<Record<CheckMark, number>>[];
}

/**
 * What the visits of a programme found on each line of their list (R17).
 *
 * @example analyseChecklist(programme).counts[0] // { met: 5, partly: 1, "not-met": 2, none: 0 }
 */
export function analyseChecklist(programme: Programme): ChecklistFinding {
  const items = programme.checklist ?? [];
  const rows = programme.items
    .filter(({ done, checks = [] }) => done !== undefined || checks.length > 0)
    .map((visit) => ({ visit, marks: items.map(({ id }) => markOf(visit, id)) }));
  const counts = items.map((_, at) => {
    const count = { met: 0, partly: 0, "not-met": 0, none: 0 };
    for (const { marks } of rows) count[marks[at] ?? "none"] += 1;
    return count;
  });
  return { kind: "checklist", programme, items, rows, counts };
}

function markOf({ checks = [] }: ProgrammeItem, item: CheckItem["id"]): CheckMark {
  return checks.find((one) => one.item === item)?.result ?? "none";
}
