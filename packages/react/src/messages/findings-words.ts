import { findingsEn } from "./findings-en.js";
import { findingsVi } from "./findings-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type FindingsWords = FigureWords<{ readonly findings: typeof findingsVi }>;

/** Words of the findings figure. */
export const findingsWordsOf = figureWords({ findings: findingsVi }, { findings: findingsEn });
