import { DENSITIES, THEMES } from "../picture/look.js";
import type { Density, Theme } from "../picture/look.js";
import { readSize } from "../picture/size.js";
import type { FileSize } from "../picture/size.js";
import type { Locale } from "@chiso/core";
import type { CliMessages } from "../messages/vi.js";
import { EXIT, Stop } from "../io.js";

/** What a command was called with: each option as text, in the order of the words. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

export const FORMATS = ["svg", "png", "html"] as const;
export type Format = (typeof FORMATS)[number];

export const LOCALES: readonly Locale[] = ["vi", "en"];

/** One of a few words, undefined where the option was not given. */
export function oneOf<T extends string>(
  given: Given,
  option: string,
  words: readonly T[],
  messages: CliMessages,
): T | undefined {
  const found = given[option];
  if (found === undefined) return undefined;
  const known = words.find((word) => word === found);
  if (known === undefined)
    throw new Stop(EXIT.usage, messages.badValue(`--${option}`, String(found), words.join(" | ")));
  return known;
}

export interface LookOptions {
  readonly size: FileSize;
  readonly theme: Theme;
  readonly density: Density;
}

/** Size, theme and density; a figure for paper has the looks of paper unless told otherwise. */
export function lookOf(given: Given, messages: CliMessages): LookOptions {
  const text = typeof given["size"] === "string" ? given["size"] : "web";
  const size = readSize(text);
  if (!size)
    throw new Stop(
      EXIT.usage,
      messages.badValue("--size", text, "web | wide | phone | print | card | 800 | 1200x630"),
    );
  const theme = oneOf(given, "theme", THEMES, messages) ?? (size.paper ? "print" : "light");
  return { size, theme, density: oneOf(given, "density", DENSITIES, messages) ?? "comfortable" };
}

/** Dots for each pixel of a PNG. */
export function zoomOf(given: Given, messages: CliMessages): number {
  const text = given["zoom"];
  if (text === undefined) return 2;
  const zoom = Number(text);
  if (!(zoom >= 0.1 && zoom <= 8))
    throw new Stop(EXIT.usage, messages.badValue("--zoom", String(text), "0.1 … 8"));
  return zoom;
}
