import { xlsxOf } from "../xlsx.fixture.js";
import type { FixtureCell } from "../xlsx.fixture.js";
import { both } from "./gate.fixture.js";
import type { GateOptions } from "./options.js";

// Broken files of a province's own inspections and procedures.

const about = { id: "x", name: both("X"), credit: both("X"), standing: "published", sources: [] } as const;
export const PROCEDURES: GateOptions = { kind: "procedures", about: { ...about, asOf: "2026-06-30" } };
export const INSPECTION: GateOptions = { kind: "inspection", about };
export const BODIES: GateOptions = {
  kind: "bodies",
  set: { id: "s", name: both("S"), bands: [] },
  about: { ...about, year: 2025 },
};
export interface Broken {
  readonly file: Uint8Array;
  readonly options?: GateOptions;
  /** `C4 above-maximum`, in the order of sheets and rows. */
  readonly faults: readonly string[];
  /** Rows kept whole. */
  readonly kept: number;
  /** Remedies that must be told, by cell. */
  readonly expected?: Readonly<Record<string, string>>;
}

export const VISITS = ["Mã cuộc kiểm tra", "Đơn vị", "Từ ngày", "Đến ngày"];
export const day = (v: number): FixtureCell => ({ v, format: "dd/mm/yyyy" });

export const BROKEN_RECORDS: Readonly<Record<string, Broken>> = {
  "days as text, and one that is none": {
    file: xlsxOf({
      name: "KH",
      rows: [
        VISITS,
        ["K1", "Sở A", "2/3/2026", day(46_110)],
        ["K2", "Sở B", "31/2/2026", day(46_110)],
        ["K3", "Sở C", "4/3/2026", day(46_110)],
      ],
    }),
    options: INSPECTION,
    faults: ["C2 date-as-text", "C3 unreadable-date"],
    kept: 2,
  },
  "days reversed, a number for a day": {
    file: xlsxOf({
      name: "KH",
      rows: [VISITS, ["K1", "Sở A", day(46_110), day(46_100)], ["K2", "Sở B", 46_110, day(46_110)]],
    }),
    options: INSPECTION,
    faults: ["D2 dates-reversed", "C3 unreadable-date"],
    kept: 1,
  },
  "findings of a visit that is not planned": {
    file: xlsxOf(
      { name: "KH", rows: [VISITS, ["K1", "Sở A", day(46_100), day(46_110)]] },
      {
        name: "KQ",
        rows: [
          ["Mã kết quả", "Loại", "Nội dung", "Mã cuộc kiểm tra"],
          ["F1", "Hạn chế", "Chưa đeo thẻ", "K1"],
          ["F2", "Hạn chế", "x", "K9"],
          ["F3", "Hạn che", "", "K1"],
          ["F1", "Lỗi", "y", "K1"],
        ],
      },
    ),
    options: INSPECTION,
    faults: ["KQ!D3 unknown-reference", "KQ!C4 blank-cell", "KQ!B5 unknown-value"],
    kept: 2,
  },
  "a catalogue with a level of another time, a code twice, a cell without a value": {
    file: xlsxOf({
      name: "TTHC",
      rows: [
        ["Mã thủ tục", "Tên thủ tục", "Lĩnh vực", "Đơn vị", "Cấp giải quyết", "Dịch vụ công trực tuyến"],
        ["1", "A", "Việc làm", "Sở A", "Cấp tỉnh", "Mức độ 4"],
        ["1", "A", "Việc làm", "Sở A", "Cấp tỉnh", "Toàn trình"],
        ["2", { f: "B9", t: "e", v: "#N/A" }, "Việc làm", "Sở A", "Cấp trung ương", "Toàn trình"],
      ],
    }),
    options: PROCEDURES,
    faults: ["F2 unknown-value", "A3 duplicate-row", "B4 formula-error", "E4 unknown-value"],
    kept: 1,
  },
  "inspected before it began, put right before it was found, a body of nowhere": {
    file: xlsxOf(
      {
        name: "KH",
        rows: [
          [...VISITS, "Ngày kiểm tra", "Quân số", "Có mặt", "Vắng có lý do"],
          ["K1", "Sở Nội vụ", day(46_100), day(46_110), day(46_090), 40, 41],
          ["K2", "Sở Tài chính", day(46_100), day(46_110), day(46_105), 40, 38, 3],
        ],
      },
      {
        name: "KQ",
        rows: [
          ["Mã kết quả", "Loại", "Nội dung", "Mã cuộc kiểm tra", "Đơn vị", "Hạn khắc phục", "Ngày khắc phục"],
          ["F1", "Hạn chế", "Chưa đeo thẻ", "K2", "Sở Tài chin", day(46_120), day(46_101)],
          ["F2", "Hạn chế", "Niêm yết cũ", undefined, "Sở Nội vụu", day(46_120)],
          ["F3", "Hạn chế", "Lưu trữ", "K1", "Sở Tài chính", "tháng sau"],
        ],
      },
      {
        name: "Phiếu",
        rows: [
          ["Mã cuộc kiểm tra", "Nội dung kiểm tra", "Kết quả"],
          ["K1", "Hồ sơ", "Đạt"],
          ["K1", "Hồ sơ", "Chưa đạt"],
          ["K1", "Trang phục", "Đạt"],
          ["K7", "Hồ sơ", "Đạt"],
        ],
      },
      {
        name: "Mục",
        rows: [
          ["Mã nội dung", "Tên nội dung"],
          ["HS", "Hồ sơ"],
        ],
      },
    ),
    options: INSPECTION,
    faults: [
      "E2 dates-reversed",
      "G2 above-maximum",
      "H3 above-maximum",
      "KQ!E2 unknown-body",
      "KQ!G2 dates-reversed",
      "KQ!E3 unknown-body",
      "KQ!E4 unknown-body",
      "KQ!F4 unreadable-date",
      "Phiếu!B3 duplicate-row",
      "Phiếu!B4 unknown-value",
      "Phiếu!A5 unknown-reference",
    ],
    kept: 6,
    expected: { E2: "2026-03-19", G2: "40", H3: "2" },
  },
  "printed counts that are not those of the list, and one that is none": {
    file: xlsxOf(
      {
        name: "TTHC",
        rows: [
          [
            "Mã thủ tục",
            "Tên thủ tục",
            "Lĩnh vực",
            "Đơn vị",
            "Cấp giải quyết",
            "Đã công bố",
            "Dịch vụ công trực tuyến",
          ],
          ["1", "A", "Việc làm", "Sở A", "Cấp tỉnh", "Có", "Toàn trình"],
          ["2", "B", "Việc làm", "Sở A", "Cấp tỉnh", "Chưa rõ", "Một phần"],
          ["3", "C", "Việc làm", "Sở A", "Cấp xã", "Không", "Toàn trình"],
        ],
      },
      {
        name: "Số",
        rows: [
          ["Đơn vị", "Chỉ tiêu", "Số lượng", "Năm"],
          ["Sở A", "Tất cả thủ tục", 147, 2026],
          ["Sở A", "Đã công bố", 2, 2026],
          ["Sở A", "Toàn trình", 1, 2026],
          ["Sở B", "Tất cả thủ tục", 11, 2026],
          ["Sở B", "Cấp tỉnh", 1.5, 2026],
        ],
      },
    ),
    options: PROCEDURES,
    faults: ["F3 unknown-value", "Số!C2 count-not-list", "Số!C4 count-not-list", "Số!C6 unreadable-number"],
    kept: 3,
    expected: { C2: "3", C4: "2" },
  },
  "levels of the old decree, in a catalogue that says its day": {
    file: xlsxOf(
      {
        name: "Chung",
        rows: [
          ["Thông tin", "Giá trị"],
          ["Số liệu đến ngày", day(46_196)],
        ],
      },
      {
        name: "TTHC",
        rows: [
          ["Mã thủ tục", "Tên thủ tục", "Lĩnh vực", "Đơn vị", "Cấp giải quyết", "Dịch vụ công trực tuyến"],
          ["1", "A", "Việc làm", "Sở A", "Cấp tỉnh", "Mức độ 3"],
          ["2", "B", "Việc làm", "Sở A", "Cấp tỉnh", "Mức độ 4"],
          ["3", "C", "Việc làm", "Sở A", "Cấp tỉnh", "Toàn trình"],
        ],
      },
    ),
    options: PROCEDURES,
    faults: ["TTHC!F2 unknown-value", "TTHC!F3 unknown-value"],
    kept: 3,
    expected: { F2: "Không, Một phần, Toàn trình" },
  },
};
