// What a frame and the page around it say to each other. All of it is checked by both: who spoke, from where, and in what shape.

/** The tallest frame that is believed. */
export const TALLEST = 20_000;

/** What a frame says: that it is there, how tall its content is, which unit was chosen in it. */
export type FromFrame =
  | { readonly chiso: "ready" }
  | { readonly chiso: "height"; readonly height: number }
  | { readonly chiso: "select"; readonly unit: string };

/** What a page says: that it listens. */
export interface FromPage {
  readonly chiso: "hello";
}

const UNIT = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,59}$/u;

/** A message of a frame, or undefined for anything else: nothing of it is used but what is checked here. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { chiso, height, unit } = data as Readonly<Record<string, unknown>>;
  if (chiso === "ready") return { chiso };
  if (chiso === "height" && typeof height === "number" && height >= 1 && height <= TALLEST)
    return { chiso, height: Math.ceil(height) };
  if (chiso === "select" && typeof unit === "string" && UNIT.test(unit)) return { chiso, unit };
  return undefined;
}

export function isHello(data: unknown): data is FromPage {
  return typeof data === "object" && data !== null && (data as { chiso?: unknown }).chiso === "hello";
}
