import { heatGridEn } from "./heat-grid-en.js";
import { heatGridVi } from "./heat-grid-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type HeatGridWords = FigureWords<{ readonly heatGrid: typeof heatGridVi }>;

/** Words of the heat grid. */
export const heatGridWordsOf = figureWords({ heatGrid: heatGridVi }, { heatGrid: heatGridEn });
