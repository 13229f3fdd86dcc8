/** Style sheets of @chiso/react as text, for shadow roots: made by `script/looks.mjs` when the script is built. */
declare module "virtual:chiso-looks" {
  /** Roles, frame and what all charts share. */
  export const base: string;
  /** What a figure wears over them, in order: the key of each sheet, and what fetches it. */
  export function looksOf(figure: string): readonly (readonly [key: string, load: () => Promise<string>])[];
}
