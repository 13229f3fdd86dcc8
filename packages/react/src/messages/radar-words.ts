import { partsEn } from "./parts-en.js";
import { partsVi } from "./parts-vi.js";
import { radarEn } from "./radar-en.js";
import { radarVi } from "./radar-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type RadarWords = FigureWords<{ readonly parts: typeof partsVi; readonly radar: typeof radarVi }>;

/** Words of the radar. */
export const radarWordsOf = figureWords(
  { parts: partsVi, radar: radarVi },
  { parts: partsEn, radar: radarEn },
);
