import { rankedBarsEn } from "./ranked-bars-en.js";
import { rankedBarsVi } from "./ranked-bars-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type RankedBarsWords = FigureWords<{ readonly rankedBars: typeof rankedBarsVi }>;

/** Words of the ranked bars. */
export const rankedBarsWordsOf = figureWords({ rankedBars: rankedBarsVi }, { rankedBars: rankedBarsEn });
