import { describe, expect, it } from "vitest";
import { outlineText } from "./outline-text.js";
import { svgToDots } from "./png.js";

const picture = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Source Sans 3">${inner}</svg>`;

/** Share of the ink of one picture that the other has not, at the same places. */
function difference(one: string, other: string): number {
  const [a, b] = [svgToDots(one, 2), svgToDots(other, 2)];
  let [apart, ink] = [0, 0];
  for (let at = 3; at < a.length; at += 4) {
    apart += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
    ink += a[at] ?? 0;
  }
  return apart / ink;
}

describe("outlineText", () => {
  it("turns each text into a shape with its own looks, and leaves no letter as a letter", () => {
    const svg = outlineText(
      picture(
        '<title>Sơn La</title><g fill="#123456"><text x="10" y="20" font-size="14" text-anchor="end">Ặ đ</text></g>',
      ),
    );
    expect(svg).toContain("<title>Sơn La</title>");
    expect(svg).not.toContain("<text");
    expect(svg).toMatch(/<g fill="#123456"><path d="M[^"]+"\/><\/g>/);
    expect(svg).not.toContain("NaN");
  });

  it.each(["start", "middle", "end"])("stands where the text stood: %s", (anchor) => {
    const text = `<text x="150" y="40" font-size="24" font-weight="600" text-anchor="${anchor}">Ặ ặ Ỗ ỗ Ự ự Ỹ đ</text>`;
    const other = text.replace('x="150"', 'x="153"');
    expect(difference(picture(text), outlineText(picture(text)))).toBeLessThan(0.02);
    expect(difference(picture(text), outlineText(picture(other)))).toBeGreaterThan(0.2);
  });

  it("keeps borders, places and what is no text", () => {
    const svg = outlineText(
      picture(
        '<text x="1" y="9" stroke="#fff" stroke-width="3" transform="rotate(5)">a</text><path d="M0 0h3"/><text x="0" y="0"> </text>',
      ),
    );
    expect(svg).toMatch(/<path stroke="#fff" stroke-width="3" transform="rotate\(5\)" d="M/);
    expect(svg).toContain('<path d="M0 0h3"/>');
    expect(svg.match(/<path/g)).toHaveLength(2);
  });
});
