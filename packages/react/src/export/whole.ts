/** Sent to a figure before it is written into a file: one that draws only what is near the window now draws all. */
export const WHOLE = "chiso-whole";
