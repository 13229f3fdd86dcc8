import { themeNames } from "./themes.js";
import type { Roles, ThemeName, Themes } from "./themes.js";

/** Where a theme holds: by the reader's system, and by a switch of the page. */
interface Place {
  readonly media: string;
  readonly selectors: readonly string[];
}

// One class, so that a host's own class still wins, and stronger than tokens.css whatever the order of the two.
const notLight = ':where(:not([data-chiso-theme="light"], [data-chiso-theme="light"] *))';
const isDark =
  ':where([data-chiso-theme="dark"], [data-chiso-theme="dark"] *):where(:not([data-chiso-theme="light"]))';
const isMore = ':where([data-chiso-contrast="more"], [data-chiso-contrast="more"] *)';
const screen = "screen and (forced-colors: none)";

const PLACES: Readonly<Record<ThemeName, readonly Place[]>> = {
  light: [{ media: screen, selectors: [""] }],
  dark: [
    { media: `${screen} and (prefers-color-scheme: dark)`, selectors: [notLight] },
    { media: screen, selectors: [isDark] },
  ],
  "light-more": [
    { media: `${screen} and (prefers-contrast: more)`, selectors: [""] },
    { media: screen, selectors: [isMore] },
  ],
  "dark-more": [
    {
      media: `${screen} and (prefers-color-scheme: dark) and (prefers-contrast: more)`,
      selectors: [notLight],
    },
    { media: `${screen} and (prefers-color-scheme: dark)`, selectors: [isMore + notLight] },
    { media: `${screen} and (prefers-contrast: more)`, selectors: [isDark] },
    { media: screen, selectors: [isDark + isMore] },
  ],
};

/**
 * The style sheet of an identity: what is no colour holds everywhere; colours on screens, but not where the reader's system
 * forces its own; on paper the colours that lines and bars are told apart by.
 *
 * @param others declarations that are no colours
 */
export function identityCss(
  name: string | undefined,
  themes: Themes,
  base: Themes,
  others: ReadonlyMap<string, string>,
): string {
  const rule = (condition: string, values: Iterable<readonly [string, string]>) => {
    const lines = Array.from(values, ([property, value]) => `  --chiso-${property}: ${value};\n`);
    return lines.length === 0 ? "" : `${selector(name, condition)} {\n${lines.join("")}}\n`;
  };
  const changed = (theme: ThemeName): [string, string][] =>
    [...themes[theme]].filter(([role, hex]) => touched(themes, base).has(role) && hex !== "");
  const screens = themeNames.flatMap((theme) =>
    PLACES[theme].map(({ media, selectors }) =>
      within(media, selectors.map((condition) => rule(condition, changed(theme))).join("")),
    ),
  );
  const printed = changed("light").filter(([role]) => /^(?:focus|peer|up|down|seq-\d(?:-ink)?)$/.test(role));
  return [rule("", others), within("print", rule("", printed)), ...screens].join("");
}

/** Roles that differ from the library's in any theme: they are written in all, because a weaker rule cannot take them back. */
function touched(themes: Themes, base: Themes): ReadonlySet<string> {
  const differs = (now: Roles, then: Roles) =>
    [...now].filter(([role, hex]) => then.get(role) !== hex).map(([role]) => role);
  return new Set(themeNames.flatMap((theme) => differs(themes[theme], base[theme])));
}

function selector(name: string | undefined, condition: string): string {
  if (name === undefined) return `.chiso${condition}`;
  return `.chiso:where([data-chiso-identity="${name}"], [data-chiso-identity="${name}"] *)${condition}`;
}

function within(media: string, rules: string): string {
  return rules === "" ? "" : `@media ${media} {\n${rules}}\n`;
}
