/** A text in both languages. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

/** A mark of a figure, drawn as legends draw it. */
export interface Mark {
  readonly tone: string;
  readonly shape: "line" | "dash" | "dot" | "ring" | "box" | "diamond" | "stripes" | "hatch";
  readonly means: Both;
}

/** How a figure is read by keyboard: along a list of marks, over a plane, in a grid of cells, or not mark by mark. */
export type Keys = "list" | "plane" | "grid" | "none";

/** What a designer must know of a figure before the first look. */
export interface AboutFigure {
  readonly name: Both;
  /** The React component, of `@chiso/react/<stem>`. */
  readonly component: string;
  /** The question that it answers. */
  readonly asks: Both;
  readonly goodFor: readonly Both[];
  /** When not, and which figure then. */
  readonly notFor: readonly { readonly when: Both; readonly instead?: readonly string[] }[];
  readonly marks: readonly Mark[];
  readonly keys: Keys;
}

export const both = (vi: string, en: string): Both => ({ vi, en });

const mark = (tone: string, shape: Mark["shape"], vi: string, en: string): Mark => ({
  tone,
  shape,
  means: both(vi, en),
});

// Marks that many figures share: one drawing, one meaning.
export const focusDot = mark(
  "focus",
  "dot",
  "Đơn vị đang xem, luôn có tên",
  "The unit in focus, always named",
);
export const focusLine = mark(
  "focus",
  "line",
  "Đơn vị đang xem, luôn có tên",
  "The unit in focus, always named",
);
export const focusBox = mark(
  "focus",
  "box",
  "Đơn vị đang xem, luôn có tên",
  "The unit in focus, always named",
);
export const peerDot = mark("peer", "dot", "Đơn vị so sánh, có tên", "Those compared with it, named");
export const peerLine = mark("peer", "line", "Đơn vị so sánh, có tên", "Those compared with it, named");
export const restDot = mark("rest", "dot", "Các đơn vị khác", "All others");
export const restLine = mark("rest-2", "line", "Các đơn vị khác, chỉ làm nền", "All others, background only");
export const medianLine = mark(
  "ink-2",
  "dash",
  "Trung vị cả nước, khi dữ liệu đủ",
  "Median of the country, from whole data",
);
export const missingHatch = mark(
  "no-data",
  "hatch",
  "Không có số liệu: gạch chéo, kèm lý do; không bao giờ là số không",
  "No figure: hatched, with its reason; never a zero",
);
export const ownRing = mark(
  "rest",
  "ring",
  "Thứ hạng tự tính, không phải công bố chính thức",
  "A rank of our own reading, not an official one",
);
export { mark };
