import { both, choice, must, number, option, text } from "./table-columns.js";
import type { CellChoice, TableKind } from "./table-kind.js";

// What a file says of its whole: name, document, day; and the lists that its other tables refer to.

const aboutTable = (id: string, choices: readonly CellChoice[]): TableKind => ({
  id,
  name: both("Thông tin chung", "About"),
  whole: true,
  columns: [
    choice("item", "Thông tin", "Item", { required: true, choices }),
    text("value", "Giá trị", "Value"),
  ],
});

const NAME = option("name", "Tên", "Name");
const NUMBER = option("number", "Số văn bản", "Number of the document");
const DATE = option("date", "Ngày văn bản", "Day of the document");
const ILLUSTRATIVE = option("illustrative", "Số liệu minh họa (có/không)", "Illustrative figures (yes/no)");

/** One row a thing that is to be known of an assessment. */
export const ABOUT_BODIES_TABLE = aboutTable("about-bodies", [
  NAME,
  option("set", "Đối tượng đánh giá", "Bodies assessed"),
  option("year", "Năm đánh giá", "Year assessed"),
  NUMBER,
  DATE,
  option(
    "comparable",
    "Các năm trước so sánh được (cách nhau bằng dấu chấm phẩy)",
    "Earlier years that compare",
  ),
  option("full", "Điểm tối đa cả bộ", "Full marks of the whole"),
  option("average", "Điểm trung bình công bố", "Published average"),
  option("average-change", "Điểm trung bình tăng, giảm so với năm trước", "Change of the average"),
  ILLUSTRATIVE,
]);

/** One row a thing that is to be known of a programme of inspections. */
export const ABOUT_INSPECTION_TABLE = aboutTable("about-inspection", [
  NAME,
  NUMBER,
  DATE,
  option("planned", "Số đơn vị phải kiểm tra, theo công bố", "Bodies to be inspected, as printed"),
  option("done", "Số đơn vị đã kiểm tra, theo công bố", "Bodies inspected, as printed"),
  option("printed-year", "Năm của số công bố", "Year of the printed count"),
  option("scope", "Phạm vi của số công bố", "What the printed count speaks of"),
  option("findings-note", "Lưu ý về kết quả kiểm tra", "Note on the findings"),
  ILLUSTRATIVE,
]);

/** One row a thing that is to be known of a catalogue of procedures. */
export const ABOUT_PROCEDURES_TABLE = aboutTable("about-procedures", [
  NAME,
  option("as-of", "Số liệu đến ngày", "Figures as of"),
  ILLUSTRATIVE,
]);

/** One row a group, best first. */
export const BANDS_TABLE: TableKind = {
  id: "bands",
  name: both("Nhóm xếp loại", "Groups"),
  whole: true,
  columns: [
    text("group", "Nhóm", "Group", must),
    number("from", "Từ điểm", "From", {
      required: true,
      note: both("Tổng điểm thấp nhất của nhóm", "The least total of the group"),
    }),
  ],
};

/** One row a field of the reform. */
export const FIELDS_TABLE: TableKind = {
  id: "fields",
  name: both("Lĩnh vực cải cách", "Fields of the reform"),
  whole: true,
  columns: [
    text("id", "Mã lĩnh vực", "Field", must),
    text("name", "Tên lĩnh vực", "Name of the field", must),
  ],
};

/** One row a line of the list that teams go through. */
export const CHECK_ITEMS_TABLE: TableKind = {
  id: "check-items",
  name: both("Danh mục nội dung kiểm tra", "List of items"),
  whole: true,
  columns: [
    text("id", "Mã nội dung", "Code of the item", must),
    text("name", "Tên nội dung", "Name of the item", must),
  ],
};

/** One row a count that somebody printed (R6); where the list behind it is in the file too, the two are compared. */
export const COUNTS_TABLE: TableKind = {
  id: "counts",
  name: both("Số lượng đã công bố", "Printed counts"),
  whole: true,
  columns: [
    text("body", "Đơn vị", "Body", { required: true, of: { table: "procedures", column: "body" } }),
    choice("of", "Chỉ tiêu", "What is counted", {
      required: true,
      choices: [
        option("catalogue", "Tất cả thủ tục", "All procedures"),
        option("province", "Cấp tỉnh", "Province"),
        option("district", "Cấp huyện", "District"),
        option("commune", "Cấp xã", "Commune"),
        option("published", "Đã công bố", "Published"),
        option("one-stop", "Một cửa", "One-stop shop"),
        option("level-3", "Mức độ 3", "Level 3"),
        option("level-4", "Mức độ 4", "Level 4"),
        option("part", "Một phần", "Part"),
        option("whole", "Toàn trình", "Whole"),
      ],
    }),
    number("count", "Số lượng", "Count", must),
    number("year", "Năm", "Year", must),
    text("source", "Nguồn", "Source"),
  ],
};

/** Tables that say what the whole is. */
export const WHOLE_TABLES: readonly TableKind[] = [
  ABOUT_BODIES_TABLE,
  ABOUT_INSPECTION_TABLE,
  ABOUT_PROCEDURES_TABLE,
  BANDS_TABLE,
  FIELDS_TABLE,
  CHECK_ITEMS_TABLE,
  COUNTS_TABLE,
];
