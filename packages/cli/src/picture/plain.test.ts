import { describe, expect, it } from "vitest";
import { styles } from "#styles";
import { cascadeFor } from "./look.js";
import { findElement, parseMarkup, plainSvg } from "./plain.js";

function plain(inner: string): string {
  const markup = `<figure class="chiso"><svg viewBox="0 0 9 9" class="chiso-chart-picture" role="img">${inner}</svg></figure>`;
  const svg = findElement(parseMarkup(markup).children, "svg");
  if (!svg) throw new Error("no svg");
  return plainSvg(svg, cascadeFor(styles, { theme: "light", density: "comfortable" }), { width: 9 });
}

describe("plainSvg", () => {
  it("writes a mark's looks as attributes and nothing of the page", () => {
    expect(plain('<path class="chiso-base" d="M0 0" data-key="focus" style="fill:red"/>')).toBe(
      '<svg viewBox="0 0 9 9" width="9"><path d="M0 0" fill="none" stroke="#8a857e"/></svg>',
    );
  });

  it("keeps hostile text as text, and drops what would run or load", () => {
    const svg = plain(
      '<text>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</text><script>alert(1)</script><image href="https://example.org/x.png"/><foreignObject><b>x</b></foreignObject><a href="javascript:alert(1)"><text onclick="alert(1)">Sơn La</text></a>',
    );
    expect(svg).toContain("<text>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</text>");
    expect(svg).toContain("<a><text>Sơn La</text></a>");
    expect(svg).not.toMatch(/<script|<image|foreignObject|javascript:|onclick|https:/);
  });

  it("R19 sets a border around letters below them, for programs that do not know paint-order", () => {
    expect(plain('<text class="chiso-axis-text chiso-halo">Hoàng Sa</text>')).toBe(
      '<svg viewBox="0 0 9 9" width="9"><text fill="#fcf9f3" stroke="#fcf9f3" stroke-width="3" stroke-linejoin="round" font-size="12">Hoàng Sa</text><text fill="#535966" font-size="12">Hoàng Sa</text></svg>',
    );
  });

  it("counts ids anew, so that two pictures of the same are the same", () => {
    const named = (id: string) =>
      plain(`<defs><pattern id="${id}"/></defs><path d="M0 0" fill="url(#${id})"/><use href="#${id}"/>`);
    expect(named("_R_1_")).toBe(named("«r7»"));
    expect(named("_R_1_")).toContain('fill="url(#c0)"');
    expect(named("_R_1_")).toContain('<use href="#c0"/>');
  });

  it("leaves out what is not displayed, and paths that lead nowhere", () => {
    expect(plain('<path class="chiso-chart-ring" d="M0 0"/><path/>')).toBe(
      '<svg viewBox="0 0 9 9" width="9"/>',
    );
  });
});
