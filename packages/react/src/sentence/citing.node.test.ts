import { describe, expect, it } from "vitest";
import { citing, placeText, plainText } from "./citing.js";

const table = {
  caption: "PAPI 2024",
  columns: [
    { key: "unit", header: "Tỉnh", align: "start" },
    { key: "change", header: "Thay đổi", align: "end" },
  ],
  rows: [["Sơn La", "+1,4910"]],
} as const;

describe("citing", () => {
  it("R18 says what a cell says and remembers which it was", () => {
    const { cell, caption, sentence } = citing(table);
    const said = sentence(`Năm ${caption("2024")} tăng ${cell(0, "change", "1,4910")} điểm.`);
    expect(said).toEqual([
      { text: "Năm " },
      { text: "2024", from: "caption" },
      { text: " tăng " },
      { text: "1,4910", from: { row: 0, column: 1 } },
      { text: " điểm." },
    ]);
    expect(plainText(said)).toBe("Năm 2024 tăng 1,4910 điểm.");
    expect(placeText(table, { row: 0, column: 1 })).toBe("PAPI 2024 · Sơn La · Thay đổi: +1,4910");
  });

  it("does not claim a place for what the table does not hold", () => {
    const { cell, caption, sentence } = citing(table);
    expect(sentence(cell(0, "change", "9,9"))).toEqual([{ text: "9,9" }]);
    expect(sentence(caption("2023"))).toEqual([{ text: "2023" }]);
    expect(sentence(cell(7, "none"))).toEqual([]);
  });

  it("shows no stray mark of a hostile name", () => {
    const { sentence } = citing(table);
    expect(plainText(sentence("Sơn \uE000 La \uE00099\uE001!"))).toBe("Sơn  La !");
  });
});
