import { describe, expect, it } from "vitest";
import { cssString, pageRules } from "./page-rules.js";

describe("the foot of a printed page", () => {
  it("names whose report, what and whence, and counts pages", () => {
    const css = pageRules([{ page: "papi", left: "Sơn La · PAPI 2024", middle: "CECODES, UNDP" }]);
    expect(css).toContain('@bottom-left { content: "Sơn La · PAPI 2024";');
    expect(css).toContain('@bottom-center { content: "CECODES, UNDP";');
    expect(css).toContain('counter(page) "/" counter(pages)');
    expect(css).toContain('[data-index="papi"] { page: papi; }');
  });

  it("lets no text end the string or the rule", () => {
    expect(cssString('"; } body { display: none } \\ \n')).toMatch(/^"[^"\n]*"$/);
    expect(cssString('a"b')).toBe('"a\\22 b"');
    expect(() => pageRules([{ page: "x { }", left: "", middle: "" }])).toThrow(/names no page/);
  });
});
