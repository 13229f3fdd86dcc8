import { both } from "../docs/about.js";

export const identityWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Bộ nhận diện của tỉnh", "A province's identity"),
  lead: both(
    "Cổng thông tin của tỉnh mang hình ảnh của tỉnh, không mang hình ảnh của thư viện. Một lựa chọn gồm màu, giấy, chữ tít, góc, nét và khoảng trống; thư viện đo lại tất cả và giữ cho mọi thứ đọc được.",
    "A province's portal looks like the province, not like this library. A choice has colours, paper, headline type, corners, strokes and room; the library measures all of it and keeps everything legible.",
  ),
  examples: both("Ba ví dụ", "Three examples"),
  examplesNote: both(
    "Cùng hai hình, cùng số liệu, sáng và tối theo thanh công cụ.",
    "The same two figures, the same data; light and dark by the toolbar.",
  ),
  open: both("Xem cả bốn hình", "See all four figures"),
  how: both("Cách làm", "How"),
  howNote: both(
    "Lúc dựng trang: một tệp CSS. Trong trình duyệt: một lời gọi. Không thuộc tính style nào, hợp với CSP chặt.",
    "At build time: a file of CSS. In a browser: one call. No style attribute, within a strict CSP.",
  ),
  build: both("Lúc dựng, trong Node", "At build time, in Node"),
  browser: both("Trong trình duyệt", "In a browser"),
  cssOnly: both("Chỉ dùng CSS, rồi để thư viện kiểm", "With CSS alone, checked afterwards"),
  what: both("Thay được gì", "What can be replaced"),
  whatNote: both(
    "Màu khác suy ra từ đó: nền của dòng, chữ trên màu, mười bậc của thang.",
    "Other colours follow: the tint of a row, ink on colour, ten steps of a scale.",
  ),
  field: both("Lựa chọn", "Choice"),
  does: both("Đổi", "Changes"),
  never: both("Không thay được", "What cannot"),
  neverText: both(
    "Gạch chéo của điều thiếu, chữ “tự tính”, vạch đổi phương pháp, câu kết luận. Nhận diện là cách nói, không phải điều được nói. Màu bắt buộc của hệ thống và bản in luôn thắng.",
    "The hatching of what is missing, the words “own reading”, the rule at a break, the headline. Identity is how a thing is said, not what. Forced colours of a system, and print, always win.",
  ),
  tryIt: both("Thử một màu", "Try a colour"),
  tryNote: both(
    "Lựa chọn sai được phát hiện và sửa: giữ sắc, đổi độ sáng trong OKLCH; lập trình viên thấy lời cảnh báo.",
    "A wrong choice is found and corrected: the hue is kept, lightness moves in OKLCH; the developer sees a warning.",
  ),
  tryLabel: both("Màu của đơn vị đang xem", "Colour of the unit in focus"),
  given: both("Đã chọn", "Given"),
  usedLight: both("Dùng, nền sáng", "Used on light"),
  usedDark: both("Dùng, nền tối", "Used on dark"),
  contrast: both(
    "{given} chỉ đạt {found} : 1, cần {needed} : 1 ({theme}); thay bằng {used}.",
    "{given} has {found} : 1 only, {needed} : 1 are needed ({theme}); {used} takes its place.",
  ),
  near: both(
    "{given} quá gần một vai trò khác ({theme}); thay bằng {used}.",
    "{given} is too near to another role ({theme}); {used} takes its place.",
  ),
  themes: { light: both("nền sáng", "light"), dark: both("nền tối", "dark") },
  fine: both("Đọc được; không sửa gì.", "Legible; nothing is corrected."),
};

export const identityFields = [
  [
    "colours.focus",
    both(
      "đơn vị đang xem; nền dòng và chữ trên màu suy ra",
      "the unit in focus; the tint and ink on it follow",
    ),
  ],
  [
    "colours.peer",
    both(
      "đơn vị so sánh; tự đổi sắc nếu trùng với focus",
      "those compared with it; turns its hue if it meets the focus",
    ),
  ],
  [
    "colours.paper · ink",
    both(
      "giấy và mực; dải, đường kẻ, xám theo sắc của giấy",
      "paper and ink; bands, rules and greys take the paper's tint",
    ),
  ],
  ["colours.link · up · down", both("liên kết; tăng, giảm", "links; up, down")],
  [
    "colours.ramp",
    both("sắc của thang mười bậc, độ sáng giữ đều", "hue of the ten-step scale, lightness kept even"),
  ],
  ["font · headlineFont · headlineWeight", both("chữ; tít", "type; headlines")],
  ["radius", both("góc, 0 đến 24 px", "corners, 0 to 24 px")],
  ["line", both("độ đậm nét, 0,5 đến 2", "strength of strokes, 0.5 to 2")],
  ["room", both("khoảng trống, 0,6 đến 1,6", "space, 0.6 to 1.6")],
] as const;

export const identityCode = {
  build: `import { readFileSync, writeFileSync } from "node:fs";
import { identity, tellIssue, themesOf } from "@chiso/react/identity";

const styles = readFileSync("node_modules/@chiso/react/dist/styles.css", "utf8");
const { css, issues } = identity(
  {
    name: "vung-cao",
    colours: { focus: "#14563a", paper: { light: "#fbf4e4", dark: "#1b1710" } },
    headlineFont: '"Source Serif 4", Georgia, serif',
    radius: 0,
  },
  themesOf(styles),
);
issues.map(tellIssue).forEach((text) => console.warn(text));
writeFileSync("public/vung-cao.css", css);

// <link rel="stylesheet" href="vung-cao.css">  <html data-chiso-identity="vung-cao">`,
  browser: `import { wearIdentity } from "@chiso/react/identity";

wearIdentity({ name: "cang-bien", colours: { focus: "#005a9c" }, radius: 12 });`,
  cssOnly: `.chiso { --chiso-focus: #f7d117; }

import { keepLegible } from "@chiso/react/identity";

keepLegible(); // identity "of the page": focus #f7d117 has … less than 4.5:1 …; #7f6a00 is used`,
};
