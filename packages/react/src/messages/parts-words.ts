import type { partsVi } from "./parts-vi.js";
import type { FigureWords } from "./words.js";

/** Words that figures of one unit's components share. */
export type PartsWords = FigureWords<{ readonly parts: typeof partsVi }>;
