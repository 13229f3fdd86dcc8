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
} as const satisfies Record<string, AboutFigure>;
