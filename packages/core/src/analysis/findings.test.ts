import { describe, expect, it } from "vitest";
import type { InspectionFinding, Programme } from "../model/programme.js";
import { assessed, assessmentOf, both } from "../province.fixture.js";
import { analyseChecklist } from "./checklist.js";
import { analyseFindings, findingCosts, findingStatus } from "./findings.js";
import { analyseProgress, weekOf } from "./progress.js";

const finding = (id: string, more: Partial<InspectionFinding> = {}): InspectionFinding => ({
  id,
  kind: "shortcoming",
  text: both(id),
  ...more,
});

const programme = (findings: readonly InspectionFinding[], more: Partial<Programme> = {}): Programme => ({
  id: "p",
  name: both("P"),
  credit: both("C"),
  standing: "illustrative",
  sources: [],
  fields: [
    { id: "TC", name: both("Thể chế") },
    { id: "CV", name: both("Công vụ") },
  ],
  items: [
    { id: "v1", body: both("Sở A"), unit: "a", from: "2026-11-02", to: "2026-11-06", done: "2026-11-05" },
    { id: "v2", body: both("Sở B"), from: "2026-11-23", to: "2026-11-27" },
    { id: "v3", body: both("Sở C"), from: "2026-11-30", to: "2026-12-04" },
  ],
  findings,
  ...more,
});

/** A Thursday. */
const TODAY = "2026-11-26";

describe("findingStatus", () => {
  it.each([
    [{ deadline: "2026-11-25" }, "late", 1],
    [{ deadline: "2026-11-26" }, "this-week", 0],
    [{ deadline: "2026-11-29" }, "this-week", 0],
    [{ deadline: "2026-11-30" }, "open", 0],
    [{}, "no-deadline", 0],
    [{ deadline: "cuối năm" }, "unclear", 0],
    [{ deadline: "2026-11-20", done: "2026-11-20" }, "done", 0],
    [{ deadline: "2026-11-20", done: "2026-11-23" }, "done-late", 3],
    [{ deadline: "2026-11-20", done: "2026-11-27" }, "late", 6],
    [{ done: "2026-11-20" }, "done", 0],
    [{ kind: "good-practice", deadline: "2026-11-20" }, "noted", 0],
    [{ kind: "absence" }, "noted", 0],
  ] as const)("R17 %o is %s", (more, status, daysLate) => {
    expect(findingStatus(finding("f", more), TODAY)).toEqual({ status, daysLate });
  });
});

describe("weekOf", () => {
  it.each([
    ["2026-11-23", "2026-11-23", "2026-11-29"],
    ["2026-11-29", "2026-11-23", "2026-11-29"],
    ["2027-01-01", "2026-12-28", "2027-01-03"],
    ["1969-12-31", "1969-12-29", "1970-01-04"],
  ])("%s lies in %s to %s", (today, from, to) => {
    expect(weekOf(today)).toEqual({ from, to });
  });

  it("is none of what is no day", () => {
    expect(weekOf("2026-02-30")).toBeUndefined();
  });
});

describe("analyseFindings", () => {
  const given = programme([
    finding("a", { field: "TC", deadline: "2026-12-15" }),
    finding("b", { field: "TC", deadline: "2026-11-01", visit: "v1" }),
    finding("c", { deadline: "2026-11-27" }),
    finding("d", { field: "KH", kind: "good-practice" }),
  ]);

  it("R17 counts equal the rows, section by section and in all", () => {
    const found = analyseFindings(given, { today: TODAY });
    if (found.kind !== "findings") throw new Error("no findings");
    const rows = found.sections.flatMap((section) => section.rows);
    expect(rows).toHaveLength(4);
    for (const [status, count] of Object.entries(found.counts))
      expect(rows.filter((row) => row.status === status)).toHaveLength(count);
    for (const [kind, count] of Object.entries(found.kinds))
      expect(rows.filter((row) => row.finding.kind === kind)).toHaveLength(count);
  });

  it("stands by field, what is of all fields first, a field without findings too, an unknown one last", () => {
    const found = analyseFindings(given, { today: TODAY });
    const sections = found.kind === "findings" ? found.sections : [];
    expect(sections.map(({ field, rows }) => [field?.id, rows.map(({ finding: { id } }) => id)])).toEqual([
      [undefined, ["c"]],
      ["TC", ["b", "a"]],
      ["CV", []],
      ["KH", ["d"]],
    ]);
  });

  it("R17 lists what is late and what is due this week, with the body of its visit", () => {
    const found = analyseFindings(given, { today: TODAY });
    if (found.kind !== "findings") throw new Error("no findings");
    expect(found.late.map(({ finding: { id }, daysLate, body }) => [id, daysLate, body?.vi])).toEqual([
      ["b", 25, "Sở A"],
    ]);
    expect(found.thisWeek.map(({ finding: { id } }) => id)).toEqual(["c"]);
    const plan = analyseProgress(given, { today: TODAY });
    expect(plan.kind === "progress" ? plan.thisWeek.map(({ item }) => item.id) : []).toEqual(["v2"]);
  });

  it("says of what is no day that it is none", () => {
    expect(analyseFindings(given, { today: "hôm nay" }).kind).toBe("no-such-day");
  });
});

describe("findingCosts", () => {
  const assessment = assessmentOf([assessed("a", [[6, 5.25], [4], [6, 6], 4])]);

  it("R17 links a finding to the lines it names, with what its body lost there", () => {
    const costs = findingCosts(finding("f", { unit: "a", criteria: ["1.1", "1.2", "9"] }), assessment);
    expect(costs.map(({ criterion, lost }) => [criterion.id, lost])).toEqual([
      ["1.1", 0.75],
      ["1.2", undefined],
    ]);
  });

  it("guesses nothing for a body that the assessment does not have", () => {
    expect(findingCosts(finding("f", { criteria: ["1.1"] }), assessment)[0]?.lost).toBeUndefined();
  });
});

describe("analyseChecklist", () => {
  it("R17 counts each mark of the visits made; what nobody wrote down is no mark (R9)", () => {
    const found = analyseChecklist(
      programme([], {
        checklist: [
          { id: "the", name: both("Đeo thẻ") },
          { id: "luu", name: both("Lưu trữ") },
        ],
        items: [
          {
            id: "v1",
            body: both("Sở A"),
            from: "2026-11-02",
            to: "2026-11-06",
            done: "2026-11-05",
            checks: [{ item: "the", result: "met" }],
          },
          { id: "v2", body: both("Sở B"), from: "2026-11-23", to: "2026-11-27" },
        ],
      }),
    );
    expect(found.rows.map(({ visit, marks }) => [visit.id, marks])).toEqual([["v1", ["met", "none"]]]);
    expect(found.counts).toEqual([
      { met: 1, partly: 0, "not-met": 0, none: 0 },
      { met: 0, partly: 0, "not-met": 0, none: 1 },
    ]);
  });
});
