import { coloursOf, unreadableColours } from "./identity-colours.js";
import { identityCss } from "./identity-css.js";
import type { Identity, IdentityChoice, IdentityIssue } from "./identity-types.js";
import { themeNames } from "./themes.js";
import type { Themes } from "./themes.js";

/**
 * An identity made legible: each colour is measured against every ground that it stands on, in light and dark, with and without
 * more contrast (WCAG 2.2: 4.5:1 for text, 3:1 for marks), and for colour-blind readers. What falls short keeps its hue and is
 * made darker or lighter; an issue tells what was given and what is used.
 *
 * @param base colours of the library: `themesOf(css)` in Node, `readThemes(document.documentElement)` in a browser
 * @throws TypeError if the name cannot be an attribute's value.
 * @example
 * const { css, issues } = identity({ name: "ha-giang", colours: { focus: "#0b5d3b" }, radius: 0 }, themesOf(styles));
 */
export function identity(choice: IdentityChoice, base: Themes): Identity {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(choice.name))
    throw new TypeError(
      `An identity's name stands in a selector, so it has only small letters, digits and hyphens; got "${choice.name}".`,
    );
  const issues: IdentityIssue[] = unreadableColours(choice);
  const painted = themeNames.map((theme) => {
    const { roles, issues: told } = coloursOf(choice, theme, base[theme]);
    issues.push(...told);
    return [theme, roles] as const;
  });
  const themes = { ...base, ...Object.fromEntries(painted) };
  const others = new Map([...fonts(choice, issues), ...measures(choice, issues)]);
  return { name: choice.name, css: identityCss(choice.name, themes, base, others), themes, issues };
}

/** Names, quotes and commas: nothing that could end a declaration. */
const FONTS = /^[\p{L}\p{N}\s,"'._-]+$/u;

function fonts(choice: IdentityChoice, issues: IdentityIssue[]): [string, string][] {
  const stacks = [
    ["font", "font", choice.font],
    ["headlineFont", "font-headline", choice.headlineFont],
  ] as const;
  return stacks.flatMap(([property, token, given]): [string, string][] => {
    if (given === undefined) return [];
    if (FONTS.test(given)) return [[token, given]];
    issues.push({ code: "unreadable", property, given });
    return [];
  });
}

const MEASURES = [
  { property: "headlineWeight", token: "weight-headline", least: 100, most: 900, unit: "" },
  { property: "radius", token: "radius", least: 0, most: 24, unit: "px" },
  { property: "line", token: "line", least: 0.5, most: 2, unit: "" },
  { property: "room", token: "room", least: 0.6, most: 1.6, unit: "" },
] as const;

function measures(choice: IdentityChoice, issues: IdentityIssue[]): [string, string][] {
  return MEASURES.flatMap(({ property, token, least, most, unit }): [string, string][] => {
    const given = choice[property];
    if (given === undefined) return [];
    if (Number.isNaN(given)) {
      issues.push({ code: "unreadable", property, given: "NaN" });
      return [];
    }
    const used = Math.min(most, Math.max(least, given));
    if (used !== given) issues.push({ code: "out-of-range", property, given, used });
    return [[token, `${used}${unit}`]];
  });
}

/**
 * An issue for the developer: what was found, why it matters, what stands there now.
 *
 * @example tellIssue(issue) // "focus #f7d117 has 1.4:1 on paper (light), less than 4.5:1 …"
 */
export function tellIssue(issue: IdentityIssue): string {
  switch (issue.code) {
    case "contrast":
      return issue.role === "paper"
        ? `paper ${issue.given} (${issue.theme}) has lightness ${issue.found}, so that not every text on it can be read; ${issue.used} is used. Choose one nearer to ${issue.theme.startsWith("dark") ? "black" : "white"}.`
        : `${issue.role} ${issue.given} has ${issue.found.toFixed(2)}:1 on ${issue.against} (${issue.theme}), less than ${issue.needed}:1, so that it cannot be read by everybody; ${issue.used} is used. Choose that or a stronger one.`;
    case "too-near":
      return `${issue.role} ${issue.given} is too near to ${issue.against} (${issue.theme}): a colour-blind reader takes one for the other; ${issue.used} is used.`;
    case "unreadable":
      return `${issue.property}: "${issue.given}" cannot be read and is left out. Colours are written #rrggbb, fonts as a list of names.`;
    case "out-of-range":
      return `${issue.property}: ${issue.given} is out of range; ${issue.used} is used.`;
  }
}
