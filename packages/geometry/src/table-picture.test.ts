import { describe, expect, it } from "vitest";
import { tablePicture } from "./table-picture.js";
import { textWidth } from "./text-metrics.js";

const columns = [
  { header: "Tỉnh, thành phố", align: "start" as const },
  { header: "Điểm", align: "end" as const },
];
const rows = [
  ["Sơn La", "84,84%"],
  ["Bà Rịa - Vũng Tàu", "–"],
];

describe("tablePicture", () => {
  it("writes every heading and every cell once, in order", () => {
    const { texts } = tablePicture({ columns, rows }, 400);
    expect(texts.map((mark) => mark.text)).toEqual([
      "Tỉnh, thành phố",
      "Điểm",
      "Sơn La",
      "84,84%",
      "Bà Rịa - Vũng Tàu",
      "–",
    ]);
  });

  it("sets numbers to the right edge of their column and text to the left", () => {
    const { texts } = tablePicture({ columns, rows }, 400);
    const of = (text: string) => texts.find((mark) => mark.text === text);
    expect(of("84,84%")).toMatchObject({ anchor: "end", x: of("–")?.x });
    expect(of("Sơn La")).toMatchObject({ anchor: "start", x: 0 });
  });

  it("draws a hairline under the heading and under each row, within the picture", () => {
    const picture = tablePicture({ columns, rows }, 400);
    expect(picture.rules).toHaveLength(3);
    for (const rule of picture.rules) {
      expect(rule.x2).toBeLessThanOrEqual(picture.width);
      expect(rule.y).toBeLessThanOrEqual(picture.height);
    }
  });

  it("keeps columns apart: no text reaches into the next column", () => {
    const wide = Array.from({ length: 8 }, (_, i) => ({
      header: `Chỉ số thành phần ${i}`,
      align: "end" as const,
    }));
    const cells = [wide.map((_, i) => `${i}1,2345`)];
    const { texts, width } = tablePicture({ columns: wide, rows: cells }, 200);
    const edges = texts
      .filter((mark) => mark.text.endsWith("1,2345"))
      .map((mark) => [mark.x - textWidth(mark.text, mark), mark.x]);
    edges.forEach(([from], i) => expect(from ?? 0).toBeGreaterThan(edges[i - 1]?.[1] ?? -1));
    expect(width).toBeGreaterThan(200);
  });

  it("lets the rows spoken of stand out, and makes room for their bold figures", () => {
    const plain = tablePicture({ columns, rows }, 100);
    const { texts, width } = tablePicture({ columns, rows, emphasis: ["peer", "focus"] }, 100);
    const looks = texts.map(({ text, tone, weight }) => [text, tone, weight]);
    expect(looks.slice(2)).toEqual([
      ["Sơn La", "peer", 400],
      ["84,84%", "peer", 400],
      ["Bà Rịa - Vũng Tàu", "focus", 600],
      ["–", "focus", 600],
    ]);
    expect(width).toBeGreaterThan(plain.width);
  });

  it("wraps long text instead of cutting it", () => {
    const remark =
      "thứ hạng tự tính, không phải công bố chính thức, theo điểm của tất cả các tỉnh, thành phố có điểm trong kỳ";
    const { texts, height } = tablePicture(
      { columns: [{ header: "Ghi chú", align: "start" }], rows: [[remark]] },
      400,
    );
    expect(
      texts
        .slice(1)
        .map((mark) => mark.text)
        .join(" "),
    ).toBe(remark);
    expect(texts.length).toBeGreaterThan(2);
    expect(Math.max(...texts.map((mark) => mark.y))).toBeLessThan(height);
  });

  it("holds a table without rows, and refuses a width that is none", () => {
    expect(tablePicture({ columns, rows: [] }, 100).rules).toHaveLength(1);
    expect(() => tablePicture({ columns, rows }, 0)).toThrow(RangeError);
  });
});
