/** Style sheets of @chiso/react as text, for shadow roots: made by `script/looks.mjs` when the script is built. */
declare module "virtual:chiso-looks" {
  /** Roles, frame and what all charts share. */
  export const base: string;
  /** What a figure wears over them, in order: names of sheets, each in a chunk of its own (`looks-steps`). */
  export function looksOf(figure: string): readonly string[];
}

/** Names of the chunks: made by `script/chunks.mjs` when the script is built. */
declare module "virtual:chiso-chunks" {
  /** `trend:axis labels;papi:units`: what a chunk stands on. */
  export const beside: string;
}
