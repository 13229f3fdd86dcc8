import type { ThemeName, Themes } from "./themes.js";

/** One colour, from which that of the dark theme follows, or one for each theme; `#rgb` or `#rrggbb`. */
export type IdentityColour = string | { readonly light: string; readonly dark: string };

/** Roles that an identity may colour. `ramp` is the hue of ordered classes (`seq-0` to `seq-9`). */
export type IdentityRole = "focus" | "peer" | "paper" | "ink" | "link" | "up" | "down" | "ramp";

/** How a province or a ministry looks, as its people would put it. All that is absent stays as the library has it. */
export interface IdentityChoice {
  /** Small letters, digits and hyphens: the value of `data-chiso-identity`. */
  readonly name: string;
  readonly colours?: Partial<Record<IdentityRole, IdentityColour>>;
  /** CSS font stack of all text. It must have all Vietnamese letters, and be about as wide as Source Sans 3. */
  readonly font?: string;
  /** CSS font stack of headlines, as wide as it likes. */
  readonly headlineFont?: string;
  /** 100 to 900. */
  readonly headlineWeight?: number;
  /** Radius of corners, CSS pixels, 0 to 24. */
  readonly radius?: number;
  /** Strokes, 0.5 to 2 times as strong. */
  readonly line?: number;
  /** Space around things, 0.6 to 1.6 times as wide. */
  readonly room?: number;
}

/** A choice that could not be kept, and what stands in its place. */
export type IdentityIssue =
  /** Too little contrast (WCAG 2.2), or too light or dark a ground. */
  | {
      readonly code: "contrast";
      readonly theme: ThemeName;
      readonly role: string;
      readonly given: string;
      readonly used: string;
      /** The role that it was measured against, the contrast found, and the least allowed. */
      readonly against: string;
      readonly found: number;
      readonly needed: number;
    }
  /** Two roles that a reader, colour-blind or not, would take for one. */
  | {
      readonly code: "too-near";
      readonly theme: ThemeName;
      readonly role: string;
      readonly given: string;
      readonly used: string;
      readonly against: string;
    }
  /** Not a colour, not a font stack: the library's own stays. */
  | { readonly code: "unreadable"; readonly property: string; readonly given: string }
  | {
      readonly code: "out-of-range";
      readonly property: string;
      readonly given: number;
      readonly used: number;
    };

/** An identity that can be worn: its style sheet, what it shows, what was corrected. */
export interface Identity {
  readonly name: string;
  /** For a file of the host, or for `wearIdentity`. */
  readonly css: string;
  readonly themes: Themes;
  readonly issues: readonly IdentityIssue[];
}
