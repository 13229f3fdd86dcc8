export { CrossIndex } from "../charts/cross-index/cross-index.js";
export type { CrossIndexProps } from "../charts/cross-index/cross-index.js";
export { crossIndexFigure } from "../charts/cross-index/module.js";
export { analyseCrossIndex, crossIndexAccount } from "../charts/cross-index/account.js";
export type { CrossIndexFinding, CrossIndexQuery } from "../charts/cross-index/account.js";
export { crossIndexWordsOf } from "../messages/cross-index-words.js";
