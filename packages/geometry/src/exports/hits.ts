export { circlePath, isHitKey, moveHit, nearestHit, rectPath, unitOutline } from "../hits.js";
export type { Hits, Picture } from "../hits.js";
export type { Box, PictureSize, TextMark } from "../frame.js";
export { tipPlace } from "../tip-place.js";
