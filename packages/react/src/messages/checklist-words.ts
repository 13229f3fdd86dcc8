import { checklistEn } from "./checklist-en.js";
import { checklistVi } from "./checklist-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type ChecklistWords = FigureWords<{ readonly checklist: typeof checklistVi }>;

/** Words of the checklist figure. */
export const checklistWordsOf = figureWords({ checklist: checklistVi }, { checklist: checklistEn });
