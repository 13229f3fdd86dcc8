export { layoutWaterfall, layoutWaterfallNote, waterfallHeight, waterfallNoteHeight } from "../waterfall.js";
export type {
  WaterfallEnd,
  WaterfallInput,
  WaterfallLayout,
  WaterfallLook,
  WaterfallPart,
  WaterfallPartMark,
  WaterfallRowMark,
  WaterfallStep,
} from "../waterfall-types.js";
