import { awayFrom, contrast, hexOf, hexOfOklch, oklchOf } from "./colour.js";
import { betterOf, legible } from "./legible.js";
import type { Legible } from "./legible.js";
import type { IdentityChoice, IdentityColour, IdentityIssue } from "./identity-types.js";
import type { Roles, ThemeName } from "./themes.js";

/** A ground must leave room for text on both sides of it: lightness at least (light) and at most (dark). */
const LIGHT_GROUND = 0.93;
const DARK_GROUND = 0.28;
/** What is paper-like or grey and takes the tint of the paper. */
const GROUNDS = ["paper-2", "rule", "no-data"];
const GREYS = ["rest", "rest-2", "hatch", "missing"];

/** All colours of a theme under an identity, legible. */
export function coloursOf(choice: IdentityChoice, theme: ThemeName, base: Roles): Legible {
  const issues: IdentityIssue[] = [];
  const roles = new Map(base);
  const chosen = new Set<string>();
  const strong = theme.endsWith("more");
  for (const role of ["paper", "ink", "focus", "peer", "link", "up", "down", "ramp"] as const) {
    const given = choice.colours?.[role];
    // more contrast stands on black and white
    if (given === undefined || (strong && (role === "paper" || role === "ink"))) continue;
    const { hex, explicit } = colourFor(theme, given, base.get(role === "ramp" ? "seq-7" : role));
    if (hex === undefined) continue;
    if (role === "ramp") ramp(roles, base, hex);
    else roles.set(role, hex);
    if (explicit && !strong) chosen.add(role);
    if (role === "paper") ground(theme, roles, base, hex, issues, explicit);
    if (role === "ink") like(roles, base, "ink-2", hex);
    if (role === "focus") like(roles, base, "focus-paper", hex, oklchOf(hex).chroma < 0.03);
  }
  const read = legible(theme, roles, chosen);
  return { roles: read.roles, issues: [...issues, ...read.issues] };
}

/** The colour that was given for a theme, or what follows from the light one: its hue, as light as the library has that role. */
function colourFor(
  theme: ThemeName,
  given: IdentityColour,
  base: string | undefined,
): { readonly hex: string | undefined; readonly explicit: boolean } {
  const dark = theme.startsWith("dark");
  if (typeof given !== "string")
    return { hex: hexOf(dark ? given.dark : given.light) ?? base, explicit: true };
  const hex = hexOf(given);
  if (hex === undefined || base === undefined) return { hex: base, explicit: false };
  if (!dark) return { hex, explicit: true };
  const { chroma, hue } = oklchOf(hex);
  const { lightness, chroma: usual } = oklchOf(base);
  return {
    hex: hexOfOklch({ lightness, chroma: Math.min(chroma, usual * 1.25 + 0.005), hue }),
    explicit: false,
  };
}

/** A role as light as the library has it, in the hue of another colour. */
function like(roles: Map<string, string>, base: Roles, role: string, of: string, grey = false): void {
  const own = oklchOf(base.get(role) ?? of);
  const { chroma, hue } = oklchOf(of);
  roles.set(role, hexOfOklch({ ...own, chroma: grey ? 0.004 : Math.min(own.chroma, chroma), hue }));
}

/** The paper, near enough to white or black, and what is tinted like it. */
function ground(
  theme: ThemeName,
  roles: Map<string, string>,
  base: Roles,
  given: string,
  issues: IdentityIssue[],
  explicit: boolean,
): void {
  const wanted = oklchOf(given);
  const dark = theme.startsWith("dark");
  const lightness = dark ? Math.min(DARK_GROUND, wanted.lightness) : Math.max(LIGHT_GROUND, wanted.lightness);
  const used = lightness === wanted.lightness ? given : hexOfOklch({ ...wanted, lightness });
  roles.set("paper", used);
  if (used !== given && explicit)
    issues.push({
      code: "contrast",
      theme,
      role: "paper",
      given,
      used,
      against: "ink",
      found: Math.round(100 * wanted.lightness) / 100,
      needed: dark ? DARK_GROUND : LIGHT_GROUND,
    });
  const from = oklchOf(base.get("paper") ?? used);
  const to = oklchOf(used);
  const tint = from.chroma > 0.001 ? Math.min(2, to.chroma / from.chroma) : 1;
  for (const role of [...GROUNDS, ...GREYS]) {
    const own = oklchOf(base.get(role) ?? used);
    const moved = GROUNDS.includes(role) ? own.lightness + to.lightness - from.lightness : own.lightness;
    roles.set(role, hexOfOklch({ lightness: moved, chroma: own.chroma * tint, hue: to.hue }));
  }
}

/** Ten even steps of lightness in another hue; the ink on each is the one that is read. */
function ramp(roles: Map<string, string>, base: Roles, hex: string): void {
  const { chroma, hue } = oklchOf(hex);
  const inks = [base.get("seq-0-ink") ?? "#000000", base.get("seq-9-ink") ?? "#ffffff"];
  for (let step = 0; step < 10; step++) {
    const own = oklchOf(base.get(`seq-${step}`) ?? hex);
    const wanted = hexOfOklch({ ...own, chroma: Math.min(own.chroma, own.chroma * (chroma / 0.1)), hue });
    const ink = betterOf(wanted, step < 5 ? inks : inks.toReversed());
    // hues of one lightness are not of one luminance
    roles.set(
      `seq-${step}`,
      awayFrom(wanted, ink, (step) => contrast(step, ink) >= 4.5),
    );
    roles.set(`seq-${step}-ink`, ink);
  }
}

/** Colours of a choice that are none. */
export function unreadableColours(choice: IdentityChoice): IdentityIssue[] {
  return Object.entries(choice.colours ?? {}).flatMap(([role, given]) =>
    (typeof given === "string" ? [given] : [given.light, given.dark])
      .filter((text) => hexOf(text) === undefined)
      .map((text): IdentityIssue => ({ code: "unreadable", property: `colours.${role}`, given: text })),
  );
}
