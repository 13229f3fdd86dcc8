import { describe, expect, it } from "vitest";
import { fromTcvn3, inUnicode, looksTcvn3 } from "./tcvn3.js";

describe("text of the fonts before Unicode", () => {
  it("is known by signs that no other text has beside a letter, and turned into the letters of today", () => {
    expect(looksTcvn3(["TØnh", "N¨m", "§iÓm", "Hµ Néi"])).toBe(true);
    expect(fromTcvn3("§iÓm cña tØnh S¬n La, Lµo Cai, §¾k L¾k, Thõa Thiªn HuÕ")).toBe(
      "Điểm của tỉnh Sơn La, Lào Cai, Đắk Lắk, Thừa Thiên Huế",
    );
  });

  it.each([
    [["Tỉnh", "Năm", "Điểm"]],
    [["Province", "Year", "Score ®", "§ 5", "10 µm", "25 m²"]],
    [["café", "naïve", "Ångström", "über", "crème"]],
    [["N¨m"]],
    // the letters of today are more: one of the texts is merely odd
    [["N¨m", "§iÓm", "Tỉnh", "Năm", "Điểm"]],
  ])("%j is none", (texts) => {
    expect(looksTcvn3(texts)).toBe(false);
  });

  it("leaves a sheet of today as it is", () => {
    const rows = [{ row: 1, hidden: false, cells: [{ kind: "text" as const, text: "Tỉnh" }] }];
    expect(inUnicode([{ name: "A", hidden: false, rows, merged: [], hiddenColumns: [] }])).toBeUndefined();
  });
});
