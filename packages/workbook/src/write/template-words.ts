import type { Text } from "@chiso/core";

const both = (vi: string, en: string): Text => ({ vi, en });

/** Words of templates. They go into files that people pass on, so a template is in one language throughout. */
export const TEMPLATE_WORDS = {
  guide: both("Hướng dẫn", "How to fill in"),
  lists: both("Danh mục", "Lists"),
  sheet: both("Trang tính", "Sheet"),
  column: both("Cột", "Column"),
  needed: both("Bắt buộc", "Must be filled"),
  how: both("Cách điền", "How"),
  yes: both("Có", "Yes"),
  no: both("Không", "No"),
  choose: both("Chọn trong danh sách.", "Choose from the list."),
  text: both("Ghi chữ.", "Free text."),
  number: both("Ghi một số; không ghi đơn vị tính hay dấu %.", "A number, without a unit or a percent sign."),
  date: both("Ghi ngày/tháng/năm, như 22/11/2026.", "Day/month/year, as 22/11/2026."),
  year: both("Năm của kỳ đánh giá.", "The year that is assessed."),
  rank: both(
    "Thứ hạng theo bản công bố; để trống nếu không công bố.",
    "The published rank; blank where none is published.",
  ),
  source: both("Văn bản hoặc trang đã công bố con số.", "The document or page that published the figure."),
  between: (from: string, to: string) =>
    both(`Ghi một số từ ${from} đến ${to}.`, `A number from ${from} to ${to}.`),
  missing: both("Không có điểm: ghi dấu “-”, không ghi 0.", "No score: write “-”, not 0."),
  wrongList: both("Giá trị này không có trong danh sách.", "This value is not in the list."),
  wrongNumber: both(
    "Giá trị này nằm ngoài thang điểm hoặc không phải là số.",
    "This is outside of the scale, or no number.",
  ),
  wrongDate: both("Đây không phải là một ngày.", "This is no day."),
  rules: [
    both(
      "Không gộp ô, không ẩn dòng, không đổi tên cột; có thể đổi thứ tự cột.",
      "Do not merge cells, hide rows or rename columns; columns may change their order.",
    ),
    both("Mỗi dòng một đơn vị. Dòng trống được bỏ qua.", "One row a unit. Blank rows are skipped."),
    both(
      "Ghi số thập phân theo cách của Excel trên máy; đừng gõ số thành chữ.",
      "Type decimals as Excel on your machine has them; do not type numbers as text.",
    ),
    both(
      "Xong thì ghi tệp và mở tại trang nạp số liệu: mọi chỗ sai được chỉ đúng ô. Tệp không rời khỏi máy.",
      "Save the file and open it at the data gate: every fault is shown at its cell. The file does not leave the machine.",
    ),
  ],
} as const;
