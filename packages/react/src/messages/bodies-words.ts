import { bodiesEn } from "./bodies-en.js";
import { bodiesVi } from "./bodies-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type BodiesWords = FigureWords<{ readonly bodies: typeof bodiesVi }>;

/** Words of the bodies figure. */
export const bodiesWordsOf = figureWords({ bodies: bodiesVi }, { bodies: bodiesEn });
