import { describe, expect, it } from "vitest";
import { styles, stylesheet } from "#styles";
import { rolesOf } from "../picture/look.js";
import type { Theme } from "../picture/look.js";
import { parseMarkup, findElement } from "../picture/plain.js";
import { createCascade } from "./cascade.js";
import { compileStyles } from "./compile.js";

const CSS = `
:where(.chiso) { --chiso-ink: #111111; --chiso-wide: calc(2px * var(--chiso-scale)); --chiso-scale: 1.5; color: var(--chiso-ink) }
:where(.chiso[data-chiso-theme="dark"]) { --chiso-ink: #eeeeee }
@media (prefers-color-scheme: dark) { .a { fill: red } }
@media print { .a { stroke-width: 0.5pt } }
@media (max-width: 100px) { .a { fill: red } }
.g .a { fill: var(--chiso-none, var(--chiso-ink)); stroke: currentColor; stroke-width: var(--chiso-wide) }
.a[data-tone="x"] { fill: #abc }
.a:hover { fill: red }
.a::before { fill: red }
.b { fill: var(--chiso-none); font-size: 1.5em }
.hidden { display: none }
`;

function computed(markup: string, name: string, medium: "screen" | "print" = "screen") {
  const element = findElement(parseMarkup(markup).children, name);
  if (!element) throw new Error(`no ${name}`);
  return createCascade(compileStyles(CSS)[medium])(element).values;
}

const figure = (inner: string, theme = "light") =>
  `<figure class="chiso" data-chiso-theme="${theme}"><svg class="g" fill="blue">${inner}</svg></figure>`;

describe("the looks of an element without a browser", () => {
  it("come from variables, sums and fallbacks, by theme", () => {
    expect(computed(figure('<path class="a"/>'), "path")).toMatchObject({
      fill: "#111111",
      stroke: "#111111",
      "stroke-width": "3",
    });
    expect(computed(figure('<path class="a"/>', "dark"), "path")).toMatchObject({ fill: "#eeeeee" });
  });

  it("are decided by the stronger selector, then by the later one; a rule beats an attribute", () => {
    expect(computed(figure('<path class="a" data-tone="x" fill="blue"/>'), "path")["fill"]).toBe("#aabbcc");
    expect(computed(figure('<path fill="lime"/>'), "path")["fill"]).toBe("lime");
  });

  it("are inherited, also where a variable is not there; em is that of the parent's text", () => {
    const b = computed(figure('<g font-size="20"><path class="b"/></g>'), "path");
    expect(b).toMatchObject({ fill: "blue", "font-size": "30" });
  });

  it("know paper, and no state of a page", () => {
    expect(computed(figure('<path class="a"/>'), "path", "print")["stroke-width"]).toBe("3");
    expect(
      computed('<figure class="chiso"><path class="a"/></figure>', "path", "print")["stroke-width"],
    ).toBe("0.6667");
  });

  it("refuse what they cannot decide", () => {
    expect(() => compileStyles("@media (color-gamut: p3) { .a { fill: red } }")).toThrow("color-gamut");
    expect(() => compileStyles(".a { fill: red !important }")).toThrow("fill");
  });
});

/** Values of a role in the order of tokens.css: the light ones stand in the first block. */
function tokensIn(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--chiso-([a-z0-9-]+): (#[\da-f]{6});/g)].map(([, role = "", colour = ""]) => [
      role,
      colour,
    ]),
  );
}

describe("the table of colours", () => {
  const light = stylesheet.indexOf(":where(.chiso) {");
  const dark = stylesheet.indexOf(':where(.chiso[data-chiso-theme="dark"]');
  const print = stylesheet.indexOf("@media print {\n  :where(.chiso)");
  const block = (at: number) => stylesheet.slice(at, stylesheet.indexOf("}", at));

  it.each([
    ["light", light, 50],
    ["dark", dark, 50],
    ["print", print, 9],
  ] as const)("is in step with tokens.css: %s", (theme: Theme, at, least) => {
    const tokens = tokensIn(block(at));
    expect(tokens.size).toBeGreaterThan(least);
    const role = rolesOf(styles, { theme, density: "comfortable" });
    for (const [name, colour] of tokens) expect(`${name} ${role(name)}`).toBe(`${name} ${colour}`);
  });

  it("falls back to the colour of all others for what is no role", () => {
    const role = rolesOf(styles, { theme: "light", density: "comfortable" });
    expect(role("nothing")).toBe(role("rest"));
  });
});
