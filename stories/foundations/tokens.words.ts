import { both } from "../docs/about.js";

export const tokensWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Màu theo vai trò", "Colours by role"),
  lead: both(
    "Hình không biết màu nào cả, chỉ biết vai trò: đơn vị đang xem, đơn vị so sánh, phần còn lại, điều thiếu. Số đo dưới đây được đọc từ chính bảng kiểu của trang này.",
    "Figures know no colour, only roles: the unit in focus, those compared with it, the rest, what is missing. What is measured below is read off this page's own style sheet.",
  ),
  roles: both("Vai trò", "Roles"),
  rolesNote: both(
    "Chữ cần 4,5 : 1 trên giấy, ký hiệu 3 : 1. Thấp hơn là cố ý: chỉ làm nền.",
    "Text needs 4.5 : 1 on paper, marks 3 : 1. What stays below does so on purpose: it is background only.",
  ),
  light: both("Sáng", "Light"),
  dark: both("Tối", "Dark"),
  role: both("Vai trò", "Role"),
  shown: both("Trông ra sao", "As it looks"),
  use: both("Dùng cho", "Used for"),
  ratio: both("Trên giấy", "On paper"),
  least: both("Cần", "Needs"),
  ground: both("nền", "ground"),
  ramps: both("Thang màu", "Scales"),
  rampsNote: both(
    "Mười bậc sáng đều nhau. Hàng dưới là mắt người mù màu lục và bản in đen trắng thấy.",
    "Ten even steps of lightness. The rows below are what a deuteranope and a black-and-white print see.",
  ),
  seq: both("seq: thấp đến cao, một sắc", "seq: low to high, one hue"),
  div: both("div: dưới và trên một mức giữa", "div: below and above a middle"),
  cat: both("cat: loại không có thứ tự, luôn kèm chữ", "cat: kinds without an order, always with words"),
  sights: {
    usual: both("Mắt thường", "Usual sight"),
    deuteranopia: both("Mù màu lục", "Deuteranopia"),
    greyscale: both("In đen trắng", "Greyscale"),
  },
  replace: both("Thay một vai trò", "Replacing a role"),
  replaceNote: both(
    "Một lớp của trang chủ là đủ. Trang Bộ nhận diện nói cách thay cả bộ mà vẫn đọc được.",
    "One class of the host is enough. The page Identity tells how to replace them all and stay legible.",
  ),
  contrast: both("Tương phản cao", "More contrast"),
  contrastNote: both(
    'Theo hệ thống của người đọc (prefers-contrast), hoặc theo nút của cổng thông tin: data-chiso-contrast="more".',
    'By the reader\'s system (prefers-contrast), or by a switch of the portal: data-chiso-contrast="more".',
  ),
  sample: both("Sơn La 84,84", "Sơn La 84.84"),
};

/** How a role is shown, and the least contrast on paper that it needs; none for grounds. */
export interface RoleEntry {
  readonly role: string;
  readonly as: "text" | "line" | "ground" | "on-focus" | "hatch";
  readonly least?: number;
  readonly use: { readonly vi: string; readonly en: string };
}

export const roleEntries: readonly RoleEntry[] = [
  { role: "ink", as: "text", least: 4.5, use: both("chữ", "text") },
  { role: "ink-2", as: "text", least: 4.5, use: both("chữ phụ, trục", "secondary text, axes") },
  { role: "focus", as: "text", least: 4.5, use: both("đơn vị đang xem", "the unit in focus") },
  {
    role: "focus-ink",
    as: "on-focus",
    least: 4.5,
    use: both("chữ trên màu focus, đo trên focus", "text on focus, measured on it"),
  },
  { role: "focus-paper", as: "ground", use: both("nền của dòng đang xem", "behind the focus row") },
  { role: "peer", as: "text", least: 4.5, use: both("đơn vị so sánh", "those compared with it") },
  { role: "rest", as: "line", least: 3, use: both("các đơn vị khác", "all others") },
  { role: "rest-2", as: "line", use: both("đường của chúng, chỉ làm nền", "their lines, background only") },
  { role: "up", as: "text", least: 4.5, use: both("tăng, kèm mũi tên", "up, with an arrow") },
  { role: "down", as: "text", least: 4.5, use: both("giảm, kèm mũi tên", "down, with an arrow") },
  { role: "warn", as: "text", least: 4.5, use: both("lưu ý, kèm vạch", "a notice, with a rule") },
  { role: "missing", as: "text", least: 4.5, use: both("lời về điều thiếu", "words for what is not there") },
  { role: "hatch", as: "hatch", least: 3, use: both("gạch chéo ô thiếu", "lines of a missing cell") },
  { role: "no-data", as: "ground", use: both("nền ô thiếu", "ground of a missing cell") },
  { role: "link", as: "text", least: 4.5, use: both("liên kết, nút", "links, buttons") },
  { role: "ring", as: "line", least: 3, use: both("viền bàn phím", "outline of the keyboard") },
  { role: "rule", as: "line", use: both("đường kẻ, lưới", "hairlines, grid") },
  { role: "paper", as: "ground", use: both("giấy", "paper") },
  { role: "paper-2", as: "ground", use: both("dải lặng", "quiet band") },
];
