import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { crossIndexEn } from "./cross-index-en.js";
import { crossIndexVi } from "./cross-index-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type CrossIndexWords = FigureWords<{
  readonly crossIndex: typeof crossIndexVi;
  readonly report: typeof reportVi;
}>;

/** Words of the cross-index profile. */
export const crossIndexWordsOf = figureWords(
  { crossIndex: crossIndexVi, report: reportVi },
  { crossIndex: crossIndexEn, report: reportEn },
);
