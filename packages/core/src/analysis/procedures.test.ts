import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdministrativeProcedure, ProcedureCatalogue } from "../model/procedures.js";
import { ONLINE_SERVICES, PROCEDURE_LEVELS, onlineScale } from "../model/procedures.js";
import { both } from "../province.fixture.js";
import { analyseProcedures } from "./procedures.js";

const catalogue = (
  procedures: readonly AdministrativeProcedure[],
  asOf = "2026-06-30",
): ProcedureCatalogue => ({
  id: "c",
  name: both("Danh mục"),
  asOf,
  credit: both("C"),
  standing: "illustrative",
  procedures,
  sources: [],
});

const one = (id: string, more: Partial<AdministrativeProcedure> = {}): AdministrativeProcedure => ({
  id,
  name: both(`Thủ tục ${id}`),
  field: both("Việc làm"),
  body: both("Sở A"),
  level: "province",
  ...more,
});

describe("analyseProcedures", () => {
  it("counts equal their lists, whatever the catalogue", () => {
    const procedure = fc.record({
      id: fc.string(),
      name: fc.constant(both("x")),
      field: fc.constantFrom(both("Việc làm"), both("Người có công"), both("Trẻ em")),
      body: fc.constantFrom(both("Sở A"), both("Sở B")),
      level: fc.constantFrom(...PROCEDURE_LEVELS),
      published: fc.option(fc.boolean(), { nil: undefined }),
      online: fc.option(fc.constantFrom(...ONLINE_SERVICES), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(procedure),
        fc.constantFrom("field" as const, "body" as const, "level" as const),
        fc.constantFrom("2021-12-31", "2024-12-31"),
        (list, by, asOf) => {
          const rows = list.map(({ published, online, ...rest }) => ({
            ...rest,
            ...(published === undefined ? {} : { published }),
            ...(online === undefined ? {} : { online }),
          }));
          const found = analyseProcedures(catalogue(rows, asOf), { by });
          const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
          expect(sum(found.groups.map((group) => group.rows.length))).toBe(rows.length);
          expect(sum(Object.values(found.online))).toBe(rows.length);
          expect(sum(Object.values(found.published))).toBe(rows.length);
          expect(sum(Object.values(found.oneStop))).toBe(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads online service in the words of its day, and never one for another", () => {
    const rows = [one("1", { online: "level-4" }), one("2", { online: "whole" }), one("3")];
    expect(analyseProcedures(catalogue(rows), {}).online).toEqual({ whole: 1, part: 0, none: 0, unknown: 2 });
    expect(analyseProcedures(catalogue(rows, "2021-12-31"), {}).online).toEqual({
      "level-4": 1,
      "level-3": 0,
      none: 0,
      unknown: 2,
    });
    expect([onlineScale("2022-08-14").at(-1), onlineScale("2022-08-15").at(-1)]).toEqual([
      "level-4",
      "whole",
    ]);
  });

  it("reads online service in the words that the catalogue itself uses, where it says so", () => {
    const rows = [one("1", { online: "level-4" }), one("2", { online: "whole" })];
    const late = { ...catalogue(rows, "2022-12-31"), onlineWords: "levels" } as const;
    expect(analyseProcedures(late, {}).online).toEqual({ "level-4": 1, "level-3": 0, none: 0, unknown: 1 });
    const early = { ...catalogue(rows, "2022-06-30"), onlineWords: "extent" } as const;
    expect(analyseProcedures(early, {}).online).toEqual({ whole: 1, part: 0, none: 0, unknown: 1 });
  });

  it("groups by field, largest first; levels from the province down; one level alone", () => {
    const rows = [
      one("1", { field: both("Trẻ em"), level: "commune" }),
      one("2"),
      one("3", { online: "whole" }),
    ];
    const by = (query: Parameters<typeof analyseProcedures>[1]) =>
      analyseProcedures(catalogue(rows), query).groups.map(({ id, rows: own }) => [
        id,
        own.map((row) => row.id),
      ]);
    expect(by({})).toEqual([
      ["Việc làm", ["3", "2"]],
      ["Trẻ em", ["1"]],
    ]);
    expect(by({ by: "level" })).toEqual([
      ["province", ["3", "2"]],
      ["commune", ["1"]],
    ]);
    expect(by({ level: "commune" })).toEqual([["Trẻ em", ["1"]]]);
  });

  it("R6 keeps a printed count away from what is counted", () => {
    const printed = [{ of: "catalogue" as const, count: 147, body: both("Sở A"), year: 2021, source: "s" }];
    const found = analyseProcedures({ ...catalogue([one("1")]), printed }, {});
    expect(found.rows).toHaveLength(1);
    expect(found.printed).toEqual(printed);
  });
});
