import { cardEn } from "./card-en.js";
import { cardVi } from "./card-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

/** Words of `ScoreCard` in one language. */
export type CardWords = FigureWords<{ readonly card: typeof cardVi }>;

/** Words of the score card. */
export const cardWordsOf = figureWords({ card: cardVi }, { card: cardEn });
