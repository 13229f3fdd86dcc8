import { tableEn } from "./table-en.js";
import { tableVi } from "./table-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type TableWords = FigureWords<{ readonly table: typeof tableVi }>;

/** Words of the ranking table. */
export const tableWordsOf = figureWords({ table: tableVi }, { table: tableEn });
