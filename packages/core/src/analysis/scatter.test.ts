import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOf, PART, plain, unitLetter } from "../dataset.fixture.js";
import type { Dataset } from "../model/dataset.js";
import { par, vietNam } from "../real.fixture.js";
import { analyseScatter, sideOf } from "./scatter.js";
import type { ScatterFinding, ScatterQuery } from "./scatter.js";

type Found = Extract<ScatterFinding, { kind: "scatter" }>;

function found(data: Dataset, query: ScatterQuery): Found {
  const finding = analyseScatter(data, query);
  if (finding.kind !== "scatter") throw new Error("There is no such edition.");
  return finding;
}

const of = (finding: Found, unit: string) => finding.units.indexOf(unit);
const leadOf = (finding: Found, unit: string) => finding.leads[of(finding, unit)];

/** Two indices of five units; b is first in one and last in the other. */
const one = plain("10 50 30 40 20");
const two = plain("10 1 30 40 20", { id: "papi" });

describe("analyseScatter", () => {
  it("R10 puts two indices side by side, each with its own edition, scale and median", () => {
    const finding = found(one, { other: { data: two }, focus: "b" });
    expect([finding.x.data.definition.id, finding.y.data.definition.id]).toEqual(["par", "papi"]);
    expect([...finding.x.values]).toEqual([10, 50, 30, 40, 20]);
    expect([...finding.y.values]).toEqual([10, 1, 30, 40, 20]);
    expect([finding.x.median, finding.y.median]).toEqual([30, 20]);
    expect([finding.x.extent, finding.y.extent]).toEqual([
      [10, 50],
      [1, 40],
    ]);
  });

  it("counts how many places better a unit stands on one axis than on the other", () => {
    const finding = found(one, { other: { data: two } });
    expect(leadOf(finding, "b")).toBe(4);
    expect([...finding.leads].reduce((sum, lead) => sum + lead, 0)).toBe(0);
    expect(finding.both).toBe(5);
    expect(finding.outliers[0]).toEqual({ unit: "b", lead: 4 });
  });

  it("R7 takes published ranks for positions, 1 the best, and leaves medians to scores", () => {
    const [x, y] = [plain("9:3 8:1 7:2"), plain("9:1 8:2 7:3", { id: "pci" })];
    const finding = found(x, { other: { data: y }, by: "rank" });
    expect([...finding.x.values]).toEqual([3, 1, 2]);
    expect(finding.x.median).toBeUndefined();
    expect(leadOf(finding, "a")).toBe(-2);
    // by score the order of the same units is another
    expect(leadOf(found(x, { other: { data: y } }), "a")).toBe(0);
  });

  it("counts places in the direction of each index", () => {
    const less = plain("10 50 30 40 20", { id: "cost", more: { direction: "lower-is-better" } });
    const finding = found(one, { other: { data: less } });
    expect(leadOf(finding, "b")).toBe(4);
    const [b, a] = ["b", "a"].map((unit) => of(finding, unit));
    expect([sideOf(finding.x, b ?? -1), sideOf(finding.y, b ?? -1)]).toEqual(["better", "worse"]);
    expect(sideOf(finding.y, a ?? -1)).toBe("better");
    expect(sideOf(finding.x, of(finding, "c"))).toBe("equal");
    expect(sideOf(finding.x, -1)).toBeUndefined();
  });

  it("R8 from partial data no median, no lead and no outlier, though the points be there", () => {
    const part = plain("10 - 30 40 20", { id: "part", edition: { holdings: PART } });
    for (const by of ["score", "rank"] as const) {
      const finding = found(one, { other: { data: part }, by });
      expect(finding.outliers).toEqual([]);
      expect([...finding.leads].every((lead) => Number.isNaN(lead))).toBe(true);
      expect([finding.both, finding.y.median]).toEqual([0, undefined]);
    }
    const real = found(par, { edition: 2020, focus: "son-la", other: { edition: 2019 } });
    expect(real.x.values[of(real, "son-la")]).toBe(84.84);
    expect([real.outliers, real.x.median, sideOf(real.x, of(real, "son-la"))]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it("R8 beyond a published top n there is neither score nor position", () => {
    const top = plain("90:1 80:2 withheld withheld", {
      id: "pci",
      edition: { regime: { kind: "top-n", n: 2 }, holdings: PART },
    });
    for (const by of ["score", "rank"] as const) {
      const { y, outliers } = found(plain("1 2 3 4"), { other: { data: top }, by });
      expect([...y.values].slice(2)).toEqual([Number.NaN, Number.NaN]);
      expect(outliers).toEqual([]);
    }
  });

  it("R9 a unit with one figure has no lead, and the places of the others are counted without it", () => {
    const gap = plain("10 - 30 40 20", { id: "papi" });
    const finding = found(one, { other: { data: gap } });
    expect(finding.both).toBe(4);
    expect(leadOf(finding, "b")).toBeNaN();
    // without b the two orders are the same
    expect(finding.outliers).toEqual([]);
  });

  it("R2 sets units apart that only one of two unit sets knows, and finds the focus in each (R4)", () => {
    const table = (id: string, unitSet: string, rows: string) =>
      dataOf({ id, book: vietNam, editions: { 2024: { unitSet, holdings: PART } }, rows });
    const before = table("par", "63", "2024 PAR phu-tho 80\n2024 PAR son-la 70");
    const after = table("papi", "34", "2024 PAR phu-tho-2025 60\n2024 PAR son-la 50");
    const finding = found(before, { other: { data: after }, focus: "phu-tho-2025" });
    expect(finding.units.slice(0, 2)).toEqual(["ha-noi", "son-la"]);
    expect(finding.alone).toContain("phu-tho");
    expect(finding.alone).toContain("phu-tho-2025");
    expect(finding.view.focusUnits).toEqual(["phu-tho", "vinh-phuc", "hoa-binh"]);
    expect(finding.other.focusUnits).toEqual(["phu-tho-2025"]);
    // each stands on the one axis that knows it (R3): the figure of the new province is nobody else's
    const at = of(finding, "phu-tho-2025");
    expect([finding.x.values[at], finding.y.values[at]]).toEqual([Number.NaN, 60]);
    expect(finding.y.ranks[of(finding, "phu-tho")]).toBeUndefined();
    expect(finding.both).toBe(0);
    expect(new Set(finding.units).size).toBe(finding.units.length);
  });

  it("names five units whose positions differ most, and none of a tie that would be cut", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }).chain((n) => {
          const scores = () => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n });
          return fc.tuple(scores(), scores());
        }),
        ([x, y]) => {
          const finding = found(plain(x.join(" ")), { other: { data: plain(y.join(" "), { id: "b" }) } });
          const { outliers, units } = finding;
          expect(outliers.length).toBeLessThanOrEqual(5);
          const least = Math.min(...outliers.map(({ lead }) => Math.abs(lead)));
          const named = new Set(outliers.map(({ unit }) => unit));
          for (const unit of units)
            if (!named.has(unit) && outliers.length > 0)
              expect(Math.abs(leadOf(finding, unit) ?? 0)).toBeLessThan(least);
        },
      ),
    );
  });

  it("R5 compares positions only within the same units", () => {
    const [five, four] = [plain("5 4 3 2 1"), plain("1 2 3 4", { id: "pci" })];
    expect(found(five, { other: { data: four } }).outliers).toEqual([]);
    expect(found(four, { other: { data: plain("1 2 3 4", { id: "b" }) } }).both).toBe(4);
  });

  it("never sets an edition against itself while there is an earlier one", () => {
    const year = (query: ScatterQuery) => found(par, query).y.edition;
    expect(year({ edition: 2020 })).toBe(2019);
    expect(year({ edition: 2020, other: { data: par } })).toBe(2019);
    expect(year({ edition: 2019 })).toBe(2019);
    expect(year({ edition: 2020, other: { component: "B1" } })).toBe(2020);
  });

  it("shows positions by itself where a publisher ranks only and both axes have ranks", () => {
    const ranks = plain("-:1 -:2 -:3", { id: "dti", edition: { regime: { kind: "ranks-only" } } });
    const by = (query: ScatterQuery) => found(plain("3 2 1"), query).by;
    expect(by({ other: { data: ranks } })).toBe("rank");
    expect(by({ other: { data: ranks }, by: "score" })).toBe("score");
    expect(by({ other: { data: plain("1 2 3", { id: "b" }) } })).toBe("score");
    const none = plain("- - -", { id: "b", edition: { regime: { kind: "ranks-only" } } });
    expect(by({ other: { data: none } })).toBe("score");
  });

  it("takes the same year of the other index, else its latest, else what is asked for", () => {
    const later = dataOf({
      id: "pci",
      book: vietNam,
      editions: { 2019: { unitSet: "63" }, 2021: { unitSet: "63" } },
      rows: "2019 PAR son-la 1\n2021 PAR son-la 2",
    });
    const edition = (query: ScatterQuery) => found(par, { other: { data: later }, ...query }).y.edition;
    expect(edition({ edition: 2019 })).toBe(2019);
    expect(edition({ edition: 2020 })).toBe(2021);
    expect(edition({ edition: 2020, other: { data: later, edition: 2019 } })).toBe(2019);
    expect(analyseScatter(par, { other: { data: later, edition: 1999 } }).kind).toBe("no-such-edition");
    expect(analyseScatter(par, { edition: 1999 }).kind).toBe("no-such-edition");
  });

  it("marks the region of the focus, unless told not to, and speaks of none without a focus", () => {
    const query = { edition: 2020, other: { edition: 2019 } };
    const near = found(par, { ...query, focus: "son-la" });
    expect(near.region?.id).toBe("tdmnpb");
    expect(near.nearby).toContain("lao-cai");
    expect(near.nearby).not.toContain("ha-noi");
    expect(found(par, { ...query, focus: "son-la", region: false }).region).toBeUndefined();
    expect(found(par, query).nearby).toEqual([]);
    expect(found(par, { ...query, focus: "nobody" }).view.focus?.kind).toBe("unknown");
  });

  it("holds one unit, and none with a figure", () => {
    const single = found(plain("5"), { other: { data: plain("7", { id: "b" }) }, focus: unitLetter(0) });
    expect([single.both, single.outliers]).toEqual([1, []]);
    const none = found(plain("- -"), { other: { data: plain("withheld -", { id: "b" }) } });
    expect([none.x.extent, none.y.extent, none.both]).toEqual([undefined, undefined, 0]);
  });
});
