export { layoutScatter } from "../scatter.js";
export type {
  PointTone,
  ScatterInput,
  ScatterInputAxis,
  ScatterLabel,
  ScatterLayout,
} from "../scatter-types.js";
