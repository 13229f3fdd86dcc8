import type { FILE_ISSUE_CODES } from "@chiso/core";
import type { IssueWording } from "./issue-words.js";

type FileIssueCode = (typeof FILE_ISSUE_CODES)[number];

/** `và 12 ô khác`, "" where the fault is at one cell. */
const andMore = (more: string) => (more === "" ? "" : ` và ${more} ô khác`);

/** What a file is, where it is no workbook. */
const KINDS: Readonly<Record<string, string>> = {
  xls: "bảng tính Excel 97-2003 (.xls)",
  xlsb: "bảng tính Excel nhị phân (.xlsb)",
  encrypted: "bảng tính có mật khẩu",
  doc: "văn bản Word 97-2003",
  docx: "văn bản Word",
  pptx: "bản trình chiếu PowerPoint",
  ods: "bảng tính OpenDocument (.ods)",
  pdf: "tệp PDF",
  html: "trang web (HTML) mang đuôi bảng tính",
  xml: "tệp XML",
  picture: "ảnh",
  zip: "tệp nén",
  empty: "tệp trống",
  binary: "tệp nhị phân không rõ loại",
};

const LIMITS: Readonly<Record<string, string>> = {
  file: "MB",
  inflated: "MB sau khi giải nén",
  rows: "dòng",
  columns: "cột",
  cells: "ô",
  sheets: "trang tính",
};

/** Faults of the file around a table, in Vietnamese. */
export const fileIssuesVi: Record<FileIssueCode, IssueWording> = {
  "not-a-workbook": {
    message: ({ where, value }) =>
      `${where}: đây là ${KINDS[value] ?? value}, không đọc được như bảng tính .xlsx hay .csv.`,
    remedy: ({ value }) =>
      value === "encrypted"
        ? "Mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), rồi ghi lại."
        : "Mở bằng Excel hoặc LibreOffice, chọn Lưu thành “Excel Workbook (.xlsx)”, rồi chọn lại tệp đó.",
  },
  "damaged-file": {
    message: ({ where, value }) =>
      `${where}: tệp bị hỏng hoặc thiếu một phần${value === "" ? "" : ` (${value})`}; không đọc được.`,
    remedy: () => "Tải hoặc chép lại tệp; nếu Excel mở được, ghi lại thành .xlsx mới.",
  },
  "too-large": {
    message: ({ where, value, column, expected }) =>
      `${where}: ${value === "" ? "nhiều hơn" : `có ${value}, nhiều hơn`} giới hạn ${expected} ${LIMITS[column] ?? column}; tệp không được đọc.`,
    remedy: () => "Bỏ các trang tính, dòng và hình ảnh không cần, hoặc chia thành nhiều tệp.",
  },
  "old-encoding": {
    message: ({ where, value }) => `${where}: tệp được ghi bằng bảng mã ${value}, đã đọc theo bảng mã đó.`,
    remedy: ({ value }) =>
      value.startsWith("TCVN3")
        ? "Kiểm tra dấu và chữ hoa; lần sau gõ bằng phông Unicode."
        : "Kiểm tra dấu tiếng Việt; lần sau ghi thành “CSV UTF-8”.",
  },
  "other-sheet": {
    message: ({ where, value, expected }) =>
      `${where}: trang tính này chứa “${value}”, không phải “${expected}”; không được đọc.`,
    remedy: ({ expected }) => `Chọn đúng loại số liệu, hoặc điền vào mẫu “${expected}”.`,
  },
  "no-such-table": {
    message: ({ where, value, expected }) =>
      `${where}: không thấy bảng “${expected}”${value === "" ? "" : `; dòng đầu là: ${value}`}.`,
    remedy: ({ column }) => `Đặt một dòng tên cột trên bảng, ít nhất có: ${column}.`,
  },
  "formula-error": {
    message: ({ where, value }) => `${where}: công thức cho lỗi ${value}; ô này không có giá trị.`,
    remedy: () => "Sửa công thức, hoặc thay bằng con số.",
  },
  "formula-not-computed": {
    message: ({ where, value }) => `${where}: công thức ${value} chưa được tính; ô này không có giá trị.`,
    remedy: () => "Mở bằng Excel để tính lại rồi ghi tệp, hoặc thay bằng con số.",
  },
  "number-as-text": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} là chữ, không phải số; đã đọc như số.`,
    remedy: () => "Chọn các ô, đổi sang kiểu Số (Convert to Number); kiểm tra dấu thập phân.",
  },
  "date-as-text": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} là chữ, không phải ngày; đã đọc theo thứ tự ngày/tháng/năm.`,
    remedy: () => "Kiểm tra ngày và tháng không đảo nhau, rồi đổi các ô sang kiểu Ngày.",
  },
  "date-for-number": {
    message: ({ where, value }) =>
      `${where}: ô cần một số nhưng bảng tính giữ ngày ${value}; có thể con số đã bị đổi thành ngày khi nhập.`,
    remedy: () => "Đổi ô sang kiểu Số rồi nhập lại con số.",
  },
  "percent-sign": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} có dấu %, khác với cách ghi của chỉ số này hoặc của phần còn lại; đã đọc là con số trước dấu %.`,
    remedy: () => "Ghi mọi ô của cột theo một cách, không dấu %.",
  },
  "merged-cells": {
    message: ({ where, value, expected }) =>
      `${where}: các ô ${value} bị gộp; chỉ ô ${expected} có giá trị, các ô còn lại xem như trống.`,
    remedy: () => "Bỏ gộp ô và điền giá trị vào từng ô.",
  },
  "hidden-row": {
    message: ({ where, more }) =>
      `${where}: dòng này${more === "" ? "" : ` và ${more} dòng khác`} đang ẩn; vẫn được đọc.`,
    remedy: () => "Bỏ ẩn hoặc bỏ lọc để kiểm tra; xóa dòng nếu không dùng.",
  },
  "hidden-column": {
    message: ({ where, column }) => `${where}: cột “${column}” đang ẩn; vẫn được đọc.`,
    remedy: () => "Bỏ ẩn cột để kiểm tra; xóa cột nếu không dùng.",
  },
  "old-unit": {
    message: ({ where, value, expected }) =>
      `${where}: “${value}” không phải đơn vị của kỳ này${expected === "" ? "" : ` (nay là, hoặc khi đó là: ${expected})`}; dòng này không được nhận.`,
    remedy: () =>
      "Ghi đơn vị có trong kỳ đánh giá đó. Số liệu của đơn vị cũ thuộc về kỳ trước khi sắp xếp, không chuyển sang đơn vị mới.",
  },
  "duplicate-rank": {
    message: ({ where, value, expected }) =>
      `${where}: thứ hạng ${value} đã có ở ô ${expected}, mà điểm hai bên khác nhau.`,
    remedy: () => "Kiểm tra lại thứ hạng theo bản công bố; chỉ đồng hạng khi bằng điểm.",
  },
  "skipped-rank": {
    message: ({ where, value, expected }) =>
      `${where}: không đơn vị nào mang thứ hạng ${expected}; sau đó là thứ hạng ${value}.`,
    remedy: () => "Kiểm tra còn thiếu đơn vị nào, hoặc thứ hạng nào ghi nhầm.",
  },
  "sum-not-total": {
    message: ({ where, value, expected }) =>
      `${where}: tổng ghi ${value}, nhưng các thành phần cộng lại được ${expected}.`,
    remedy: () => "Kiểm tra lại tổng và từng thành phần; cả hai vẫn được giữ như đã ghi.",
  },
};
