export { ScoreCard } from "../charts/score-card/score-card.js";
export type { ScoreCardProps } from "../charts/score-card/score-card.js";
export { scoreCard } from "../charts/score-card/module.js";
export type { CardFinding, CardQuery } from "../charts/score-card/analyse.js";
export { positionSentences } from "../charts/score-card/sentence.js";
export { cardWordsOf } from "../messages/card-words.js";
export type { CardWords } from "../messages/card-words.js";
