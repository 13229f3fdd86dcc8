import { mapEn } from "./map-en.js";
import { mapVi } from "./map-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type MapWords = FigureWords<{ readonly map: typeof mapVi }>;

/** Words of the choropleth and the tile map. */
export const mapWordsOf = figureWords({ map: mapVi }, { map: mapEn });
