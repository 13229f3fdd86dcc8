import { xlsxOf } from "../xlsx.fixture.js";
import { BODIES } from "./broken-records.fixture.js";
import type { Broken } from "./broken-records.fixture.js";

// Broken files of the criteria of a province and the points of its bodies.

export const BROKEN_BODIES: Readonly<Record<string, Broken>> = {
  "criteria that do not add up, points above the maximum, a criterion of nowhere": {
    file: xlsxOf(
      {
        name: "TC",
        rows: [
          ["Mã tiêu chí", "Thuộc tiêu chí", "Tên tiêu chí", "Điểm tối đa"],
          ["1", undefined, "Thể chế", 10],
          ["1.1", "1", "Văn bản", 6],
          ["1.2", "1", "Rà soát", 3],
        ],
      },
      {
        name: "Điểm",
        rows: [
          ["Đơn vị", "Mã tiêu chí", "Tự chấm", "Thẩm định"],
          ["Sở A", "1.1", 6, 7],
          ["Sở A", "9.9", 1, 1],
          ["Sở A", "1.2", "ba", 2],
        ],
      },
      {
        name: "KQ",
        rows: [
          ["Đơn vị", "Nhóm", "Xếp hạng"],
          ["Sở A", "Z", 1],
          ["Sở A", "A", 2],
        ],
      },
      {
        name: "Nhóm",
        rows: [
          ["Nhóm", "Từ điểm"],
          ["A", 90],
          ["B", 70],
        ],
      },
    ),
    options: BODIES,
    faults: [
      "D2 parts-not-total",
      "Điểm!D2 above-maximum",
      "Điểm!B3 unknown-reference",
      "Điểm!C4 unreadable-number",
      "KQ!B2 unknown-value",
      "KQ!A3 duplicate-row",
    ],
    kept: 6,
  },
  "points asked back beyond what was asked, people's answers where none are asked, a field of nowhere": {
    file: xlsxOf(
      {
        name: "TC",
        rows: [
          ["Mã tiêu chí", "Thuộc tiêu chí", "Tên tiêu chí", "Điểm tối đa", "Cách chấm", "Mã lĩnh vực"],
          ["1", undefined, "Thể chế", 10, "Thẩm định", "TC"],
          ["2", undefined, "Hài lòng", 4, "Điều tra", "HL"],
          ["3", "9", "Không cấp trên", 1],
        ],
      },
      {
        name: "Điểm",
        rows: [
          [
            "Đơn vị",
            "Mã tiêu chí",
            "Tự chấm",
            "Thẩm định",
            "Điều tra xã hội học",
            "Kiến nghị",
            "Điểm kiến nghị",
            "Điểm được chấp nhận",
          ],
          ["Sở A", "1", 9, 8, 7, "Chấp nhận", 0.5, 1],
          ["Sở A", "1", 9, 8],
          ["Sở B", "1", -1, 8],
        ],
      },
      {
        name: "LV",
        rows: [
          ["Mã lĩnh vực", "Tên lĩnh vực"],
          ["TC", "Thể chế"],
          ["TC", "Lần hai"],
        ],
      },
      {
        name: "Chung",
        rows: [
          ["Thông tin", "Giá trị"],
          ["Năm đánh giá", "hai nghìn"],
          ["Số trang", "1"],
        ],
      },
    ),
    options: BODIES,
    faults: [
      "E3 unknown-value",
      "F3 unknown-value",
      "B4 unknown-reference",
      "Điểm!H2 above-maximum",
      "Điểm!E2 unexpected-cell",
      "Điểm!B3 duplicate-row",
      "Điểm!C4 below-minimum",
      "LV!A3 duplicate-row",
      "Chung!B2 unreadable-number",
      "Chung!A3 unknown-value",
    ],
    kept: 4,
  },
};
