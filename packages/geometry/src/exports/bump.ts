export { bumpHeight, layoutBump } from "../bump.js";
export type { BumpInput, BumpLabels, BumpLayout, BumpLine, BumpLineMark, BumpTone } from "../bump-types.js";
