import { proceduresEn } from "./procedures-en.js";
import { proceduresVi } from "./procedures-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type ProceduresWords = FigureWords<{ readonly procedures: typeof proceduresVi }>;

/** Words of the procedures figure. */
export const proceduresWordsOf = figureWords({ procedures: proceduresVi }, { procedures: proceduresEn });
