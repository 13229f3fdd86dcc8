import { both } from "./about.js";
import type { Keys } from "./about.js";

/** Words of the page that stands before every figure. */
export const docsWords = {
  figure: both("Hình", "Figure"),
  goodFor: both("Nên dùng khi", "Use it for"),
  notFor: both("Không nên dùng khi", "Do not use it for"),
  instead: both("hãy dùng", "use"),
  live: both("Hình thật", "Live figure"),
  liveNote: both(
    "Đổi tham số ở bảng bên dưới; giao diện, ngôn ngữ, bề rộng, tương phản, cỡ chữ ở thanh công cụ.",
    "Change the props in the table below; theme, language, width, contrast and text size in the toolbar.",
  ),
  anatomy: both("Cấu tạo", "Anatomy"),
  anatomyNote: both(
    "Mọi hình có cùng bộ khung, theo cùng thứ tự; chữ cái nào vắng thì hình này không cần phần ấy.",
    "All figures have one frame, in one order; where a letter is absent, this figure needs no such part.",
  ),
  marks: both("Các ký hiệu", "Marks"),
  marksNote: both(
    "Màu chỉ nhắc lại điều mà vị trí, nét hay chữ đã nói.",
    "Colour only repeats what place, stroke or word already says.",
  ),
  states: both("Mọi trạng thái", "Every state"),
  statesNote: both(
    "Mỗi trạng thái có địa chỉ riêng; đây cũng là bộ ảnh và bộ văn bản để so khi sửa.",
    "Each has an address of its own; they are also the texts and pictures that changes are compared with.",
  ),
  keyboard: both("Bàn phím", "Keyboard"),
  keyboardNote: both(
    "Một lần Tab là vào hình, một lần nữa là ra. Điều được đọc cũng hiện ra cho mắt.",
    "One Tab leads in, one more leads out. What is spoken is also shown.",
  ),
  key: both("Phím", "Key"),
  does: both("Việc", "What it does"),
  props: both("Tham số", "Props"),
  code: both("Mã React", "Code for React"),
  codeNote: both("Theo đúng các tham số đang chọn.", "With the props chosen above."),
  copy: both("Chép", "Copy"),
  copied: both("Đã chép", "Copied"),
};

/** The parts of the frame, lettered as on the picture. */
export const anatomyParts = [
  {
    letter: "A",
    part: "headline",
    text: both(
      "Câu kết luận, sinh từ số liệu: chỉ chứa số có trong bảng",
      "The headline, made from the data: only numbers that the table holds",
    ),
  },
  {
    letter: "B",
    part: "subtitle",
    text: both(
      "Chỉ số, kỳ, đơn vị đo: bạn đang nhìn cái gì",
      "Index, edition, measure: what one is looking at",
    ),
  },
  {
    letter: "C",
    part: "tools",
    text: both("Nút của riêng hình này", "Controls of this figure"),
  },
  {
    letter: "D",
    part: "legend",
    text: both(
      "Chú giải; mục nào bấm được thì ẩn, hiện phần ấy",
      "Legend; what can be pressed hides and shows its marks",
    ),
  },
  {
    letter: "E",
    part: "picture",
    text: both(
      "Hình: nhãn đặt ngay tại chỗ, trục và lưới là phần lặng nhất",
      "The picture: labels in place, axes and grid quietest of all",
    ),
  },
  {
    letter: "F",
    part: "notices",
    text: both(
      "Điều phải biết: thiếu, không công bố, tự tính, không so sánh được",
      "What must be known: missing, withheld, own reading, not comparable",
    ),
  },
  {
    letter: "G",
    part: "sources",
    text: both("Nguồn của từng con số", "The source of every number"),
  },
  {
    letter: "H",
    part: "actions",
    text: both("Cùng số liệu ấy dưới dạng bảng; tải về", "The same data as a table; downloads"),
  },
] as const;

const tab = {
  keys: ["Tab"],
  does: both(
    "Vào hình; thêm một lần thì ra, đến các nút",
    "Into the figure; once more out of it, to the buttons",
  ),
};
const choose = {
  keys: ["Enter"],
  does: both("Chọn đơn vị đang đọc: trang nhận sự kiện", "Chooses the unit being read: the page is told"),
};
const leave = {
  keys: ["Esc"],
  does: both("Thôi đọc, ẩn khung chú thích", "Stops reading, hides the tooltip"),
};
const ends = { keys: ["Home", "End"], does: both("Đến đầu, đến cuối", "To the first, to the last") };

/** Keys, by how a figure is travelled. */
export const keyTables: Readonly<
  Record<
    Keys,
    readonly {
      readonly keys: readonly string[];
      readonly does: { readonly vi: string; readonly en: string };
    }[]
  >
> = {
  list: [
    tab,
    {
      keys: ["↓", "→"],
      does: both("Sang mục kế tiếp, theo thứ tự đọc", "To the next mark, in reading order"),
    },
    { keys: ["↑", "←"], does: both("Về mục trước", "To the mark before") },
    ends,
    choose,
    leave,
  ],
  plane: [
    tab,
    {
      keys: ["←", "→", "↑", "↓"],
      does: both("Đến ký hiệu gần nhất theo hướng ấy", "To the nearest mark in that direction"),
    },
    ends,
    choose,
    leave,
  ],
  grid: [
    { keys: ["Tab"], does: both("Vào bảng; thêm một lần thì ra", "Into the table; once more out of it") },
    { keys: ["↑", "↓"], does: both("Dòng trên, dòng dưới", "Row above, row below") },
    { keys: ["PageUp", "PageDown"], does: both("Mười dòng một lần", "Ten rows at a time") },
    { keys: ["Home", "End"], does: both("Dòng đầu, dòng cuối", "First row, last row") },
    {
      keys: ["Enter"],
      does: both(
        "Ở đầu cột: sắp xếp (được đọc lên); ở dòng: chọn đơn vị",
        "On a column's head: sorts (announced); on a row: chooses the unit",
      ),
    },
  ],
  none: [
    {
      keys: ["Tab"],
      does: both(
        "Qua các nút và liên kết: nguồn, bảng số liệu, tải về",
        "Through buttons and links: sources, table, downloads",
      ),
    },
    { keys: ["Enter"], does: both("Mở, bấm", "Opens, presses") },
  ],
};
