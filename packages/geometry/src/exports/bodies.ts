export { layoutBodies } from "../bodies.js";
export { bodiesHeight } from "../bodies-measures.js";
export type {
  BodiesInput,
  BodiesInputRow,
  BodiesLayout,
  BodyRowMark,
  BodyText,
  BodyWay,
} from "../bodies-types.js";
