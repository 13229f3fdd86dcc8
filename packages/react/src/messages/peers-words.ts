import { reportEn } from "./report-en.js";
import { reportVi } from "./report-vi.js";
import { peersEn } from "./peers-en.js";
import { peersVi } from "./peers-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type PeersWords = FigureWords<{
  readonly peers: typeof peersVi;
  readonly report: typeof reportVi;
}>;

/** Words of the peers. */
export const peersWordsOf = figureWords(
  { peers: peersVi, report: reportVi },
  { peers: peersEn, report: reportEn },
);
