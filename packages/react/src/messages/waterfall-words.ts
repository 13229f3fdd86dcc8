import { waterfallEn } from "./waterfall-en.js";
import { waterfallVi } from "./waterfall-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type WaterfallWords = FigureWords<{ readonly waterfall: typeof waterfallVi }>;

/** Words of the waterfall. */
export const waterfallWordsOf = figureWords({ waterfall: waterfallVi }, { waterfall: waterfallEn });
