import { describe, expect, it } from "vitest";
import { cssString, pageRules } from "./page-rules.js";

describe("the foot of a printed page", () => {
  it("names whose page, what and whence, and counts pages", () => {
    const css = pageRules([{ page: "papi", whose: "Sơn La · PAPI 2024", source: "CECODES, UNDP" }]);
    expect(css).toContain(String.raw`@bottom-left { content: "Sơn La · PAPI 2024" "\A " "CECODES, UNDP";`);
    expect(css).toContain('counter(page) "/" counter(pages)');
    expect(css).toContain('[data-foot="papi"], .sheet:has([data-foot-all="papi"]) { page: papi; }');
  });

  it("has room for a long source", () => {
    expect(pageRules([{ whose: "Sơn La", source: "VCCI" }])).not.toContain("margin-bottom");
    expect(pageRules([{ whose: "Sơn La", source: "VCCI; ".repeat(30) }])).toContain("margin-bottom: 16mm");
  });

  it("is that of all pages where it names none", () => {
    const css = pageRules([{ whose: "Sơn La", source: "VCCI" }]);
    expect(css).toMatch(/^@page \{/);
    expect(css).not.toContain("data-foot");
  });

  it("lets no text end the string or the rule", () => {
    expect(cssString('"; } body { display: none } \\ \n')).toMatch(/^"[^"\n]*"$/);
    expect(cssString('a"b')).toBe('"a\\22 b"');
    expect(() => pageRules([{ page: "x { }", whose: "", source: "" }])).toThrow(/names no page/);
  });
});
