import { partsEn } from "./parts-en.js";
import { partsVi } from "./parts-vi.js";
import { profileEn } from "./profile-en.js";
import { profileVi } from "./profile-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type ProfileWords = FigureWords<{
  readonly parts: typeof partsVi;
  readonly profile: typeof profileVi;
}>;

/** Words of the profile. */
export const profileWordsOf = figureWords(
  { parts: partsVi, profile: profileVi },
  { parts: partsEn, profile: profileEn },
);
