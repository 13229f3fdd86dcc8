import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { whatChangedEn } from "./what-changed-en.js";
import { whatChangedVi } from "./what-changed-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type WhatChangedWords = FigureWords<{
  readonly whatChanged: typeof whatChangedVi;
  readonly report: typeof reportVi;
}>;

/** Words of what changed. */
export const whatChangedWordsOf = figureWords(
  { whatChanged: whatChangedVi, report: reportVi },
  { whatChanged: whatChangedEn, report: reportEn },
);
