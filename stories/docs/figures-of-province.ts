import { both, focusBox, mark, missingHatch } from "./about.js";
import type { AboutFigure } from "./about.js";

/** Figures of a province's own affairs: its bodies, its inspections, its procedures. */
export const figuresOfProvince = {
  bodies: {
    name: both("Các đơn vị trong tỉnh", "Bodies"),
    component: "Bodies",
    asks: both(
      "Trong các sở, các huyện hay các xã của tỉnh, ai đứng đâu, và thẩm định lấy bớt của ai?",
      "Among a province's departments, districts or communes: who stands where, and from whom did the appraisal take?",
    ),
    goodFor: [
      both(
        "Một nhóm đơn vị cùng bộ tiêu chí: tự chấm, thẩm định, điều tra đứng riêng",
        "One group of bodies of the same criteria: self-assessed, appraised and survey points apart",
      ),
      both(
        "Danh sách chỉ có nhóm, không có điểm: thiếu gì nói nấy",
        "A list with groups and no points: it says what is missing",
      ),
    ],
    notFor: [
      {
        when: both(
          "Sở và huyện trong một bảng: khác bộ tiêu chí thì không xếp chung",
          "Departments and districts in one table: with other criteria there is no common order",
        ),
      },
      {
        when: both("Một đơn vị mất điểm ở tiêu chí nào", "In which criteria one body loses its points"),
        instead: ["waterfall"],
      },
    ],
    marks: [
      focusBox,
      mark(
        "rest",
        "box",
        "Điểm thẩm định, rồi điểm điều tra viền ngoài",
        "Appraised points, then survey points in outline",
      ),
      mark("ink-2", "ring", "Tự chấm", "Self-assessed"),
      mark("ink-2", "dot", "Thẩm định, có mũi tên chỉ hướng", "Appraised, with an arrow for the way"),
      mark("ink-2", "dash", "Ngưỡng của nhóm", "Where a group begins"),
      missingHatch,
    ],
    keys: "list",
  },
  findings: {
    name: both("Kết quả kiểm tra", "Findings"),
    component: "Findings",
    asks: both(
      "Kiểm tra thấy gì ở từng lĩnh vực, việc nào quá hạn, việc nào đến hạn tuần này?",
      "What did inspections find in each field, what is overdue, what is due this week?",
    ),
    goodFor: [
      both(
        "Hạn chế có thời hạn, nối với tiêu chí bị mất điểm",
        "Shortcomings with a deadline, tied to the criteria in which they cost points",
      ),
      both("Việc làm tốt và vắng mặt, đứng riêng", "Good practices and absences, apart"),
    ],
    notFor: [
      {
        when: both("Tiến độ của kế hoạch kiểm tra", "How far a plan of inspections is"),
        instead: ["progress"],
      },
      {
        when: both("Kết quả của từng nội dung trên mọi cuộc kiểm tra", "Each item over all visits"),
        instead: ["checklist"],
      },
    ],
    marks: [
      mark("down", "box", "Ô gạch chéo: quá hạn", "A crossed square: overdue"),
      mark("warn", "box", "Ô tô nửa: đến hạn trong tuần này", "A half square: due this week"),
      mark("up", "box", "Ô đầy: đã khắc phục", "A full square: put right"),
      mark("up", "dot", "Hình tròn: việc làm tốt", "A disc: a good practice"),
      mark("ink-2", "ring", "Vòng: vắng mặt", "A ring: an absence"),
    ],
    keys: "list",
  },
  checklist: {
    name: both("Phiếu kiểm tra", "Checklist"),
    component: "Checklist",
    asks: both("Nội dung nào hay chưa đạt, ở đơn vị nào?", "Which item is most often not met, and where?"),
    goodFor: [
      both("Mỗi ô một cuộc kiểm tra, mỗi hàng một nội dung", "A square a visit, a row an item"),
      both("Ô không ghi kết quả không được tính là đạt", "What nobody wrote down does not count as met"),
    ],
    notFor: [
      {
        when: both("Việc phải khắc phục và thời hạn", "What is to be put right, and by when"),
        instead: ["findings"],
      },
    ],
    marks: [
      mark("up", "box", "Đạt", "Met"),
      mark("warn", "box", "Tô nửa: đạt một phần", "Half: partly met"),
      mark("down", "box", "Gạch chéo: chưa đạt", "Crossed: not met"),
      mark("missing", "box", "Chấm: không ghi", "A point: not written down"),
    ],
    keys: "list",
  },
  procedures: {
    name: both("Thủ tục hành chính", "Procedures"),
    component: "Procedures",
    asks: both(
      "Có bao nhiêu thủ tục, ở lĩnh vực nào, làm trực tuyến được đến đâu?",
      "How many procedures are there, in which fields, and how far can they be done online?",
    ),
    goodFor: [
      both("Danh mục đầy đủ: mỗi ô một thủ tục", "A whole catalogue: a square a procedure"),
      both(
        "Số in trong nguồn, không kèm danh sách: đứng riêng",
        "Counts printed without a list: they stand apart",
      ),
    ],
    notFor: [
      {
        when: both(
          "So mức độ 3, 4 với một phần, toàn trình: hai cách gọi của hai thời",
          "Levels 3 and 4 against part and whole: the words of two times",
        ),
      },
      { when: both("Xếp hạng các đơn vị", "Ranking bodies"), instead: ["bodies"] },
    ],
    marks: [
      mark("focus", "box", "Toàn trình, hoặc mức độ 4", "Wholly online, or level 4"),
      mark("peer", "box", "Tô nửa: một phần, hoặc mức độ 3", "Half: partly online, or level 3"),
      mark("rest", "box", "Trống: chưa trực tuyến", "Empty: not online"),
      mark("missing", "box", "Chấm: chưa rõ", "A point: not known"),
    ],
    keys: "list",
  },
} as const satisfies Record<string, AboutFigure>;
