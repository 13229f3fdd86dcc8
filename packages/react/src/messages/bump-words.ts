import { bumpEn } from "./bump-en.js";
import { bumpVi } from "./bump-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type BumpWords = FigureWords<{ readonly bump: typeof bumpVi }>;

/** Words of the bump chart. */
export const bumpWordsOf = figureWords({ bump: bumpVi }, { bump: bumpEn });
