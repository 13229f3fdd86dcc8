import { awayFrom, contrast, distance, hexOfOklch, oklchOf } from "./colour.js";
import type { Sight } from "./colour.js";
import type { IdentityIssue } from "./identity-types.js";
import type { Roles, ThemeName } from "./themes.js";

// What must be legible in every theme: WCAG 2.2, 4.5:1 for text and 3:1 for marks, and no two roles taken for one.

const TEXT = ["focus", "ink", "ink-2", "peer", "up", "down", "warn", "missing", "link"];
const ON_FOCUS_PAPER = new Set(["focus", "ink", "ink-2", "up", "down"]);
const MARKS = ["rest", "hatch", "ring", ...Array.from({ length: 8 }, (_, at) => `cat-${at}`)];
const SIGHTS: readonly Sight[] = ["usual", "deuteranopia", "protanopia"];
/** At a glance (`distance`): the focus among peers and rest. */
const APART = 8;
/** Two hues and not two shades of one, where nobody chose the peer's. */
const OTHER_HUE = 15;

/** Roles that may have been corrected, and what was corrected of those that somebody chose. */
export interface Legible {
  readonly roles: Roles;
  readonly issues: readonly IdentityIssue[];
}

/**
 * The same colours with what could not be read made darker or lighter, hue kept.
 *
 * @param chosen roles whose correction is told
 * @example legible("light", new Map([…, ["focus", "#f7d117"]]), new Set(["focus"])).issues[0]?.code // "contrast"
 */
export function legible(theme: ThemeName, given: Roles, chosen: ReadonlySet<string>): Legible {
  const roles = new Map(given);
  const issues: IdentityIssue[] = [];
  const colour = (role: string) => roles.get(role) ?? "#000000";
  const check = (role: string, grounds: readonly string[], needed: number, apart: readonly string[] = []) => {
    const before = colour(role);
    const reads = (hex: string) => grounds.every((ground) => contrast(hex, colour(ground)) >= needed);
    const used = awayFrom(
      before,
      colour("paper"),
      (hex) => reads(hex) && apart.every((other) => areApart(hex, colour(other))),
    );
    roles.set(role, used);
    if (used === before || !chosen.has(role)) return;
    if (reads(before))
      issues.push({ code: "too-near", theme, role, given: before, used, against: apart[0] ?? "" });
    else
      issues.push({ code: "contrast", theme, role, given: before, used, needed, ...worst(before, grounds) });
  };
  const worst = (hex: string, grounds: readonly string[]) => {
    const measured = grounds.map((against) => ({ against, found: contrast(hex, colour(against)) }));
    return measured.reduce((a, b) => (b.found < a.found ? b : a));
  };
  for (const role of MARKS) check(role, role === "hatch" ? ["paper", "no-data"] : ["paper"], 3);
  for (const role of TEXT) {
    const grounds = ["paper", "paper-2", ...(ON_FOCUS_PAPER.has(role) ? ["focus-paper"] : [])];
    const strong = role === "focus" && theme.endsWith("more");
    check(role, grounds, strong ? 7 : 4.5, role === "focus" ? ["rest"] : []);
  }
  partPeer(theme, roles, chosen, issues);
  roles.set("focus-ink", betterOf(colour("focus"), [colour("focus-ink"), colour("paper"), colour("ink")]));
  return { roles, issues };
}

function areApart(a: string, b: string): boolean {
  return SIGHTS.every((sight) => distance(a, b, sight) >= APART);
}

const TURNS = [0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180];
const LIFTS = [0, 0.06, -0.06, 0.12, -0.12];

/** Peers are told from the focus and the rest by hue: the nearest hue that does it, at about the same lightness. */
function partPeer(
  theme: ThemeName,
  roles: Map<string, string>,
  chosen: ReadonlySet<string>,
  issues: IdentityIssue[],
): void {
  const colour = (role: string) => roles.get(role) ?? "#000000";
  const [before, focus] = [colour("peer"), colour("focus")];
  const fits = (hex: string) => areApart(hex, focus) && areApart(hex, colour("rest"));
  const fitsWell = (hex: string) => fits(hex) && distance(hex, focus) >= OTHER_HUE;
  if (chosen.has("peer") ? fits(before) : fitsWell(before)) return;
  const { lightness, chroma, hue } = oklchOf(before);
  const grounds = [colour("paper"), colour("paper-2")];
  const legibleHues = TURNS.flatMap((turn) =>
    LIFTS.map((lift) =>
      hexOfOklch({ lightness: lightness + lift, chroma: Math.max(chroma, 0.09), hue: hue + turn }),
    ),
  ).filter((hex) => grounds.every((ground) => contrast(hex, ground) >= 4.5));
  const used = legibleHues.find(fitsWell) ?? [before, ...legibleHues].find(fits) ?? before;
  roles.set("peer", used);
  if (used !== before && chosen.has("peer"))
    issues.push({ code: "too-near", theme, role: "peer", given: before, used, against: "focus" });
}

/** The ink that is read best on a ground; the first that reads at all. */
export function betterOf(ground: string, inks: readonly string[]): string {
  const reads = inks.find((ink) => contrast(ink, ground) >= 4.5);
  const best = inks.reduce((a, b) => (contrast(b, ground) > contrast(a, ground) ? b : a));
  return reads ?? best;
}
