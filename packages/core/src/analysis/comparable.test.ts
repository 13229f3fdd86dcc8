import { describe, expect, it } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { vietNam } from "../real.fixture.js";
import { dataOf } from "../dataset.fixture.js";
import { comparability, isComparable, unitComparability } from "./comparable.js";

const note = { vi: "Tám nội dung từ 2018", en: "Eight dimensions since 2018" };
/** PAPI as README of the data has it: D2, D4, D6 2011-2017; the rest and the total 2011-2015, 2016-2017; 2018 alone; 2019-2020 without D8 and the total. */
const papi = definitionOf({
  id: "papi",
  overall: "PAPI",
  parents: { D1: "PAPI", D2: "PAPI", D8: "PAPI", "D1.1": "D1", "D8.3": "D8" },
  terms: [
    { component: "PAPI", to: 2017, min: 6, max: 60 },
    { component: "PAPI", from: 2018, min: 8, max: 80 },
    { component: "D8", from: 2018, min: 1, max: 10 },
    { component: "D8.3", from: 2018, min: 1, max: 10 },
  ],
  editions: Object.fromEntries(
    [2011, 2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => [year, {}]),
  ),
  more: {
    comparable: [
      { from: 2011, to: 2017, only: ["D2"] },
      { from: 2011, to: 2015 },
      { from: 2016, to: 2017 },
      { from: 2019, to: 2020, except: ["D8", "PAPI"] },
      { from: 2021, to: 2022, only: ["D1", "PAPI"], except: ["D1.1"] },
    ],
    breaks: [
      { before: 2018, reason: "scale", note },
      { before: 2021, reason: "methodology", note, only: ["D8"] },
    ],
  },
});

describe("comparability", () => {
  it("R5 holds within a declared run, in both directions, and in no other pair", () => {
    expect(isComparable(papi, "PAPI", 2011, 2015)).toBe(true);
    expect(isComparable(papi, "PAPI", 2015, 2011)).toBe(true);
    expect(isComparable(papi, "PAPI", 2015, 2016)).toBe(false);
    expect(isComparable(papi, "PAPI", 2016, 2017)).toBe(true);
  });

  it("R5 PAPI 2018 to 2017: not comparable, with the reason in words", () => {
    expect(comparability(papi, "PAPI", 2017, 2018)).toEqual({ kind: "not-comparable", why: "scale", note });
    for (const component of ["PAPI", "D1", "D2", "D1.1"])
      expect(isComparable(papi, component, 2017, 2018)).toBe(false);
  });

  it("R5 `only` speaks of the component and what lies below it", () => {
    expect(isComparable(papi, "D2", 2015, 2016)).toBe(true);
    expect(isComparable(papi, "D1", 2015, 2016)).toBe(false);
    expect(isComparable(papi, "PAPI", 2021, 2022)).toBe(true);
    expect(isComparable(papi, "D2", 2021, 2022)).toBe(false);
  });

  it("R5 `except` takes out a component with what lies below it; an exception for the total is not one for its parts", () => {
    expect(isComparable(papi, "PAPI", 2019, 2020)).toBe(false);
    expect(isComparable(papi, "D8", 2019, 2020)).toBe(false);
    expect(isComparable(papi, "D8.3", 2019, 2020)).toBe(false);
    expect(isComparable(papi, "D1", 2019, 2020)).toBe(true);
    expect(isComparable(papi, "D1.1", 2019, 2020)).toBe(true);
  });

  it("R5 the nearest name decides: D1 named, D1.1 excepted", () => {
    expect(isComparable(papi, "D1", 2021, 2022)).toBe(true);
    expect(isComparable(papi, "D1.1", 2021, 2022)).toBe(false);
  });

  it("R5 a pair that nobody declares and no break explains is `not-declared`; a break for some is none for others", () => {
    expect(comparability(papi, "D1", 2020, 2021)).toEqual({ kind: "not-comparable", why: "not-declared" });
    expect(comparability(papi, "D8.3", 2020, 2021)).toEqual({
      kind: "not-comparable",
      why: "methodology",
      note,
    });
  });

  it("R5 never subtracts two scales, whatever is declared, nor what one edition does not have", () => {
    const declared = { ...papi, comparable: [{ from: 2011, to: 2022 }], breaks: [] };
    expect(comparability(declared, "PAPI", 2017, 2018)).toEqual({ kind: "not-comparable", why: "scale" });
    expect(comparability(declared, "D8", 2017, 2018)).toEqual({
      kind: "not-comparable",
      why: "not-declared",
    });
    expect(isComparable(declared, "D1", 2017, 2018)).toBe(true);
  });

  it("R3 a unit that took in others is another unit since: Hà Nội 2007 and 2009", () => {
    const pci = dataOf({
      book: vietNam,
      editions: { 2007: { unitSet: "64" }, 2009: { unitSet: "63" } },
      rows: "",
    });
    expect(unitComparability(pci, "ha-noi", "PAR", 2007, 2009)).toEqual({
      kind: "not-comparable",
      why: "merger",
    });
    expect(unitComparability(pci, "ha-noi", "PAR", 2009, 2007)).toEqual({
      kind: "not-comparable",
      why: "merger",
    });
    expect(unitComparability(pci, "vinh-phuc", "PAR", 2007, 2009)).toEqual({ kind: "comparable" });
  });
});
