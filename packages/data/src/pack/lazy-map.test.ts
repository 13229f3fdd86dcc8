import { expect, it, vi } from "vitest";
import { LazyMap } from "./lazy-map.js";

it("makes a value when it is first asked for, once", () => {
  const make = vi.fn<() => string>(() => "a");
  const map = new LazyMap(
    new Map([
      ["one", make],
      ["two", () => "b"],
    ]),
  );
  expect([map.size, map.has("one"), [...map.keys()]]).toEqual([2, true, ["one", "two"]]);
  expect(make).not.toHaveBeenCalled();
  expect([map.get("one"), map.get("one"), map.get("three")]).toEqual(["a", "a", undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

it("goes through all values like a plain map", () => {
  const map = new LazyMap(new Map([["one", () => ({ n: 1 })]]));
  const seen: string[] = [];
  map.forEach((value, key) => seen.push(`${key}${value.n}`));
  expect([...map].map(([key, value]) => `${key}${value.n}`)).toEqual(["one1"]);
  expect([...map.values()][0]).toBe(map.get("one"));
  expect(seen).toEqual(["one1"]);
});
