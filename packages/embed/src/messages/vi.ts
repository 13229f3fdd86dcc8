import type { SourceFaultKind } from "../source/data-source.js";
import type { SpecIssueCode } from "../spec/spec.js";

/** What a fault is said with: texts that were cut to a readable length. */
export interface Parts {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Words of a host in Vietnamese: what is wrong with a spec, and why no figures came. */
export const vi = {
  issues: {
    "not-a-spec": ({ found, expected }: Parts) =>
      `Không đọc được cấu hình hình vẽ “${found}”. Hãy viết dưới dạng JSON, ví dụ ${expected}.`,
    "too-long": () => "Cấu hình hình vẽ quá dài nên không đọc. Hãy viết ngắn hơn.",
    "unknown-version": ({ found, expected }: Parts) =>
      `Không biết phiên bản ${found} của cấu hình; đọc theo phiên bản ${expected}.`,
    "old-version": ({ found, expected }: Parts) =>
      `Cấu hình theo phiên bản cũ ${found}; đã đọc được. Nên ghi "spec": ${expected}.`,
    "unknown-key": ({ path, expected }: Parts) =>
      expected === ""
        ? `Không biết tham số “${path}”; đã bỏ qua.`
        : `Không biết tham số “${path}”; đã bỏ qua. Có phải là “${expected}”?`,
    "old-key": ({ path, expected }: Parts) => `“${path}” là tên cũ; nên viết “${expected}”.`,
    "unknown-figure": ({ found, expected }: Parts) =>
      `Không có hình vẽ “${found}”. Có thể dùng: ${expected}.`,
    "missing-figure": ({ expected }: Parts) => `Chưa nêu hình vẽ. Ghi "figure", một trong: ${expected}.`,
    "unreadable-value": ({ path, found, expected }: Parts) =>
      `Không đọc được “${found}” của “${path}”; đã bỏ qua. Cách viết: ${expected}.`,
    "too-many": ({ path, found, expected }: Parts) =>
      `“${path}” có ${found} mục; chỉ dùng ${expected} mục đầu.`,
    "not-asked": ({ path }: Parts) => `Hình vẽ này không dùng tham số “${path}”; đã bỏ qua.`,
    "unknown-id": ({ path, found, expected }: Parts) =>
      `Không có “${found}” cho tham số “${path}”. Có thể dùng: ${expected}.`,
    "missing-value": ({ path, expected }: Parts) =>
      `Hình vẽ này cần tham số “${path}”. Cách viết: ${expected}.`,
  } satisfies Record<SpecIssueCode, (parts: Parts) => string>,
  faults: {
    unreachable: () => "Không kết nối được nguồn số liệu. Kiểm tra mạng rồi thử lại.",
    timeout: () => "Nguồn số liệu trả lời quá chậm. Hãy thử lại sau.",
    status: ({ found }: Parts) => `Nguồn số liệu báo lỗi ${found}. Báo cho người quản trị trang.`,
    "wrong-type": ({ found }: Parts) =>
      `Nguồn trả về “${found}”, không phải số liệu. Kiểm tra địa chỉ và quyền truy cập.`,
    "too-large": () => "Tệp số liệu quá lớn nên không đọc.",
    damaged: () => "Tệp số liệu bị thiếu hoặc đã bị thay đổi khi truyền. Hãy thử lại.",
    unreadable: () => "Không đọc được dòng số liệu nào từ nguồn. Kiểm tra định dạng CSV hoặc JSON.",
    older: ({ found }: Parts) => `Nguồn chỉ có đến kỳ ${found}, cũ hơn số liệu đang có.`,
    aborted: () => "Đã thôi tải số liệu.",
  } satisfies Record<SourceFaultKind, (parts: Parts) => string>,
  /** Above what is wrong with a spec. */
  noteHead: "Không vẽ được hình này",
  /** How old the figures are that stay on a page. */
  age: (when: string) => `Số liệu tải lúc ${when}; chưa cập nhật được.`,
  /** After how old they are, while newer ones are asked for. */
  renewing: "Đang tải lại.",
  /** When figures of a source came. */
  loaded: (when: string) => `Số liệu tải lúc ${when}.`,
  /** Rows of a source that could not be kept. */
  leftOut: (count: string, first: string) =>
    `Nguồn số liệu có ${count} dòng không dùng được, không có trong hình này; dòng đầu tiên là dòng ${first}.`,
};
