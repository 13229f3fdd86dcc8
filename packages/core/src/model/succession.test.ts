import { describe, expect, it } from "vitest";
import { vietNam } from "../real.fixture.js";
import { mergerDates, predecessorsOf, resolveUnit, successorsOf } from "./succession.js";
import type { UnitSet } from "./unit.js";

const set = (id: string): UnitSet => vietNam.sets.get(id) ?? { id, units: [] };

describe("resolveUnit", () => {
  it("R4 leaves an id alone that the set has: ha-giang in the 63", () => {
    expect(resolveUnit(vietNam, set("63"), "ha-giang")).toEqual({ kind: "same", unit: "ha-giang" });
    expect(resolveUnit(vietNam, set("34"), "son-la")).toEqual({ kind: "same", unit: "son-la" });
  });

  it("R4 goes to the successor where the id is absent: ha-giang in the 34, ha-tay in the 63", () => {
    expect(resolveUnit(vietNam, set("34"), "ha-giang")).toEqual({
      kind: "successor",
      unit: "tuyen-quang-2025",
      asked: "ha-giang",
    });
    expect(resolveUnit(vietNam, set("63"), "ha-tay")).toEqual({
      kind: "successor",
      unit: "ha-noi",
      asked: "ha-tay",
    });
    expect(resolveUnit(vietNam, set("34"), "ha-tay")).toEqual({
      kind: "successor",
      unit: "ha-noi",
      asked: "ha-tay",
    });
    expect(resolveUnit(vietNam, set("64"), "ha-tay")).toEqual({ kind: "same", unit: "ha-tay" });
  });

  it("R4 goes to the predecessors before a merger: phu-tho-2025 is three provinces in the 63", () => {
    expect(resolveUnit(vietNam, set("63"), "phu-tho-2025")).toEqual({
      kind: "predecessors",
      units: ["phu-tho", "vinh-phuc", "hoa-binh"],
      asked: "phu-tho-2025",
    });
  });

  it("R4 says unknown for no id, and for a unit that neither the set nor its kin hold (the 42 of 2005)", () => {
    expect(resolveUnit(vietNam, set("63"), "__proto__")).toEqual({ kind: "unknown", asked: "__proto__" });
    expect(resolveUnit(vietNam, set("42"), "son-la")).toEqual({ kind: "unknown", asked: "son-la" });
  });

  it("R3 follows whole mergers only: a part of Vĩnh Phúc went to Hà Nội, the province did not", () => {
    const withoutVinhPhuc: UnitSet = { id: "x", units: ["ha-noi", "phu-tho-2025"] };
    expect(resolveUnit(vietNam, withoutVinhPhuc, "vinh-phuc")).toMatchObject({
      kind: "successor",
      unit: "phu-tho-2025",
    });
  });

  it("ends on a circle of successions", () => {
    const circle = {
      ...vietNam,
      successions: ["a b", "b a"].map((pair) => ({
        predecessor: pair.slice(0, 1),
        successor: pair.slice(2),
        date: "2020-01-01",
        kind: "merged" as const,
        whole: true,
        basis: "",
      })),
      units: new Map(["a", "b"].map((id) => [id, { id, periods: [] }])),
    };
    expect(resolveUnit(circle, set("63"), "a")).toEqual({ kind: "unknown", asked: "a" });
  });
});

describe("succession", () => {
  it("R3 names predecessors and successors, an unchanged unit has none", () => {
    expect(predecessorsOf(vietNam, "lao-cai-2025").map((s) => s.predecessor)).toEqual(["lao-cai", "yen-bai"]);
    expect(successorsOf(vietNam, "yen-bai").map((s) => s.successor)).toEqual(["lao-cai-2025"]);
    expect(predecessorsOf(vietNam, "son-la")).toEqual([]);
    expect(successorsOf(vietNam, "hue")).toEqual([]);
  });

  it("R3 knows the day on which Hà Nội became another unit, and no such day for Huế or Vĩnh Phúc", () => {
    expect(mergerDates(vietNam, "ha-noi")).toEqual(["2008-08-01"]);
    expect(mergerDates(vietNam, "hue")).toEqual([]);
    expect(mergerDates(vietNam, "vinh-phuc")).toEqual([]);
  });
});
