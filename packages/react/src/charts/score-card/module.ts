import type { FigureModule } from "../../frame/figure-module.js";
import { cardWordsOf } from "../../messages/card-words.js";
import type { CardWords } from "../../messages/card-words.js";
import { analyseCard } from "./analyse.js";
import type { CardFinding, CardQuery } from "./analyse.js";
import { describeCard } from "./describe.js";
import { layoutCard } from "./layout.js";
import type { CardLayout } from "./layout.js";
import { CardMarks } from "./marks.js";

/** A score card as a figure: the one record that a host or the frame asks. */
export const scoreCard: FigureModule<CardQuery, CardFinding, CardLayout, CardWords> = {
  id: "score-card",
  wordsOf: cardWordsOf,
  analyse: analyseCard,
  describe: describeCard,
  defaultSize: { width: 360, height: 260 },
  layout: layoutCard,
  Marks: CardMarks,
};
