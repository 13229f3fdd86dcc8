import { describe, expect, it } from "vitest";
import { dataOf } from "../dataset.fixture.js";
import { par, vietNam } from "../real.fixture.js";
import { analyseBump } from "./bump.js";

/** PCI's unit sets: 42 in 2005, 64 to 2008, 63 since; a break before 2006 and 2009. */
const pci = dataOf({
  id: "pci",
  overall: "PCI",
  book: vietNam,
  editions: {
    2005: { unitSet: "42" },
    2006: { unitSet: "64" },
    2007: { unitSet: "64" },
    2009: { unitSet: "63" },
    2010: { unitSet: "63" },
    2011: { unitSet: "63", regime: { kind: "top-n", n: 2 } },
  },
  more: {
    comparable: [
      { from: 2006, to: 2007 },
      { from: 2010, to: 2011 },
    ],
  },
  rows: `
    2005 PCI ha-noi 60 2
    2006 PCI ha-noi 61 1
    2007 PCI ha-noi 61 1
    2007 PCI ha-tay 50 2
    2009 PCI ha-noi 58 1
    2009 PCI son-la 53 2
    2010 PCI ha-noi 58 2
    2010 PCI son-la 59
    2011 PCI ha-noi 62 2
    2011 PCI son-la 61 3
  `,
});

describe("analyseBump", () => {
  it("shows the longest run of editions with equal unit sets and tells the others", () => {
    const { editions, leftOut, ground } = analyseBump(pci, {});
    expect(editions).toEqual([2009, 2010, 2011]);
    expect(leftOut).toEqual([
      { editions: [2005], units: 10 },
      { editions: [2006, 2007], units: 17 },
    ]);
    expect(ground.field.units).not.toContain("ha-tay");
  });
  it("looks only between the editions asked for", () => {
    const { editions, leftOut } = analyseBump(pci, { from: 2005, to: 2007 });
    expect(editions).toEqual([2006, 2007]);
    expect(leftOut).toEqual([{ editions: [2005], units: 10 }]);
  });
  it("takes the later of two runs as long", () => {
    expect(analyseBump(pci, { from: 2006, to: 2010 }).editions).toEqual([2009, 2010]);
  });
  it("R5 joins a pair if and only if it is declared comparable", () => {
    const { named, ground } = analyseBump(pci, { focus: "ha-noi" });
    expect(named[0]?.series.runs).toEqual([[0], [1, 2]]);
    expect(ground.breaks).toEqual([{ after: 2009, before: 2010, why: "not-declared" }]);
  });
  it("R7 keeps published and own-reading ranks apart", () => {
    const { named } = analyseBump(pci, { focus: "ha-noi", compare: ["son-la", "ha-noi", "son-la"] });
    expect(named.map(({ role, series }) => [role, series.unit])).toEqual([
      ["focus", "ha-noi"],
      ["peer", "son-la"],
    ]);
    expect(named[1]?.series.points.map(({ rank }) => rank.kind)).toEqual([
      "published",
      "own-reading",
      "unranked",
    ]);
  });
  it("R8 holds no rank beyond a published top n and computes none from partial data", () => {
    expect(analyseBump(pci, {}).counts[2]).toEqual({ edition: 2011, ranked: 1, partial: false, top: 2 });
    const { counts, named } = analyseBump(par, { focus: "lao-cai" });
    expect(counts).toEqual([
      { edition: 2019, ranked: 5, partial: true },
      { edition: 2020, ranked: 9, partial: true },
    ]);
    expect(named[0]?.series.points.map(({ rank }) => rank.kind)).toEqual(["unranked", "published"]);
  });
  it("R3 puts the predecessors of a merged unit into focus", () => {
    const { focus, named } = analyseBump(pci, { focus: "phu-tho-2025" });
    expect(focus?.kind).toBe("predecessors");
    expect(named.map(({ series }) => series.unit)).toEqual(["phu-tho", "vinh-phuc", "hoa-binh"]);
  });
  it("is empty for a component that no edition has", () => {
    expect(analyseBump(pci, { component: "NONE", focus: "son-la" })).toMatchObject({
      editions: [],
      named: [],
      leftOut: [],
    });
  });
});
