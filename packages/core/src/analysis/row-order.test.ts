import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterRows, reorder, rowOrder } from "./row-order.js";
import type { SortColumn, SortDirection } from "./row-order.js";

const collate = new Intl.Collator("vi").compare;
const numbers = (...values: number[]): SortColumn => ({ kind: "number", values });
const texts = (...values: string[]): SortColumn => ({ kind: "text", values });
const order = (column: SortColumn, direction: SortDirection) => [
  ...rowOrder(column.values.length, [{ column, direction }], collate),
];

describe("rowOrder", () => {
  it("R9 puts the missing last in both directions", () => {
    expect(order(numbers(2, Number.NaN, 1, Number.NaN, 0), "ascending")).toEqual([4, 2, 0, 1, 3]);
    expect(order(numbers(2, Number.NaN, 1, Number.NaN, 0), "descending")).toEqual([0, 2, 4, 1, 3]);
    expect(order(texts("b", "", "a"), "descending")).toEqual([0, 2, 1]);
  });

  it("sorts names as Vietnamese does: Cà Mau before Cao Bằng, Đà Nẵng after Cần Thơ and before Điện Biên", () => {
    const names = ["Điện Biên", "Cao Bằng", "Đà Nẵng", "Cần Thơ", "Cà Mau"];
    expect(order(texts(...names), "ascending").map((row) => names[row])).toEqual([
      "Cà Mau",
      "Cao Bằng",
      "Cần Thơ",
      "Đà Nẵng",
      "Điện Biên",
    ]);
  });

  it("breaks ties by the next key, then by row; descending keeps the row order of ties", () => {
    const keys = [
      { column: numbers(1, 1, 2, 1), direction: "descending" },
      { column: texts("b", "a", "c", "b"), direction: "ascending" },
    ] as const;
    expect([...rowOrder(4, keys, collate)]).toEqual([2, 1, 0, 3]);
    expect(order(numbers(1, 1, 2), "descending")).toEqual([2, 0, 1]);
  });

  it("orders infinities too, and takes short columns as missing", () => {
    expect(
      order(
        numbers(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        "ascending",
      ),
    ).toEqual([3, 1, 0, 2]);
    expect([...rowOrder(3, [{ column: numbers(5), direction: "ascending" }], collate)]).toEqual([0, 1, 2]);
    expect([...rowOrder(3, [], collate)]).toEqual([0, 1, 2]);
  });

  it("filters in order", () => {
    expect([...filterRows(Uint32Array.of(3, 1, 2), (row) => row !== 1)]).toEqual([3, 2]);
  });
});

describe("reorder", () => {
  const value = fc.oneof(
    fc.constantFrom(Number.NaN, 0, -0, 1, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    fc.double(),
  );
  const text = fc.constantFrom("", "a", "b", "Đà", "Da", "ă");
  const direction = fc.constantFrom<SortDirection>("ascending", "descending");

  it("R9 is the order by the key, then by the order given, whatever the figures", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, text)), direction, fc.boolean(), (cells, way, byText) => {
        const first = numbers(...cells.map(([one]) => one));
        const column = byText
          ? texts(...cells.map(([, word]) => word))
          : numbers(...cells.map(([one]) => one));
        const given = rowOrder(cells.length, [{ column: first, direction: "descending" }], collate);
        const keys = [
          { column, direction: way },
          { column: first, direction: "descending" },
        ] as const;
        expect([...reorder(given, keys[0], collate)]).toEqual([...rowOrder(cells.length, keys, collate)]);
      }),
    );
  });

  it("orders a part of the rows too", () => {
    expect([
      ...reorder(Uint32Array.of(3, 1), { column: numbers(0, 5, 0, 4), direction: "descending" }, collate),
    ]).toEqual([1, 3]);
    expect([...reorder(new Uint32Array(), { column: numbers(), direction: "ascending" }, collate)]).toEqual(
      [],
    );
  });
});
