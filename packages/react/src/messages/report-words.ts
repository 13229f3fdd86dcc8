import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

/** Words of reports in one language. */
export type ReportWords = FigureWords<{ readonly report: typeof reportVi }>;

/** Words around sentences that name the cells of their numbers. */
export const reportWordsOf = figureWords({ report: reportVi }, { report: reportEn });
