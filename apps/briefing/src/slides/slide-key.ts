/** What a key does on the slides. */
export type SlideAct =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "notes" | "full-screen" | "leave" };

/** The part of a keyboard event that is looked at. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/** Where keys have a meaning of their own: fields, grids, lists, the marks of a figure, open menus. */
const OWN_KEYS =
  "input, select, textarea, summary, [role=grid], [role=listbox], [role=slider], [role=application], .chiso-picture";
const OWN_SPACE = `${OWN_KEYS}, a, button`;

/**
 * A key as an act; undefined for a key that the slides leave alone: one that something on the slide has a use for.
 *
 * @param at place of the slide on show, from 0
 * @example slideKey(event, 0, 6) // { kind: "go", to: 1 } for the right arrow
 */
export function slideKey(event: PressedKey, at: number, count: number): SlideAct | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const inside = (selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;
  if (inside(event.key === " " || event.key === "Enter" ? OWN_SPACE : OWN_KEYS)) return undefined;
  switch (event.key) {
    case "ArrowRight":
    case "PageDown":
    case " ":
      return at + 1 < count ? { kind: "go", to: at + 1 } : undefined;
    case "ArrowLeft":
    case "PageUp":
      return at > 0 ? { kind: "go", to: at - 1 } : undefined;
    case "Home":
      return { kind: "go", to: 0 };
    case "End":
      return { kind: "go", to: count - 1 };
    case "n":
    case "N":
      return { kind: "notes" };
    case "f":
    case "F":
      return { kind: "full-screen" };
    case "Escape":
      return { kind: "leave" };
    default:
      return undefined;
  }
}
