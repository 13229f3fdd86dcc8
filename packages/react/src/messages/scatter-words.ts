import { scatterEn } from "./scatter-en.js";
import { scatterVi } from "./scatter-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type ScatterWords = FigureWords<{ readonly scatter: typeof scatterVi }>;

/** Words of the scatter plot. */
export const scatterWordsOf = figureWords({ scatter: scatterVi }, { scatter: scatterEn });
