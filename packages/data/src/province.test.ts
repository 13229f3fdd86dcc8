import { analyseProgress } from "@chiso/core";
import {
  analyseBodies,
  analyseChecklist,
  analyseFindings,
  analyseProcedures,
  criteriaFaults,
  findingCosts,
  fullMarksOf,
} from "@chiso/core/province";
import { describe, expect, it } from "vitest";
import {
  exampleCommunes,
  exampleDepartments,
  exampleDistricts,
  exampleInspection,
  exampleProcedures,
  exampleToday,
} from "./example.js";
import { sonLaDepartments2020, sonLaDistricts2020 } from "./son-la-bodies.js";
import { sonLaInspection2021, sonLaProcedures2021 } from "./son-la.js";

describe("Sơn La's own lists of 2020", () => {
  it("R16 the Department of Labour is last of 20, in group B, as printed; no score is made up", () => {
    const found = analyseBodies(sonLaDepartments2020, {});
    const last = found.rows.at(-1);
    expect(found.rows).toHaveLength(20);
    expect(last?.body.name.vi).toBe("Sở Lao động - Thương binh và Xã hội");
    expect(last?.rank).toEqual({ kind: "published", rank: 20, standing: "press", tied: false });
    expect(last?.group).toEqual({ id: "B", kind: "published" });
    expect([found.withTotal, found.withRank]).toEqual([0, 1]);
    expect(found.groups).toEqual([
      { id: "A", count: 14 },
      { id: "B", count: 6 },
    ]);
  });

  it("R9 two of the eight districts of group B have no name in the source", () => {
    const { groups, rows } = analyseBodies(sonLaDistricts2020, {});
    expect(groups).toEqual([
      { id: "A", count: 4 },
      { id: "B", count: 8 },
    ]);
    expect(rows.slice(-2).map(({ body }) => body.name.vi)).toEqual(["Chưa rõ tên (1)", "Chưa rõ tên (2)"]);
  });
});

describe("what the article of 2021 says", () => {
  it("R6 R17 its findings have neither days nor bodies, and its count stands apart", () => {
    const found = analyseFindings(sonLaInspection2021, { today: "2021-12-31" });
    if (found.kind !== "findings") throw new Error("no findings");
    expect(found.kinds).toEqual({ shortcoming: 6, "good-practice": 6, absence: 1 });
    expect(found.counts).toMatchObject({ "no-deadline": 6, noted: 7 });
    expect(found.sections.map(({ field }) => field?.id)).toEqual([
      undefined,
      "TC",
      "TTHC",
      "BM",
      "CV",
      "TCC",
      "CPDT",
    ]);
    expect(found.sections.every(({ rows }) => rows.length > 0)).toBe(true);
    const plan = analyseProgress(sonLaInspection2021, { today: "2021-12-31" });
    expect(plan).toMatchObject({ rows: [], printed: { done: 7, planned: 12 } });
    expect(analyseChecklist(sonLaInspection2021)).toMatchObject({ rows: [], items: { length: 7 } });
  });

  it("R6 147, 11, 5 and 1 procedures are printed counts without a list", () => {
    const found = analyseProcedures(sonLaProcedures2021, {});
    expect(found.rows).toEqual([]);
    expect(found.printed.map(({ of, count }) => [of, count])).toEqual([
      ["catalogue", 147],
      ["province", 11],
      ["level-3", 5],
      ["level-4", 1],
    ]);
  });
});

describe("the illustrative example", () => {
  it("R11 says of each of its parts that it is illustrative", () => {
    for (const { standing } of [
      exampleDepartments,
      exampleDistricts,
      exampleCommunes,
      exampleInspection,
      exampleProcedures,
    ])
      expect(standing).toBe("illustrative");
  });

  it("R16 has sound criteria of 100 points, all three groups, and a total for every body", () => {
    for (const assessment of [exampleDepartments, exampleDistricts, exampleCommunes]) {
      expect(criteriaFaults(assessment.set)).toEqual([]);
      expect(fullMarksOf(assessment.set)).toBe(100);
      const { withTotal, rows } = analyseBodies(assessment, {});
      expect(withTotal).toBe(rows.length);
    }
    expect(analyseBodies(exampleDepartments, {}).groups.every(({ count }) => count > 0)).toBe(true);
  });

  it("R17 has what is late, what is due this week, and findings that cost points", () => {
    const found = analyseFindings(exampleInspection, { today: exampleToday });
    const plan = analyseProgress(exampleInspection, { today: exampleToday });
    if (found.kind !== "findings" || plan.kind !== "progress") throw new Error("no findings");
    expect([found.late.length, found.thisWeek.length]).toEqual([2, 2]);
    expect([plan.late.length, plan.thisWeek.map(({ item }) => item.id)]).toEqual([1, ["K8"]]);
    const late = found.late.find(({ finding }) => finding.id === "F6");
    const costs = late ? findingCosts(late.finding, exampleDepartments) : [];
    expect(costs.map(({ criterion }) => criterion.id)).toEqual(["2.2.1", "2.2.2"]);
    expect(costs.every(({ lost }) => (lost ?? 0) >= 0)).toBe(true);
  });

  it("tells of absences what its visits counted, and has 60 procedures", () => {
    const visit = exampleInspection.items.find(({ id }) => id === "K5")?.attendance;
    expect((visit?.staff ?? 0) - (visit?.present ?? 0)).toBe(7);
    expect(visit?.explained).toBe(3);
    expect(exampleProcedures.procedures).toHaveLength(60);
  });
});
