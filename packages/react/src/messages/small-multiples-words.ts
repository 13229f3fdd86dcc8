import { smallMultiplesEn } from "./small-multiples-en.js";
import { smallMultiplesVi } from "./small-multiples-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type SmallMultiplesWords = FigureWords<{ readonly smallMultiples: typeof smallMultiplesVi }>;

/** Words of the small multiples. */
export const smallMultiplesWordsOf = figureWords(
  { smallMultiples: smallMultiplesVi },
  { smallMultiples: smallMultiplesEn },
);
