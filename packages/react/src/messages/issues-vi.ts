import type { IssueCode } from "@chiso/core";
import { fileIssuesVi } from "./file-issues-vi.js";
import type { IssuePlace, IssueWording } from "./issue-words.js";

const rowOrCell = (severity: "error" | "warning") => (severity === "error" ? "dòng" : "ô");

const codes: Record<IssueCode, IssueWording> = {
  ...fileIssuesVi,
  "empty-file": {
    message: ({ where }) => `${where}: tệp không có dòng số liệu nào.`,
    remedy: () => "Chọn tệp khác, hoặc ghi lại bảng thành CSV với dòng đầu là tên cột.",
  },
  "unclosed-quote": {
    message: ({ where }) =>
      `${where}: dấu ngoặc kép mở ở dòng này nhưng không đóng; từ dòng này trở đi không đọc được.`,
    remedy: () => "Thêm dấu ngoặc kép còn thiếu, hoặc xóa dấu thừa.",
  },
  "row-width": {
    message: ({ where, value, expected }) => `${where}: dòng có ${value} ô, dòng tên cột có ${expected} ô.`,
    remedy: ({ expected }) =>
      `Sửa dòng cho đủ ${expected} ô; ô có dấu phân cách bên trong phải đặt trong ngoặc kép.`,
  },
  "missing-column": {
    message: ({ where, column }) => `${where}: thiếu cột “${column}”.`,
    remedy: ({ column, severity }) =>
      severity === "error"
        ? `Thêm cột “${column}” vào dòng tên cột; thiếu cột này thì không đọc được tệp.`
        : `Thêm cột “${column}” vào dòng tên cột; nếu không có số liệu đó thì có thể bỏ qua cảnh báo.`,
  },
  "unknown-column": {
    message: ({ where, column, value }) =>
      `${where}: không rõ cột “${column}”${value === "" ? "" : ` (ô này ghi “${value}”)`} là gì; cột này không được đọc.`,
    remedy: () => "Đổi tên cột theo mẫu, hoặc bỏ cột này.",
  },
  "duplicate-column": {
    message: ({ where, column }) =>
      `${where}: cột “${column}” có ý nghĩa trùng với một cột đứng trước; chỉ cột đứng trước được đọc.`,
    remedy: () => "Bỏ một trong hai cột.",
  },
  "blank-score": {
    message: ({ where }) => `${where}: ô điểm để trống; ghi nhận là thiếu, không phải 0.`,
    remedy: () => "Điền điểm nếu có; nếu không có điểm, ghi dấu “-”.",
  },
  "unreadable-number": {
    message: ({ where, value, expected }) =>
      expected === "whole"
        ? `${where}: “${value}” không phải là một số nguyên hợp lệ; không được nhận.`
        : `${where}: “${value}” không phải là một số; ghi nhận là không đọc được.`,
    remedy: ({ expected }) =>
      expected === "whole" ? "Ghi một số nguyên, như 147 hoặc 2026." : "Ghi số theo dạng 84,84 hoặc 84.84.",
  },
  "mixed-decimal-marks": {
    message: ({ where, value, expected, more }) =>
      `${where}: “${value}”${more === "" ? "" : ` và ${more} ô khác`} dùng dấu thập phân khác với phần còn lại của tệp (“${expected}”); vẫn đọc như số thập phân.`,
    remedy: ({ expected }) => `Kiểm tra con số, rồi dùng một dấu thập phân “${expected}” cho cả tệp.`,
  },
  "above-maximum": {
    message: ({ where, value, expected, severity }) =>
      `${where}: ${value} lớn hơn mức tối đa ${expected}; ${rowOrCell(severity)} này không được nhận.`,
    remedy: ({ expected }) => `Kiểm tra lại con số và dấu thập phân; số này không vượt quá ${expected}.`,
  },
  "below-minimum": {
    message: ({ where, value, expected, severity }) =>
      `${where}: ${value} nhỏ hơn mức tối thiểu ${expected}; ${rowOrCell(severity)} này không được nhận.`,
    remedy: ({ expected }) => `Kiểm tra lại con số; số này không dưới ${expected}.`,
  },
  "unknown-unit": {
    message: ({ where, value }) => `${where}: kỳ này không có đơn vị “${value}”; dòng này không được nhận.`,
    remedy: ({ expected }) =>
      expected === ""
        ? "Sửa theo tên đơn vị của kỳ này."
        : `Có phải là “${expected}”? Nếu đúng, sửa tên theo đó.`,
  },
  "unit-mismatch": {
    message: ({ where, value, expected }) =>
      `${where}: “${value}” không chỉ cùng đơn vị với phần còn lại của dòng${expected === "" ? "" : ` (“${expected}”)`}; dòng này không được nhận.`,
    remedy: ({ expected }) =>
      expected === "" ? "Sửa để mã và tên cùng chỉ một đơn vị." : `Sửa tên, hoặc sửa “${expected}” cho đúng.`,
  },
  "unknown-edition": {
    message: ({ where, value }) => `${where}: chỉ số này không có kỳ “${value}”; dòng này không được nhận.`,
    remedy: ({ expected }) => `Ghi năm của kỳ đánh giá${expected === "" ? "" : ` (${expected})`}.`,
  },
  "unknown-component": {
    message: ({ where, value }) =>
      `${where}: kỳ này không có chỉ số thành phần “${value}”; dòng này không được nhận.`,
    remedy: ({ expected }) => `Dùng mã chỉ số của kỳ này${expected === "" ? "" : `: ${expected}`}.`,
  },
  "duplicate-cell": {
    message: ({ where, value, expected }) =>
      `${where}: “${value}” đã có ở dòng ${expected} cho cùng kỳ và chỉ số; dòng ${expected} được giữ.`,
    remedy: ({ expected }) => `Xóa dòng này hoặc dòng ${expected}.`,
  },
  "unreadable-rank": {
    message: ({ where, value }) => `${where}: “${value}” không phải là thứ hạng; điểm vẫn được giữ.`,
    remedy: () => "Ghi thứ hạng bằng số nguyên, như 20 hoặc 20/63.",
  },
  "rank-out-of-range": {
    message: ({ where, value, expected }) =>
      `${where}: thứ hạng ${value} nằm ngoài khoảng từ 1 đến ${expected}; điểm vẫn được giữ.`,
    remedy: () => "Kiểm tra lại thứ hạng theo bản công bố.",
  },
  "rank-withheld": {
    message: ({ where, value, expected }) =>
      `${where}: cơ quan công bố chỉ nêu ${expected} đơn vị đứng đầu; thứ hạng ${value} và điểm của dòng này không được hiển thị.`,
    remedy: () => "Để trống thứ hạng và điểm của các đơn vị không được công bố.",
  },
  "blank-cell": {
    message: ({ where, severity }) =>
      severity === "error"
        ? `${where}: ô này bắt buộc mà để trống; dòng này không được nhận.`
        : `${where}: ô này để trống; phần liên quan của dòng không được nhận.`,
    remedy: ({ column }) => `Điền cột “${column}”.`,
  },
  "unexpected-cell": {
    message: ({ where, value }) =>
      `${where}: tiêu chí này không chấm theo cách đó; “${value}” không được nhận.`,
    remedy: () => "Xóa ô này, hoặc sửa cách chấm trong bộ tiêu chí.",
  },
  "unknown-value": {
    message: ({ where, value, severity }) =>
      `${where}: không hiểu “${value}”; ${rowOrCell(severity)} này không được nhận.`,
    remedy: ({ expected }) =>
      expected === "" ? "Ghi theo danh sách trong mẫu." : `Ghi một trong các giá trị: ${expected}.`,
  },
  "unreadable-date": {
    message: ({ where, value, severity }) =>
      `${where}: “${value}” không phải là một ngày; ${rowOrCell(severity)} này không được nhận.`,
    remedy: () => "Ghi ngày/tháng/năm, như 22/11/2026.",
  },
  "dates-reversed": {
    message: ({ where, value, expected }) =>
      `${where}: ngày ${value} đứng trước ngày bắt đầu ${expected}; tình trạng của dòng này có thể sai.`,
    remedy: () => "Sửa một trong hai ngày.",
  },
  "duplicate-row": {
    message: ({ where, value, expected }) =>
      `${where}: “${value}” đã có${expected === "" ? "" : ` ở dòng ${expected}`}; dòng này không được nhận.`,
    remedy: () => "Xóa một trong hai dòng, hoặc sửa mã.",
  },
  "unknown-reference": {
    message: ({ where, value }) => `${where}: không có mục nào mang mã “${value}”; dòng này không được nhận.`,
    remedy: () => "Sửa mã theo bảng mà dòng này dẫn tới, hoặc thêm mục đó vào bảng ấy.",
  },
  "parts-not-total": {
    message: ({ where, value, expected }) =>
      `${where}: điểm tối đa là ${value} nhưng các tiêu chí bên dưới cộng lại được ${expected}.`,
    remedy: () => "Sửa điểm tối đa của dòng này hoặc của các dòng bên dưới.",
  },
  "count-not-list": {
    message: ({ where, value, expected }) =>
      `${where}: số đã công bố là ${value}, danh mục trong tệp có ${expected}; cả hai được giữ, không cộng vào nhau.`,
    remedy: () => "Bổ sung hoặc bỏ bớt thủ tục trong danh mục, hoặc kiểm tra lại số đã công bố.",
  },
  "unknown-body": {
    message: ({ where, value }) =>
      `${where}: “${value}” không phải là đơn vị mà kế hoạch kiểm tra ghi; dòng vẫn được giữ.`,
    remedy: ({ expected }) =>
      expected === ""
        ? "Ghi đơn vị như trong kế hoạch kiểm tra, hoặc thêm đơn vị đó vào kế hoạch."
        : `Có phải là “${expected}”? Nếu đúng, sửa tên theo đó.`,
  },
};

/** Faults of a file, in Vietnamese. */
export const issuesVi = {
  codes,
  where: ({ file, sheet, row, cell, column }: IssuePlace) =>
    [
      file,
      sheet === "" ? "" : `trang tính “${sheet}”`,
      cell !== "" ? `ô ${cell}` : row === "" ? "" : `dòng ${row}`,
      column === "" ? "" : `cột “${column}”`,
    ]
      .filter((part) => part !== "")
      .join(", "),
};
