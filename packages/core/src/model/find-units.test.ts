import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf } from "../dataset.fixture.js";
import { vietNam } from "../real.fixture.js";
import { fold, matchesQuery, nearestUnit, spellingsOf, unitByCode, unitByName } from "./find-units.js";
import type { UnitSet } from "./unit.js";

const none: UnitSet = { id: "none", units: [] };
const set = (id: string): UnitSet => vietNam.sets.get(id) ?? none;
const DAY = "2020-12-31";
const AFTER = "2025-12-31";

describe("search", () => {
  it.each([
    ["da nang", "da-nang"],
    ["danang", "da-nang"],
    ["Đà Nẵng", "da-nang"],
    ["đa nang", "da-nang"],
    ["brvt", "ba-ria-vung-tau"],
    ["TT-Huế", "hue"],
    ["thua thien hue", "hue"],
    ["hcmc", "ho-chi-minh"],
  ])("R4 finds by %s: %s", (query, id) => {
    const found = set("63").units.filter((unit) => matchesQuery(spellingsOf(vietNam, unit, DAY), query));
    expect(found).toEqual([id]);
  });

  it("R4 finds old names under today's unit", () => {
    expect(matchesQuery(spellingsOf(vietNam, "hue", AFTER), "Thừa Thiên")).toBe(true);
    expect(spellingsOf(vietNam, "hue", AFTER)[0]).toBe("hue");
  });

  it("matches at the start of a word only, and everything before anything is typed", () => {
    expect(matchesQuery(["son la"], "la")).toBe(true);
    expect(matchesQuery(["son la"], "on")).toBe(false);
    expect(matchesQuery(["son la"], " ")).toBe(true);
  });

  it("folds decomposed and composed letters alike, and survives lone surrogates", () => {
    expect(fold("Hòa Bình")).toBe(fold("Hòa Bình".normalize("NFD")));
    expect(fold("ĐẮK LẮK")).toBe("dak lak");
    expect(fold("\ud800Sơn La\udfff")).toBe("son la");
  });
});

describe("unitByName", () => {
  it("R1 resolves a shared name inside each set: Phú Thọ, Tuyên Quang, Lào Cai", () => {
    expect(unitByName(vietNam, set("63"), "Phú Thọ", DAY)).toBe("phu-tho");
    expect(unitByName(vietNam, set("34"), "Phú Thọ", AFTER)).toBe("phu-tho-2025");
    expect(unitByName(vietNam, set("63"), "Tỉnh Tuyên Quang", DAY)).toBe("tuyen-quang");
    expect(unitByName(vietNam, set("34"), "Lào Cai", AFTER)).toBe("lao-cai-2025");
  });

  it("R1 never joins a name across sets: Hà Giang and Hà Tây are not in the 34", () => {
    expect(unitByName(vietNam, set("34"), "Hà Giang", AFTER)).toBeUndefined();
    expect(unitByName(vietNam, set("63"), "Hà Tây", DAY)).toBeUndefined();
    expect(unitByName(vietNam, set("64"), "Hà Tây", "2008-06-30")).toBe("ha-tay");
  });

  it("answers to no name that two units share", () => {
    const book = bookOf({ units: "a | 01 | Bình An | R\nb | 02 | Bình Ân | R\nc | 02 | Khác | R" });
    const all = book.sets.get("all") ?? none;
    expect(unitByName(book, all, "binh an", DAY)).toBeUndefined();
    expect(unitByCode(book, all, "02", DAY)).toBeUndefined();
    expect(unitByCode(book, all, "1", DAY)).toBe("a");
  });

  it("R1 resolves a code inside a set: 15 is Yên Bái, then Lào Cai", () => {
    expect(unitByCode(vietNam, set("63"), "15", DAY)).toBe("yen-bai");
    expect(unitByCode(vietNam, set("34"), "15", AFTER)).toBe("lao-cai-2025");
  });
});

describe("nearestUnit", () => {
  it("proposes a near spelling and nothing for a far one", () => {
    expect(nearestUnit(vietNam, set("63"), "Sơn Lla", DAY)).toBe("son-la");
    expect(nearestUnit(vietNam, set("63"), "Yên Bài", DAY)).toBe("yen-bai");
    expect(nearestUnit(vietNam, set("63"), "Atlantis", DAY)).toBeUndefined();
    expect(nearestUnit(vietNam, set("63"), "", DAY)).toBeUndefined();
  });

  it("is near by the same measure as a plain table of distances", () => {
    const plainDistance = (a: string, b: string): number =>
      a === "" || b === ""
        ? a.length + b.length
        : Math.min(
            plainDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
            plainDistance(a.slice(1), b) + 1,
            plainDistance(a, b.slice(1)) + 1,
          );
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), word, (names, wanted) => {
        const book = bookOf({ units: names.map((name, i) => `${i} | | ${name}`).join("\n") });
        const stripped = {
          ...book,
          units: new Map(
            [...book.units].map(([id, unit]) => [
              id,
              { ...unit, periods: unit.periods.map((p) => ({ ...p, fullName: p.name.vi })) },
            ]),
          ),
        };
        const distances = names.map((name) => plainDistance(wanted, name));
        const nearest = Math.min(...distances);
        const expected =
          nearest <= Math.max(1, Math.floor(wanted.length / 3))
            ? String(distances.indexOf(nearest))
            : undefined;
        expect(nearestUnit(stripped, book.sets.get("all") ?? none, wanted, DAY)).toBe(expected);
      }),
    );
  });

  it("looks only at spellings of about the same length", () => {
    expect(nearestUnit(vietNam, set("63"), "x".repeat(1_000_000), DAY)).toBeUndefined();
  });
});
