import { peersOf } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { neighbours } from "./neighbours.js";
import { papi } from "./papi.js";
import { book } from "./units/book.js";

const names = (unit: string, set: string) =>
  (neighbours.get(unit) ?? []).filter((one) => book.sets.get(set)?.units.includes(one)).toSorted();

describe("neighbours on the map", () => {
  it("knows who borders Sơn La, before and after 01/07/2025", () => {
    expect(names("son-la", "63")).toEqual([
      "dien-bien",
      "hoa-binh",
      "lai-chau",
      "phu-tho",
      "thanh-hoa",
      "yen-bai",
    ]);
    expect(names("son-la", "34")).toEqual([
      "dien-bien",
      "lai-chau",
      "lao-cai-2025",
      "phu-tho-2025",
      "thanh-hoa",
    ]);
  });

  it("is mutual, never of oneself, and leaves no province of either set without one", () => {
    for (const set of ["63", "34"])
      for (const unit of book.sets.get(set)?.units ?? []) {
        const beside = names(unit, set);
        expect(beside.length, unit).toBeGreaterThan(0);
        expect(beside).not.toContain(unit);
        for (const other of beside) expect(names(other, set), `${unit} ${other}`).toContain(unit);
      }
  });

  it("gives peers of the edition's own unit set", () => {
    const found = peersOf(papi, "son-la", 2024, { by: "neighbours", of: neighbours });
    if (found.kind === "none") throw new Error(found.why);
    expect(found.peers.map(({ unit }) => unit).toSorted()).toEqual(names("son-la", "63"));
  });
});
