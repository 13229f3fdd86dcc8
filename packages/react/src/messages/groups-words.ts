import { groupsEn } from "./groups-en.js";
import { groupsVi } from "./groups-vi.js";
import { figureWords } from "./words.js";
import type { FigureWords } from "./words.js";

export type GroupsWords = FigureWords<{ readonly groups: typeof groupsVi }>;

/** Words of the groups. */
export const groupsWordsOf = figureWords({ groups: groupsVi }, { groups: groupsEn });
