import { slopeEn } from "./slope-en.js";
import { slopeVi } from "./slope-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type SlopeWords = FigureWords<{ readonly slope: typeof slopeVi }>;

/** Words of the slope chart. */
export const slopeWordsOf = figureWords({ slope: slopeVi }, { slope: slopeEn });
