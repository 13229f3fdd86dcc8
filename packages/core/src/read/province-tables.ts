import { both, choice, date, DAY, must, number, option, text, yesNo } from "./table-columns.js";
import type { TableKind } from "./table-kind.js";

// The tables that a province fills in about its own bodies, inspections and procedures: headings, lists, notes.

/** One row a line of the criteria. */
export const CRITERIA_TABLE: TableKind = {
  id: "criteria",
  name: both("Bộ tiêu chí", "Criteria"),
  columns: [
    text("id", "Mã tiêu chí", "Criterion", must),
    text("parent", "Thuộc tiêu chí", "Part of", {
      note: both("Mã của dòng cấp trên; để trống ở cấp cao nhất", "Code of the line above; blank at the top"),
    }),
    text("name", "Tên tiêu chí", "Name", must),
    number("max", "Điểm tối đa", "Full marks"),
    choice("by", "Cách chấm", "Scored by", {
      choices: [
        option("appraisal", "Thẩm định", "Appraisal"),
        option("survey", "Điều tra xã hội học", "Survey"),
      ],
    }),
    text("field", "Mã lĩnh vực", "Field", { of: { table: "fields", column: "id" } }),
    text("charge", "Đơn vị phụ trách", "In charge"),
  ],
};

/** One row a body and a scored line. */
export const ASSESSMENT_TABLE: TableKind = {
  id: "assessment",
  name: both("Điểm của các đơn vị", "Points of the bodies"),
  columns: [
    text("body", "Đơn vị", "Body", { required: true, of: { table: "body-results", column: "body" } }),
    text("criterion", "Mã tiêu chí", "Criterion", {
      required: true,
      of: { table: "criteria", column: "id" },
    }),
    number("self", "Tự chấm", "Self-assessed"),
    number("appraised", "Thẩm định", "Appraised"),
    number("survey", "Điều tra xã hội học", "Survey"),
    choice("appeal", "Kiến nghị", "Appeal", {
      choices: [
        option("open", "Đang xem xét", "Open"),
        option("upheld", "Chấp nhận", "Upheld"),
        option("dismissed", "Không chấp nhận", "Dismissed"),
      ],
    }),
    number("asked", "Điểm kiến nghị", "Points asked for"),
    number("granted", "Điểm được chấp nhận", "Points granted", {
      note: both("Đã nằm trong điểm thẩm định", "Already within the appraised points"),
    }),
    text("note", "Ghi chú", "Note"),
  ],
};

/** One row a body: what was published of it. Needed where only groups or ranks are known. */
export const BODY_RESULTS_TABLE: TableKind = {
  id: "body-results",
  name: both("Kết quả công bố của các đơn vị", "Published results of the bodies"),
  columns: [
    text("body", "Đơn vị", "Body", must),
    text("group", "Nhóm", "Group", { of: { table: "bands", column: "group" } }),
    number("rank", "Xếp hạng", "Rank"),
  ],
};

/** One row a visit of the plan. */
export const VISITS_TABLE: TableKind = {
  id: "visits",
  name: both("Kế hoạch kiểm tra", "Plan of inspections"),
  columns: [
    text("id", "Mã cuộc kiểm tra", "Visit", must),
    text("body", "Đơn vị", "Body", must),
    date("from", "Từ ngày", "From", { required: true, note: DAY }),
    date("to", "Đến ngày", "To", { required: true, note: DAY }),
    date("done", "Ngày kiểm tra", "Inspected on", { note: DAY }),
    text("team", "Đoàn kiểm tra", "Team"),
    number("staff", "Quân số", "Staff"),
    number("present", "Có mặt", "Present"),
    number("explained", "Vắng có lý do", "Absent with a reason"),
    text("note", "Ghi chú", "Note"),
  ],
};

/** One row a visit and a line of its list. */
export const CHECKS_TABLE: TableKind = {
  id: "checks",
  name: both("Phiếu kiểm tra", "Checklist"),
  columns: [
    text("visit", "Mã cuộc kiểm tra", "Visit", { required: true, of: { table: "visits", column: "id" } }),
    text("item", "Nội dung kiểm tra", "Item", {
      required: true,
      of: { table: "check-items", column: "name" },
    }),
    choice("result", "Kết quả", "Result", {
      required: true,
      choices: [
        option("met", "Đạt", "Met"),
        option("partly", "Đạt một phần", "Partly met"),
        option("not-met", "Chưa đạt", "Not met"),
      ],
    }),
    text("note", "Ghi chú", "Note"),
  ],
};

/** One row a finding. */
export const FINDINGS_TABLE: TableKind = {
  id: "findings",
  name: both("Kết quả kiểm tra", "Findings"),
  columns: [
    text("id", "Mã kết quả", "Finding", must),
    choice("kind", "Loại", "Kind", {
      required: true,
      choices: [
        option("shortcoming", "Hạn chế", "Shortcoming"),
        option("good-practice", "Việc làm tốt", "Good practice"),
        option("absence", "Vắng mặt", "Absence"),
      ],
    }),
    text("text", "Nội dung", "Text", must),
    text("field", "Mã lĩnh vực", "Field", { of: { table: "fields", column: "id" } }),
    text("visit", "Mã cuộc kiểm tra", "Visit", { of: { table: "visits", column: "id" } }),
    text("body", "Đơn vị", "Body", { of: { table: "visits", column: "body" } }),
    date("deadline", "Hạn khắc phục", "Deadline", { note: DAY }),
    date("done", "Ngày khắc phục", "Put right on", { note: DAY }),
    text("criteria", "Tiêu chí liên quan", "Criteria", {
      note: both(
        "Các mã tiêu chí, cách nhau bằng dấu chấm phẩy",
        "Codes of criteria, separated by semicolons",
      ),
    }),
  ],
};

/** One row a procedure. */
export const PROCEDURES_TABLE: TableKind = {
  id: "procedures",
  name: both("Danh mục thủ tục hành chính", "Catalogue of procedures"),
  columns: [
    text("id", "Mã thủ tục", "Procedure", must),
    text("name", "Tên thủ tục", "Name", must),
    text("field", "Lĩnh vực", "Field", must),
    text("body", "Đơn vị", "Body", must),
    choice("level", "Cấp giải quyết", "Level", {
      required: true,
      choices: [
        option("province", "Cấp tỉnh", "Province"),
        option("district", "Cấp huyện", "District"),
        option("commune", "Cấp xã", "Commune"),
      ],
    }),
    yesNo("published", "Đã công bố", "Published"),
    yesNo("oneStop", "Một cửa", "One-stop shop"),
    choice("online", "Dịch vụ công trực tuyến", "Online service", {
      choices: [
        option("none", "Không", "None"),
        option("level-3", "Mức độ 3", "Level 3"),
        option("level-4", "Mức độ 4", "Level 4"),
        option("part", "Một phần", "Part"),
        option("whole", "Toàn trình", "Whole"),
      ],
      note: both(
        "Mức độ 3, 4 trước ngày 15/08/2022; một phần, toàn trình từ ngày đó",
        "Levels 3 and 4 before 15/08/2022; part and whole since",
      ),
    }),
  ],
};

/** All tables of figures of a province's own affairs; `WHOLE_TABLES` beside them say what the whole is. */
export const PROVINCE_TABLES: readonly TableKind[] = [
  CRITERIA_TABLE,
  ASSESSMENT_TABLE,
  BODY_RESULTS_TABLE,
  VISITS_TABLE,
  CHECKS_TABLE,
  FINDINGS_TABLE,
  PROCEDURES_TABLE,
];
