import type { IsoDate } from "@chiso/core";

/** The reader's day; the library itself never asks a clock. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
