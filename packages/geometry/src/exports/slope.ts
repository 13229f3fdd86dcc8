export { layoutSlope, slopeHeight } from "../slope.js";
export type { SlopeInput, SlopeLayout, SlopeLine, SlopeMark, SlopeTone } from "../slope-types.js";
