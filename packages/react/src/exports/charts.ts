export { charts } from "../charts/index.js";
export type { ChartId } from "../charts/index.js";
export type { ChartMarksProps, ChartModule, Reading } from "../frame/chart-module.js";
export type { FigureModule, FrameSize } from "../frame/figure-module.js";
