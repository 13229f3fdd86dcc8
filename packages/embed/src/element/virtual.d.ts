/** Style sheets of @chiso/react as text, for shadow roots: made by `script/looks.mjs` when the script is built. */
declare module "virtual:chiso-looks" {
  /** Roles, frame and what all charts share. */
  export const base: string;
  /** What fetches the sheet of one figure; undefined where it has none of its own. */
  export function looksOf(figure: string): (() => Promise<string>) | undefined;
}
