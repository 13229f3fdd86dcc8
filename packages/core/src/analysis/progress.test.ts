import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme, ProgrammeItem } from "../model/programme.js";
import { analyseProgress, dayNumber, dayOf, progressOf, PROGRESS_STATUSES } from "./progress.js";

const both = (text: string) => ({ vi: text, en: text });
const item = (more: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  id: "a",
  body: both("Sở A"),
  from: "2026-10-01",
  to: "2026-10-31",
  ...more,
});
const programme = (items: readonly ProgrammeItem[], more: Partial<Programme> = {}): Programme => ({
  id: "p",
  name: both("P"),
  credit: both("C"),
  standing: "illustrative",
  items,
  sources: [],
  ...more,
});

describe("progressOf", () => {
  it.each([
    ["2026-09-30", "planned", 0],
    ["2026-10-01", "due", 0],
    ["2026-10-31", "due", 0],
    ["2026-11-01", "late", 1],
    ["2026-11-22", "late", 22],
    ["2027-03-01", "late", 121],
  ] as const)("R17 not done by %s is %s, %i days late", (today, status, daysLate) => {
    expect(progressOf(item(), today)).toMatchObject({ status, daysLate });
  });

  it("R17 done in time, done late; what was done after today is not done on it", () => {
    expect(progressOf(item({ done: "2026-09-20" }), "2026-11-22").status).toBe("done");
    expect(progressOf(item({ done: "2026-10-31" }), "2026-11-22").status).toBe("done");
    expect(progressOf(item({ done: "2026-11-03" }), "2026-11-22")).toMatchObject({
      status: "done-late",
      daysLate: 3,
    });
    expect(progressOf(item({ done: "2026-11-03" }), "2026-11-02")).toMatchObject({
      status: "late",
      daysLate: 2,
    });
    expect(progressOf(item({ done: "2026-10-20" }), "2026-10-19").status).toBe("due");
  });

  it.each([
    { from: "2026-02-30" },
    { to: "31/10/2026" },
    { to: "" },
    { done: "soon" },
    { from: "2026-11-01" },
  ])("R17 dates that cannot be read, or end before they begin, are unclear: %o", (dates) => {
    expect(progressOf(item(dates), "2026-11-22")).toMatchObject({ status: "unclear", daysLate: 0 });
  });
});

describe("analyseProgress", () => {
  const items = [
    item({ id: "done", done: "2026-10-05" }),
    item({ id: "late" }),
    item({ id: "later", from: "2026-08-01", to: "2026-08-31" }),
    item({ id: "planned", from: "2026-12-01", to: "2026-12-31" }),
    item({ id: "due", from: "2026-11-01", to: "2026-11-30" }),
    item({ id: "done-late", done: "2026-11-09" }),
    item({ id: "unclear", to: "?" }),
  ];
  const found = (by?: "late" | "date") => {
    const finding = analyseProgress(programme(items), { today: "2026-11-22", by });
    if (finding.kind !== "progress") throw new Error(finding.kind);
    return finding;
  };

  it("R17 lists what waits longest first, or as planned", () => {
    const order = (by?: "late" | "date") => found(by).rows.map((row) => row.item.id);
    expect(order()).toEqual(["later", "late", "due", "planned", "done-late", "done", "unclear"]);
    expect(order("date")).toEqual(["later", "done", "done-late", "late", "due", "planned", "unclear"]);
    expect(found("date").late.map(({ daysLate }) => daysLate)).toEqual([83, 22]);
  });

  it("R6 keeps a printed count apart: nothing computed counts it", () => {
    const printed = { year: 2021, planned: 12, done: 7, source: "s" };
    const finding = analyseProgress(programme([], { printed }), { today: "2026-11-22" });
    expect(finding).toMatchObject({ kind: "progress", rows: [], printed });
    expect(finding.kind === "progress" && Object.values(finding.counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("R17 has no status without a day", () => {
    expect(analyseProgress(programme(items), { today: "today" }).kind).toBe("no-such-day");
    expect(analyseProgress(programme(items), { today: "2026-13-01" }).kind).toBe("no-such-day");
  });

  it("R17 tiles equal the rows behind them, and the late list those that are late", () => {
    const day = fc.integer({ min: 20_000, max: 20_400 }).map(dayOf);
    const any = fc.record({
      from: day,
      to: fc.oneof(day, fc.constant("?")),
      done: fc.option(day, { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 20 }),
        day,
        fc.constantFrom("late", "date"),
        (dates, today, by) => {
          const given = dates.map(({ from, to, done }, i) =>
            item({ id: `i${i}`, from, to, ...(done === undefined ? {} : { done }) }),
          );
          const finding = analyseProgress(programme(given), { today, by });
          if (finding.kind !== "progress") throw new Error(finding.kind);
          const { counts, rows, late } = finding;
          for (const status of PROGRESS_STATUSES)
            expect(counts[status]).toBe(rows.filter((row) => row.status === status).length);
          expect(rows.map((row) => row.item.id).sort()).toEqual(given.map(({ id }) => id).sort());
          expect(late).toHaveLength(counts.late);
          late.slice(1).forEach((row, i) => expect(row.daysLate).toBeLessThanOrEqual(late[i]?.daysLate ?? 0));
          for (const row of rows) expect(row.daysLate > 0).toBe(row.status.endsWith("late"));
        },
      ),
    );
  });
});

describe("dayNumber", () => {
  it("counts days, over a leap day too, and knows what is no day", () => {
    expect((dayNumber("2028-03-01") ?? 0) - (dayNumber("2028-02-28") ?? 0)).toBe(2);
    expect(dayNumber("2027-02-29")).toBeUndefined();
    expect(dayOf(dayNumber("2026-11-22") ?? 0)).toBe("2026-11-22");
  });
});
