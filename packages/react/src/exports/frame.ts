export { FigureFrame } from "../frame/figure-frame.js";
export type { FigureFrameProps } from "../frame/figure-frame.js";
export { HostNotices } from "../frame/host-notices.js";
export type { HostNoticesValue } from "../frame/host-notices.js";
export { PendingFrame } from "../frame/pending-frame.js";
export type { PendingFrameProps } from "../frame/pending-frame.js";
export { wordsOf } from "../messages/words.js";
export type { Words } from "../messages/words.js";
