import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../styles.css";
import { contrast } from "./colour.js";
import { readThemes } from "./themes.js";
import { keepLegible, wearIdentity } from "./wear-identity.js";
import type { Worn } from "./wear-identity.js";

const html = document.documentElement;
const worn: Worn[] = [];
const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);

beforeEach(() => warned.mockClear());
afterEach(() => {
  for (const one of worn.splice(0)) one.takeOff();
  document.adoptedStyleSheets = [];
  delete html.dataset["chisoTheme"];
  delete html.dataset["chisoContrast"];
});

function shown(property: string): string {
  const probe = document.createElement("div");
  probe.className = "chiso";
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(`--chiso-${property}`).trim();
  probe.remove();
  return value;
}

function sheet(css: string): void {
  const one = new CSSStyleSheet();
  one.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, one];
}

describe("wearIdentity", () => {
  it("dresses every figure of a page in both themes, and takes it off again", () => {
    const before = shown("focus");
    worn.push(wearIdentity({ name: "cang", colours: { focus: "#0b5d6b" }, radius: 12 }));
    expect(shown("focus")).toBe("#0b5d6b");
    expect(shown("radius")).toBe("12px");
    html.dataset["chisoTheme"] = "dark";
    expect(contrast(shown("focus"), shown("paper"))).toBeGreaterThanOrEqual(4.5);
    expect(shown("focus")).not.toBe("#0b5d6b");
    html.dataset["chisoContrast"] = "more";
    expect(shown("paper")).toBe("#000000");
    expect(contrast(shown("focus"), "#000000")).toBeGreaterThanOrEqual(7);
    delete html.dataset["chisoTheme"];
    delete html.dataset["chisoContrast"];
    worn.splice(0).forEach((one) => one.takeOff());
    expect(shown("focus")).toBe(before);
    expect(html.dataset["chisoIdentity"]).toBeUndefined();
  });

  it("dresses one part of a page and not the other", () => {
    const part = document.createElement("div");
    part.innerHTML = '<div class="chiso"></div>';
    document.body.append(part);
    worn.push(wearIdentity({ name: "phan", colours: { focus: "#0b5d3b" } }, part));
    const inside = part.firstElementChild;
    expect(inside && getComputedStyle(inside).getPropertyValue("--chiso-focus")).toBe("#0b5d3b");
    expect(shown("focus")).not.toBe("#0b5d3b");
    part.remove();
  });

  it("warns the developer of a wrong choice, once", () => {
    const choice = { name: "vang", colours: { focus: "#ffd500" } };
    worn.push(wearIdentity(choice), wearIdentity(choice));
    expect(warned.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('identity "vang": focus #ffd500 has 1.'),
    ]);
    expect(contrast(shown("focus"), shown("paper"))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("keepLegible", () => {
  it("says nothing of the library's own colours", () => {
    expect(keepLegible()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it("corrects a page that restyles with CSS alone, in each theme, with a warning", () => {
    sheet(".chiso { --chiso-focus: #f7d117 }");
    const issues = keepLegible();
    expect(issues.map((issue) => ("theme" in issue ? `${issue.role} ${issue.theme}` : ""))).toContain(
      "focus light",
    );
    expect(contrast(shown("focus"), shown("paper"))).toBeGreaterThanOrEqual(4.5);
    expect(warned).toHaveBeenCalled();
    // a yellow is read on a dark ground, and stays
    html.dataset["chisoTheme"] = "dark";
    expect(shown("focus")).toBe("#f7d117");
    delete html.dataset["chisoTheme"];
    expect(keepLegible()).toEqual([]);
  });

  it("reads what the page shows in all four themes", () => {
    const themes = readThemes(html);
    expect(themes.light.get("paper")).not.toBe(themes.dark.get("paper"));
    expect(themes["light-more"].get("paper")).toBe("#ffffff");
    expect(themes["dark-more"].get("paper")).toBe("#000000");
    expect(themes.light.size).toBe(67);
  });
});
