import { book } from "@chiso/data/units";
import { wordsOf } from "@chiso/react";
import { describe, expect, it } from "vitest";
import { pickerEntries, searchEntries } from "./entries.js";

const entries = pickerEntries(book, "34", "vi", wordsOf("vi").format.compare);

function search(query: string) {
  const { entries: found, first } = searchEntries(entries, query);
  return { names: found.map(({ unit }) => unit), taken: found[first]?.unit };
}

describe("R4 province picker", () => {
  it("has one entry per unit of today, in Vietnamese order", () => {
    const today = entries.filter(({ into }) => !into);
    expect(today).toHaveLength(34);
    const names = today.map(({ name }) => name);
    expect(names.indexOf("Cà Mau")).toBeLessThan(names.indexOf("Cao Bằng"));
    expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Cần Thơ"));
    expect(names.indexOf("Đà Nẵng")).toBeLessThan(names.indexOf("Điện Biên"));
  });

  it("puts each predecessor below the unit that it went into, with the day", () => {
    const at = entries.findIndex(({ unit }) => unit === "tuyen-quang-2025");
    expect(entries.slice(at + 1, at + 3).map(({ unit }) => unit)).toEqual(["ha-giang", "tuyen-quang"]);
    expect(entries[at + 1]?.into).toEqual({
      unit: "tuyen-quang-2025",
      name: "Tuyên Quang",
      since: "2025-07-01",
    });
    expect(entries[at]?.from).toEqual({ names: ["Hà Giang", "Tuyên Quang"], since: "2025-07-01" });
  });

  it("names every unit of 63 once", () => {
    const units = entries.map(({ unit }) => unit);
    for (const unit of book.sets.get("63")?.units ?? [])
      expect(units.filter((id) => id === unit)).toEqual([unit]);
  });

  it.each([
    ["da nang", "da-nang-2025"],
    ["danang", "da-nang-2025"],
    ["brvt", "ba-ria-vung-tau"],
    ["thua thien hue", "hue"],
    ["TT-Huế", "hue"],
    ["Hà Tây", "ha-tay"],
    ["ha giang", "ha-giang"],
    ["hcm", "ho-chi-minh-2025"],
    ["SƠN LA", "son-la"],
  ])("finds %s", (query, unit) => {
    expect(search(query).taken).toBe(unit);
  });

  it("keeps the unit of today above the predecessor that was typed", () => {
    expect(search("ha giang").names).toEqual(["tuyen-quang-2025", "ha-giang"]);
    expect(search("Hà Tây").names).toEqual(["ha-noi", "ha-tay"]);
  });

  it("finds nothing for what no unit is called, and all for nothing", () => {
    expect(search("<img src=x onerror=alert(1)>").names).toEqual([]);
    expect(search("  ").names).toHaveLength(entries.length);
  });

  it("says the name that a unit had before", () => {
    expect(entries.find(({ unit }) => unit === "hue")?.formerly).toEqual({
      name: "Thừa Thiên Huế",
      since: "2025-01-01",
    });
  });
});
