import { defineFigure } from "./define.js";

declare const __CHISO_VERSION__: string;

/** Called by `chiso.js`, which is written when the script is built, with its own address. */
export function begin(address: string): void {
  defineFigure(__CHISO_VERSION__, address);
}
