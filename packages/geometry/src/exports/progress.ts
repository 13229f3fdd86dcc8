export { layoutProgress, progressHeight } from "../progress.js";
export type {
  ProgressInput,
  ProgressInputRow,
  ProgressLayout,
  ProgressLook,
  ProgressRowMark,
  ProgressTile,
  ProgressTileMark,
} from "../progress-types.js";
