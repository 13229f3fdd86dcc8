import { dumbbellEn } from "./dumbbell-en.js";
import { dumbbellVi } from "./dumbbell-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type DumbbellWords = FigureWords<{ readonly dumbbell: typeof dumbbellVi }>;

/** Words of the dumbbell. */
export const dumbbellWordsOf = figureWords({ dumbbell: dumbbellVi }, { dumbbell: dumbbellEn });
