import { both } from "../docs/about.js";
import type { Mark } from "../docs/about.js";

export const doubtWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Dấu hiệu của điều chưa chắc", "Marks of doubt"),
  lead: both(
    "Con số sai về một tỉnh là một lời nói sai về tỉnh ấy. Điều thiếu, điều không công bố, điều tự tính đều có nét vẽ riêng, giống nhau ở mọi hình, và luôn kèm chữ.",
    "A wrong number is a false statement about a province. What is missing, withheld or of our own reading has a drawing of its own, the same in every figure, and always words.",
  ),
  all: both("Tám tình huống", "Eight cases"),
  allNote: both(
    "Nét vẽ nhắc lại điều chữ đã nói; in đen trắng vẫn đọc được.",
    "The drawing repeats what the words say; it reads in black and white.",
  ),
  drawn: both("Vẽ", "Drawn"),
  case: both("Tình huống", "Case"),
  said: both("Chữ", "Words"),
  never: both("Không bao giờ", "Never"),
  live: both("Trên hình thật", "On live figures"),
  liveNote: both("Sơn La và các tỉnh khác, số liệu công bố.", "Sơn La and others, published figures."),
};

export interface DoubtCase {
  readonly tone: string;
  readonly shape: Mark["shape"];
  readonly name: { readonly vi: string; readonly en: string };
  readonly said: { readonly vi: string; readonly en: string };
  readonly never: { readonly vi: string; readonly en: string };
}

export const doubtCases: readonly DoubtCase[] = [
  {
    tone: "no-data",
    shape: "hatch",
    name: both("Thiếu", "Missing"),
    said: both(
      "“không khảo sát”, “không có điểm công bố”; xếp cuối, được đếm",
      "“not surveyed”, “no published score”; set last, counted",
    ),
    never: both("số không, nội suy, bỏ qua trong im lặng", "a zero, interpolated, dropped in silence"),
  },
  {
    tone: "no-data",
    shape: "hatch",
    name: both("Không công bố", "Withheld"),
    said: both(
      "“không công bố”: cơ quan chỉ nêu nhóm đứng đầu",
      "“withheld”: the publisher names the top alone",
    ),
    never: both(
      "thứ hạng lộ ra ở bảng, chú thích, câu nói hay tệp tải về",
      "its rank in a table, tooltip, sentence or download",
    ),
  },
  {
    tone: "rest",
    shape: "dot",
    name: both("Chưa đầy đủ", "Partial"),
    said: both("“23 trong 63 đơn vị có thứ hạng, 16 có điểm”", "“23 of 63 with a rank, 16 with a score”"),
    never: both(
      "trung vị, tứ phân vị, nơi tốt nhất, số của vùng",
      "a median, quartile, best or region figure",
    ),
  },
  {
    tone: "rest",
    shape: "ring",
    name: both("Tự tính", "Own reading"),
    said: both("“tự tính” hoặc dấu *, ° bên thứ hạng", "“own reading”, or * and ° beside the rank"),
    never: both("đứng như thứ hạng chính thức", "standing as an official rank"),
  },
  {
    tone: "ink-2",
    shape: "dash",
    name: both("Theo nguồn đã in", "As printed"),
    said: both("“theo nguồn đã in”, dấu †, kèm tên nguồn", "“as printed”, †, with its source"),
    never: both("cộng chung với số tự tính", "summed with what we computed"),
  },
  {
    tone: "rule",
    shape: "line",
    name: both("Đổi phương pháp", "A break"),
    said: both("vạch ngang dòng thời gian, kèm lý do", "a rule across time, with the reason"),
    never: both("mũi tên, hiệu số, đường nối qua vạch", "an arrow, a difference, a line across it"),
  },
  {
    tone: "rest",
    shape: "dash",
    name: both("Đơn vị đã sáp nhập", "A merged unit"),
    said: both(
      "các đơn vị trước sáp nhập là những đường riêng, dừng ở lúc sáp nhập",
      "its predecessors as lines of their own that end at the merger",
    ),
    never: both("quá khứ của một đơn vị chưa từng có", "a past of a unit that did not exist"),
  },
  {
    tone: "warn",
    shape: "stripes",
    name: both("Minh họa", "Illustrative"),
    said: both(
      "“số liệu minh họa” trên mặt hình và trong mọi tệp tải về",
      "“illustrative figures” on the face and in every download",
    ),
    never: both(
      "mang tên một tỉnh thật mà không có dấu ấy",
      "under a real province's name without that mark",
    ),
  },
];
