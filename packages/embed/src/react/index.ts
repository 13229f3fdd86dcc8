export { Figure } from "./figure.js";
export type { FigureProps } from "./figure.js";
