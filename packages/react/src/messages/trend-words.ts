import { trendEn } from "./trend-en.js";
import { trendVi } from "./trend-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

/** Words of `TrendChart` in one language. */
export type TrendWords = FigureWords<{ readonly trend: typeof trendVi }>;

/** Words of the trend. */
export const trendWordsOf = figureWords({ trend: trendVi }, { trend: trendEn });
