import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { whatIfEn } from "./what-if-en.js";
import { whatIfVi } from "./what-if-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type WhatIfWords = FigureWords<{
  readonly whatIf: typeof whatIfVi;
  readonly report: typeof reportVi;
}>;

/** Words of the what-if. */
export const whatIfWordsOf = figureWords(
  { whatIf: whatIfVi, report: reportVi },
  { whatIf: whatIfEn, report: reportEn },
);
