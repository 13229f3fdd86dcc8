export { assembleFigure, figureHeight, loadFigure, specFigures } from "./load-figure.js";
export type { Assembled, FigureNote, ReadyFigure } from "./load-figure.js";
export { publishedDoors } from "./doors.js";
export type { DataDoors } from "./doors.js";
export { addressDoors } from "./address-doors.js";
export { liveDoors } from "./live-doors.js";
export type { Maps } from "./record.js";
