export { layoutDumbbell, layoutDumbbellNote } from "../dumbbell.js";
export { dumbbellHeight } from "../dumbbell-measures.js";
export { DUMBBELL_KEYS } from "../dumbbell-types.js";
export { noteHeight } from "../note.js";
export type {
  DumbbellInput,
  DumbbellInputRow,
  DumbbellLayer,
  DumbbellLayout,
  DumbbellText,
  DumbbellWay,
} from "../dumbbell-types.js";
