export { drawsBars, layoutRankedBars, rankedBarsHeight } from "../ranked-bars.js";
export type {
  BarTone,
  RankedBarsHeading,
  RankedBarsInput,
  RankedBarsLayout,
  RankedBarsMissing,
  RankedBarsRow,
  RankedBarsRowMark,
} from "../ranked-bars-types.js";
