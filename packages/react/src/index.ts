export { wordsOf } from "./messages/words.js";
export type { Words } from "./messages/words.js";
export type { Format } from "./messages/format.js";
export type { FigureData, FigureProps, Pending } from "./frame/figure-props.js";
export { isPending } from "./frame/figure-props.js";
