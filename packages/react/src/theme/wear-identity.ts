import { identity, tellIssue } from "./identity.js";
import { identityCss } from "./identity-css.js";
import type { Identity, IdentityChoice, IdentityIssue } from "./identity-types.js";
import { legible } from "./legible.js";
import { readThemes, themeNames } from "./themes.js";
import type { Themes } from "./themes.js";

/** Replaced by a bundler; where nobody replaces it there is no `process`, and it is a page under work. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

function isDeveloped(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return true;
  }
}

const told = new Set<string>();

function warn(name: string, issues: readonly IdentityIssue[]): void {
  if (!isDeveloped()) return;
  for (const text of issues.map(tellIssue)) {
    const message = `Chiso, identity "${name}": ${text}`;
    if (!told.has(message)) console.warn(message);
    told.add(message);
  }
}

/** A sheet of the page, by way of the CSSOM: no element, no attribute, nothing that a strict CSP forbids. */
function adopt(document: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Colours of the library on a page, before anything was worn on it. */
const bases = new WeakMap<Document, Themes>();

function baseOf(root: Element): Themes {
  const known = bases.get(root.ownerDocument);
  if (known) return known;
  const base = readThemes(root);
  bases.set(root.ownerDocument, base);
  return base;
}

/** An identity that a page wears. */
export interface Worn {
  readonly identity: Identity;
  /** Takes it off again. */
  readonly takeOff: () => void;
}

/**
 * Dresses all figures below an element, in a browser. What was corrected is told on the console, once, while a page is
 * developed. A page that is rendered on a server has no flash with a file instead: `identity(choice, themesOf(css)).css`.
 *
 * @throws TypeError if the name cannot be an attribute's value.
 * @example wearIdentity({ name: "lai-chau", colours: { focus: "#8a1c3b" }, radius: 0 });
 */
export function wearIdentity(choice: IdentityChoice, root: HTMLElement = document.documentElement): Worn {
  const made = identity(choice, baseOf(root));
  warn(made.name, made.issues);
  const drop = adopt(root.ownerDocument, made.css);
  const before = root.dataset["chisoIdentity"];
  root.dataset["chisoIdentity"] = made.name;
  return {
    identity: made,
    takeOff: () => {
      drop();
      if (before === undefined) delete root.dataset["chisoIdentity"];
      else root.dataset["chisoIdentity"] = before;
    },
  };
}

/**
 * For a page that restyles with CSS alone (`.chiso { --chiso-focus: #f7d117 }`): measures what it shows, and where something
 * could not be read puts what can into its place, with a warning.
 *
 * @returns what was corrected; nothing where all is legible
 * @example keepLegible(); // once, after the style sheets
 */
export function keepLegible(root: HTMLElement = document.documentElement): readonly IdentityIssue[] {
  const found = readThemes(root);
  const issues: IdentityIssue[] = [];
  const mended = themeNames.map((theme) => {
    const { roles, issues: told } = legible(theme, found[theme], new Set(found[theme].keys()));
    issues.push(...told);
    return [theme, roles] as const;
  });
  if (issues.length === 0) return issues;
  warn(root.dataset["chisoIdentity"] ?? "of the page", issues);
  const themes = { ...found, ...Object.fromEntries(mended) };
  // twice the class: stronger than the rule that it mends
  adopt(
    root.ownerDocument,
    identityCss(undefined, themes, found, new Map()).replaceAll(".chiso", ".chiso.chiso"),
  );
  return issues;
}
