import { describe, expect, it } from "vitest";
import { layoutSheet } from "./sheet.js";
import { textWidth } from "./text-metrics.js";

const input = {
  headline:
    "Năm 2020, PAR INDEX của Sơn La đạt 84,84%, tăng 2,91 điểm phần trăm, tăng 3 bậc so với năm 2019 (theo nguồn)",
  subtitle: "Chỉ số cải cách hành chính (PAR INDEX)",
  legend: ["Sơn La", "Trung vị vùng Trung du và miền núi phía Bắc", "Các tỉnh, thành phố khác"],
  notices: ["Dữ liệu chưa đầy đủ."],
  sources: "Nguồn: Bộ Nội vụ",
  picture: { width: 400, height: 300 },
};

describe("layoutSheet", () => {
  it("keeps every word of headline, notices and sources, within the page", () => {
    const sheet = layoutSheet(input);
    const all = sheet.texts.map((mark) => mark.text).join(" ");
    for (const text of [input.headline, input.subtitle, ...input.legend, ...input.notices, input.sources])
      expect(all).toContain(text);
    for (const mark of sheet.texts) {
      expect(mark.x + textWidth(mark.text, mark)).toBeLessThanOrEqual(sheet.width);
      expect(mark.y).toBeLessThan(sheet.height);
    }
  });

  it("leaves the picture's place free of text", () => {
    const { texts, picture } = layoutSheet(input);
    for (const mark of texts)
      expect(mark.y <= picture.y || mark.y - mark.size >= picture.y + input.picture.height).toBe(true);
  });

  it("puts one swatch before each label of the legend and breaks the row when it is full", () => {
    const { swatches } = layoutSheet(input);
    expect(swatches).toHaveLength(3);
    expect(new Set(swatches.map((swatch) => swatch.y)).size).toBeGreaterThan(1);
  });

  it("is no narrower than a headline can be read", () => {
    expect(layoutSheet({ ...input, picture: { width: 10, height: 10 } }).width).toBe(368);
  });
});
