import { progressEn } from "./progress-en.js";
import { progressVi } from "./progress-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type ProgressWords = FigureWords<{ readonly progress: typeof progressVi }>;

/** Words of the progress figure. */
export const progressWordsOf = figureWords({ progress: progressVi }, { progress: progressEn });
