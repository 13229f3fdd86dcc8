export { CELL_BOX, barMark, dotMark } from "../cell-marks.js";
