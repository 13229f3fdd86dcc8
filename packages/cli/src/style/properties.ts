import { INHERITED, OWN } from "@chiso/react/static";

/** Needed to find the others, never written. */
export const HELPERS: Readonly<Record<string, string>> = { color: "#000000", display: "inline" };

/** Each property that can matter to a picture, with its first value. */
export const FIRST: Readonly<Record<string, string>> = { ...INHERITED, ...OWN, ...HELPERS };
