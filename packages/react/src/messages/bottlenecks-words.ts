import { bottlenecksEn } from "./bottlenecks-en.js";
import { bottlenecksVi } from "./bottlenecks-vi.js";
import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { waterfallEn } from "./waterfall-en.js";
import { waterfallVi } from "./waterfall-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type BottlenecksWords = FigureWords<{
  readonly bottlenecks: typeof bottlenecksVi;
  readonly report: typeof reportVi;
  readonly waterfall: typeof waterfallVi;
}>;

/** Words of the bottlenecks; their table is that of the waterfall. */
export const bottlenecksWordsOf = figureWords(
  { bottlenecks: bottlenecksVi, report: reportVi, waterfall: waterfallVi },
  { bottlenecks: bottlenecksEn, report: reportEn, waterfall: waterfallEn },
);
