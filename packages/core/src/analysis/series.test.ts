import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import { vietNam } from "../real.fixture.js";
import { hasMeasure, rankingsOf, seriesOf } from "./series.js";

const book = bookOf({ units: "a | | A | R\nb | | B | R", sets: "all: a b\nless: b" });
const years = (...list: number[]) => Object.fromEntries(list.map((year) => [year, {}]));
const byScore = { component: "PAR", measure: "score" } as const;

describe("seriesOf", () => {
  it("R9 leaves a gap where a score is missing and never joins over it", () => {
    const data = dataOf({
      book,
      editions: years(2011, 2012, 2013, 2014),
      rows: "2011 PAR a 1\n2012 PAR a 2\n2013 PAR a not-surveyed\n2014 PAR a 4",
    });
    const series = seriesOf(data, "a", byScore);
    expect(series.runs).toEqual([[0, 1], [3]]);
    expect(series.cuts.map(({ after, before, why }) => [after, before, why])).toEqual([
      [2012, 2013, "missing"],
      [2013, 2014, "missing"],
    ]);
    expect(series.points[2]?.observation.value).toEqual({ kind: "missing", why: "not-surveyed" });
  });

  it("R9 an edition of which nothing is held is a gap too", () => {
    const data = dataOf({ book, editions: years(2011, 2012, 2013), rows: "2011 PAR a 1\n2013 PAR a 3" });
    const series = seriesOf(data, "a", byScore);
    expect(series.points.map((point) => point.edition)).toEqual([2011, 2012, 2013]);
    expect(series.runs).toEqual([[0], [2]]);
  });

  it("R5 joins a pair if and only if it is declared comparable, by score and by rank", () => {
    const note = { vi: "Bộ tiêu chí mới", en: "New criteria" };
    const data = dataOf({
      book,
      editions: years(2018, 2019, 2020, 2021),
      more: {
        comparable: [
          { from: 2018, to: 2019 },
          { from: 2020, to: 2021 },
        ],
        breaks: [{ before: 2020, reason: "methodology", note }],
      },
      rows: "2018 PAR a 1\n2019 PAR a 2\n2020 PAR a 3\n2021 PAR a 4",
    });
    for (const measure of ["score", "rank"] as const) {
      const series = seriesOf(data, "a", { component: "PAR", measure });
      expect(series.runs).toEqual([
        [0, 1],
        [2, 3],
      ]);
      expect(series.cuts).toEqual([{ after: 2019, before: 2020, why: "methodology", note }]);
    }
  });

  it("R3 Hà Nội 2008: one id, two runs, cut by the merger; Hà Tây ends", () => {
    const pci = dataOf({
      book: vietNam,
      editions: {
        2007: { unitSet: "64" },
        2008: { unitSet: "64", asOf: "2008-06-30" },
        2009: { unitSet: "63" },
        2010: { unitSet: "63" },
      },
      rows: "2007 PAR ha-noi 56.7\n2008 PAR ha-noi 53.7\n2009 PAR ha-noi 58.2\n2010 PAR ha-noi 55.7\n2007 PAR ha-tay 52.2\n2008 PAR ha-tay 45.1",
    });
    const haNoi = seriesOf(pci, "ha-noi", byScore);
    expect(haNoi.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(haNoi.cuts).toEqual([{ after: 2008, before: 2009, why: "merger" }]);
    const haTay = seriesOf(pci, "ha-tay", byScore);
    expect(haTay.runs).toEqual([[0, 1]]);
    expect(haTay.points[2]?.observation.value).toEqual({ kind: "missing", why: "no-such-unit" });
    expect(haTay.points[2]?.rank).toEqual({ kind: "unranked", why: "not-in-data" });
  });

  it("R5 ranks of unequal unit sets are not joined, scores are", () => {
    const data = dataOf({
      book,
      editions: { 2019: {}, 2020: { unitSet: "less" } },
      rows: "2019 PAR b 1\n2020 PAR b 2",
    });
    expect(seriesOf(data, "b", byScore).runs).toEqual([[0, 1]]);
    const ranks = seriesOf(data, "b", { component: "PAR", measure: "rank" });
    expect(ranks.runs).toEqual([[0], [1]]);
    expect(ranks.cuts).toEqual([{ after: 2019, before: 2020, why: "unit-set" }]);
  });

  it("R8 by rank holds no point where the rank is withheld", () => {
    const top = {
      regime: { kind: "top-n", n: 1 },
      holdings: { "*": { score: "partial", rank: "partial" } },
    } as const;
    const data = dataOf({
      book,
      editions: { 2022: {}, 2023: top },
      rows: "2022 PAR a 60\n2022 PAR b 65\n2023 PAR a 65.5 47\n2023 PAR b 71 1",
    });
    const series = seriesOf(data, "a", { component: "PAR", measure: "rank" });
    expect(series.runs).toEqual([[0]]);
    expect(series.points.map((point) => hasMeasure(point, "score"))).toEqual([true, false]);
    expect(series.points[1]).toMatchObject({ rank: { kind: "unranked", why: "withheld" }, of: 2 });
  });

  it("takes the editions that are asked for, and shared rankings", () => {
    const data = dataOf({
      book,
      editions: years(2019, 2020, 2021),
      rows: "2019 PAR a 1\n2020 PAR a 2\n2021 PAR a 3",
    });
    const rankings = rankingsOf(data, "PAR");
    const series = seriesOf(data, "a", { ...byScore, editions: [2019, 2021] }, rankings);
    expect(series.points.map((point) => point.edition)).toEqual([2019, 2021]);
    expect([...rankings.keys()]).toEqual([2019, 2020, 2021]);
    expect(seriesOf({ ...data, editions: new Map() }, "a", byScore)).toEqual({
      unit: "a",
      points: [],
      runs: [],
      cuts: [],
    });
  });
});
