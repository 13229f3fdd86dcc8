import { both } from "../docs/about.js";

export const typeWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Chữ", "Type"),
  lead: both(
    "Một bộ chữ, sáu cỡ, hai độ đậm. Tiếng Việt chồng dấu hai tầng; vì thế dòng không bao giờ sát hơn 1,4, tít không sát hơn 1,25.",
    "One family, six sizes, two weights. Vietnamese stacks its marks; therefore no line is set tighter than 1.4, no headline tighter than 1.25.",
  ),
  scale: both("Các cỡ", "Scale"),
  scaleNote: both(
    "Tính theo rem: cỡ chữ của người đọc và của trang chủ được giữ. Máy chiếu: gấp rưỡi, không gì nhỏ hơn 24 px.",
    "In rem: the reader's and the host's own size is kept. On a projector half as large again, nothing under 24 px.",
  ),
  sizes: {
    xs: both("12 px: trục, nguồn", "12 px: axes, sources"),
    s: both("14 px: nhãn, chú giải, bảng", "14 px: labels, legends, tables"),
    m: both("16 px: chữ thường", "16 px: text"),
    l: both("20 px: tít của hình", "20 px: a figure's headline"),
    xl: both("28 px: số lớn vừa", "28 px: large numbers"),
    "2xl": both("40 px: con số chính", "40 px: the main number"),
  },
  weights: both("Độ đậm", "Weights"),
  regular: both("400: chữ, nhãn của phần còn lại", "400: text, labels of the rest"),
  strong: both("600: tít, đơn vị đang xem", "600: headlines, the unit in focus"),
  stress: both("Chữ thử", "Stress sample"),
  stressNote: both(
    "Phải đọc được ở mọi cỡ, trong mọi tệp tải về: không mất dấu, không chạm dòng trên.",
    "To be read at every size and in every download: no mark lost, none touching the line above.",
  ),
  digits: both("Chữ số", "Digits"),
  digitsNote: both(
    "Cùng bề rộng, thẳng cột; dấu phẩy thập phân; dấu trừ thật (−); đơn vị nói một lần ở đầu cột.",
    "Of one width, aligned; decimal comma in Vietnamese; a true minus (−); the unit said once in the head.",
  ),
  unit: both("Đơn vị", "Unit"),
  score: both("Điểm", "Score"),
  change: both("Thay đổi", "Change"),
  own: both("Phông chữ của trang chủ", "A host's own font"),
  ownNote: both(
    "Chỗ cho nhãn được tính từ bảng bề rộng của Source Sans 3, dư 4%; không đo chữ trên trang.",
    "Room for labels is reckoned from a table of widths of Source Sans 3, with 4% to spare; no text is measured on the page.",
  ),
  ownText: both(
    "Thay bằng phông rộng tương đương và có đủ chữ tiếng Việt, chữ số cùng bề rộng: Noto Sans, IBM Plex Sans, Inter (tnum). Phông rộng hơn, hoặc không có chữ số cùng bề rộng như Be Vietnam Pro, chỉ dùng cho tít.",
    "Replace it with a font about as wide that has all Vietnamese letters and digits of one width: Noto Sans, IBM Plex Sans, Inter (tnum). A wider one, or one without such digits as Be Vietnam Pro, is for headlines only.",
  ),
};

export const STRESS = "Ặ ặ Ỗ ỗ Ự ự Ỹ đ";
export const STRESS_LINES =
  "Nghễu nghện, khuỷu tay, Ỷ Lan, quỹ đất, ẤP ĐỒNG ẤU, ƯỚC HẸN NGƯỢC XUÔI; Thừa Thiên Huế, Bà Rịa - Vũng Tàu, Đắk Lắk, Gia Nghĩa, Mỹ Tho, Quỳnh Nhai, Kỳ Sơn.";
