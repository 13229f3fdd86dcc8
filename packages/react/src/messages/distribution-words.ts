import { distributionEn } from "./distribution-en.js";
import { distributionVi } from "./distribution-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type DistributionWords = FigureWords<{ readonly distribution: typeof distributionVi }>;

/** Words of the distribution. */
export const distributionWordsOf = figureWords(
  { distribution: distributionVi },
  { distribution: distributionEn },
);
