import { hexOf } from "./colour.js";
import { readRules } from "./css-rules.js";

/** A page in light or dark, each also with more contrast. */
export const themeNames = ["light", "dark", "light-more", "dark-more"] as const;
/** Name of a theme: light or dark, each with more contrast (`light-more`, `dark-more`) or without. */
export type ThemeName = (typeof themeNames)[number];

/** Colours of a theme as `#rrggbb`, by role (`focus`, `paper-2`, `seq-4`). */
export type Roles = ReadonlyMap<string, string>;
/** The roles of tokens.css in each theme. */
export type Themes = Readonly<Record<ThemeName, Roles>>;

const PREFIX = "--chiso-";

/** What of these declarations is a colour, by role. */
function coloursOf(values: Iterable<readonly [name: string, value: string]>): Map<string, string> {
  const roles = new Map<string, string>();
  for (const [name, value] of values) {
    const hex = hexOf(value);
    if (hex !== undefined && name.startsWith(PREFIX)) roles.set(name.slice(PREFIX.length), hex);
  }
  return roles;
}

/**
 * The colours of each theme as the shipped style sheet has them, for work outside a browser.
 *
 * @param css text of `@chiso/react/styles.css`
 * @throws Error if the text is not that of the style sheet.
 * @example themesOf(readFileSync("styles.css", "utf8")).dark.get("focus") // "#f37464"
 */
export function themesOf(css: string): Themes {
  const rules = readRules(css);
  const plain = (text: string) => text.replace(/[\s"']/g, "");
  const found = (media: string, selector: RegExp) => {
    const rule = rules.find(
      (each) => plain(each.media) === plain(media) && selector.test(plain(each.selector)),
    );
    if (rule === undefined)
      throw new Error(
        `Not the text of @chiso/react/styles.css: no rule under "${media}". Pass the file as it was published.`,
      );
    return coloursOf(rule.values);
  };
  const light = found("", /^:where\(\.chiso\)$/);
  const dark = found("screen", /\[data-chiso-theme=dark\](?!\[data-chiso-contrast)/);
  return {
    light,
    dark,
    "light-more": new Map([...light, ...found("(prefers-contrast: more)", /^:where\(\.chiso\)$/)]),
    "dark-more": new Map([...dark, ...found("screen and (prefers-contrast: more)", /./)]),
  };
}

/**
 * The colours of each theme as a page shows them now, a host's own rules included. Reads styles once a theme; call it when a
 * page begins, not while it works.
 *
 * @param root a figure here would look like this
 * @throws Error if the page has no style sheet of figures.
 */
export function readThemes(root: Element): Themes {
  const roles = roleNames();
  const read = (name: ThemeName) => {
    const probe = root.ownerDocument.createElement("div");
    probe.className = "chiso";
    probe.hidden = true;
    probe.dataset["chisoTheme"] = name.startsWith("light") ? "light" : "dark";
    if (name.endsWith("more")) probe.dataset["chisoContrast"] = "more";
    root.append(probe);
    const css = getComputedStyle(probe);
    const colours = coloursOf(roles.map((role) => [role, css.getPropertyValue(role)] as const));
    probe.remove();
    if (!colours.has("paper"))
      throw new Error(
        "No colours of figures on this page, so nothing can be measured. Load @chiso/react/styles.css first.",
      );
    return colours;
  };
  return {
    light: read("light"),
    dark: read("dark"),
    "light-more": read("light-more"),
    "dark-more": read("dark-more"),
  };
}

/** The names of the custom properties cannot be listed everywhere: what they are stands here, what they hold does not. */
function roleNames(): readonly string[] {
  const steps = Array.from({ length: 10 }, (_, step) => step);
  const plain =
    "ink ink-2 paper paper-2 rule focus focus-ink focus-paper peer rest rest-2 up down warn missing hatch no-data link ring";
  return [
    ...plain.split(" "),
    ...["seq", "div"].flatMap((scale) =>
      steps.flatMap((step) => [`${scale}-${step}`, `${scale}-${step}-ink`]),
    ),
    ...steps.slice(0, 8).map((step) => `cat-${step}`),
  ].map((role) => PREFIX + role);
}
