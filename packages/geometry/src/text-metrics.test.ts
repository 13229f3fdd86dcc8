import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, textSlack, type TextWeight, textWidth, wrapText } from "./text-metrics.js";

interface Font {
  readonly unitsPerEm: number;
  layout(text: string, features: Record<string, boolean>): { readonly advanceWidth: number };
}
interface Fontkit {
  openSync(path: string): Font;
}

const require = createRequire(import.meta.url);
const fontkit: Fontkit = require("fontkit");
const fonts: Record<TextWeight, Font> = {
  400: fontkit.openSync(
    require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  ),
  600: fontkit.openSync(
    require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  ),
};
const names = [
  "Bà Rịa - Vũng Tàu",
  "Đắk Nông",
  "Thừa Thiên Huế",
  "TP. Hồ Chí Minh",
  "Sơn La",
  "Ặ ặ Ỗ ỗ Ự ự Ỹ đ",
  "Trung du và miền núi phía Bắc",
  "84,84% (+2,91 điểm phần trăm)",
  "Cao nhất … “thấp nhất” – 2021−2024",
];
const style = { size: 14 };
const sentence = fc
  .array(fc.constantFrom(...names.flatMap((name) => name.split(" ")), "Nghiêng", "–", "a"), { maxLength: 25 })
  .map((words) => words.join(" "));

describe("textWidth", () => {
  const cases = names.flatMap((name) => [
    { name, weight: 400 as const },
    { name, weight: 600 as const },
  ]);
  it.each(cases)("measures $name at $weight within 2 % of the font, slack aside", ({ name, weight }) => {
    const font = fonts[weight];
    const real = font.layout(name, { kern: false, liga: false }).advanceWidth / font.unitsPerEm;
    const ours = textWidth(name, { size: 1, weight }) / textSlack;
    expect(Math.abs(ours / real - 1)).toBeLessThan(0.02);
  });

  it("is never narrower than the font with its kerning", () => {
    for (const name of names) {
      const real = (fonts[400].layout(name, {}).advanceWidth / fonts[400].unitsPerEm) * style.size;
      expect(textWidth(name, style)).toBeGreaterThanOrEqual(real);
    }
  });

  it("measures composed and decomposed spelling alike", () => {
    for (const name of names) expect(textWidth(name.normalize("NFD"), style)).toBe(textWidth(name, style));
  });

  it("gives all ten digits one width, so that columns of numbers align", () => {
    expect(new Set(Array.from("0123456789", (digit) => textWidth(digit, style))).size).toBe(1);
  });

  it("takes an em for an unknown character and nothing for an invisible one", () => {
    expect(textWidth("▲", { size: 10 })).toBeCloseTo(10 * textSlack);
    expect(textWidth("\u00ad\u200b\u0323", { size: 10 })).toBe(0);
    expect(textWidth("", style)).toBe(0);
  });

  it("refuses a size that is no size", () => {
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => textWidth("a", { size })).toThrow(RangeError);
  });
});

describe("fitText", () => {
  it("leaves what fits and cuts after a word where one ends near", () => {
    expect(fitText("Bà Rịa - Vũng Tàu", 200, style)).toBe("Bà Rịa - Vũng Tàu");
    expect(fitText("Bà Rịa - Vũng Tàu", 60, style)).toBe("Bà Rịa…");
    expect(fitText("Thừathiênhuế", 50, style)).toBe("Thừat…");
    expect(fitText("Sơn La", 4, style)).toBe("");
  });

  it("never exceeds the width and never splits a letter from its marks", () => {
    fc.assert(
      fc.property(sentence, fc.double({ min: 0, max: 400, noNaN: true }), (text, width) => {
        const fitted = fitText(text.normalize("NFD"), width, style);
        expect(textWidth(fitted, style)).toBeLessThanOrEqual(width);
        expect(text.startsWith(fitted.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});

describe("wrapText", () => {
  it("keeps a lone dash with the word before it", () => {
    expect(wrapText("Bà Rịa - Vũng Tàu", 70, style)).toEqual(["Bà Rịa -", "Vũng Tàu"]);
  });

  it("holds words together at a no-break space, and gives no line for no text", () => {
    expect(wrapText("kỳ năm\u00a02020", 70, style)).toEqual(["kỳ", "năm\u00a02020"]);
    expect(wrapText(" ", 55, style)).toEqual([]);
  });

  it("never loses a word and never exceeds the width", () => {
    fc.assert(
      fc.property(sentence, fc.double({ min: 20, max: 400, noNaN: true }), (text, width) => {
        const lines = wrapText(text, width, style);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        const wordsFit = width > 150;
        expect(wordsFit ? lines.join(" ") : text).toBe(text);
      }),
    );
  });

  it("says with … that more lines were needed than allowed", () => {
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const all = wrapText(text, width, style);
          const lines = wrapText(text, width, style, most);
          expect(lines.length).toBe(Math.min(all.length, most));
          expect(lines.slice(0, -1)).toEqual(all.slice(0, lines.length - 1));
          const cut = all.length > most;
          expect(cut ? lines.at(-1) : "…").toMatch(/…$/);
          for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("refuses a negative width and less than one line", () => {
    expect(() => wrapText("a", -1, style)).toThrow(RangeError);
    expect(() => wrapText("a", 10, style, 0)).toThrow(RangeError);
    expect(() => fitText("a", Number.NaN, style)).toThrow(RangeError);
  });
});
