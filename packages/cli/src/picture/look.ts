import { createCascade } from "../style/cascade.js";
import type { ComputedOf } from "../style/cascade.js";
import type { StyleTables } from "../style/table.js";
import { parseMarkup } from "./plain.js";
import { isTag } from "domhandler";

/** How a picture looks: on a light or a dark screen, or on paper. */
export const THEMES = ["light", "dark", "print"] as const;
export type Theme = (typeof THEMES)[number];

/** How dense: `large` is half as large again, for a projector or a small picture of a large page. */
export const DENSITIES = ["comfortable", "large"] as const;
export type Density = (typeof DENSITIES)[number];

export interface Look {
  readonly theme: Theme;
  readonly density: Density;
}

/** How large text is against 16 px. */
export const scaleOf = (density: Density): number => (density === "large" ? 1.5 : 1);

/** The attributes of a figure's root that say how it looks. */
export function lookAttributes({ theme, density }: Look): Readonly<Record<string, string>> {
  return {
    "data-chiso-theme": theme === "dark" ? "dark" : "light",
    ...(density === "large" ? { "data-chiso-density": "large" } : {}),
  };
}

/** The looks of one figure's markup. */
export function cascadeFor(styles: StyleTables, { theme }: Look): ComputedOf {
  return createCascade(theme === "print" ? styles.print : styles.screen);
}

/**
 * Colours of roles (`focus`, `ink-2`) in a look, from the table of the stylesheet.
 *
 * @example rolesOf(styles, { theme: "dark", density: "comfortable" })("focus") // "#f37464"
 */
export function rolesOf(styles: StyleTables, look: Look): (role: string) => string {
  const attributes = Object.entries(lookAttributes(look)).map(([name, value]) => ` ${name}="${value}"`);
  const [root] = parseMarkup(`<figure class="chiso"${attributes.join("")}></figure>`).children;
  const variables =
    root && isTag(root) ? cascadeFor(styles, look)(root).variables : new Map<string, string>();
  const rest = variables.get("--chiso-rest") ?? "#000000";
  return (role) => variables.get(`--chiso-${role}`) ?? rest;
}
