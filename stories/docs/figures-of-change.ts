import {
  both,
  focusDot,
  focusLine,
  mark,
  medianLine,
  missingHatch,
  ownRing,
  peerLine,
  restLine,
} from "./about.js";
import type { AboutFigure } from "./about.js";

/** Figures of several editions: what moved. */
export const figuresOfChange = {
  trend: {
    name: both("Diễn biến", "Trend"),
    component: "TrendChart",
    asks: both(
      "Một đơn vị đã đi thế nào qua các năm, so với tất cả?",
      "How did one unit fare over the years, against all others?",
    ),
    goodFor: [
      both(
        "Một hoặc vài đơn vị, có tên, trên nền mọi đơn vị",
        "One or a few units, named, before all the others",
      ),
      both(
        "Chỗ đổi phương pháp: đường dừng lại, có lý do",
        "Breaks of method: the line stops, with the reason",
      ),
    ],
    notFor: [
      {
        when: both("Thứ tự của một kỳ", "The order of one edition"),
        instead: ["ranking-table", "ranked-bars"],
      },
      { when: both("Thứ hạng của nhiều đơn vị cùng lúc", "Ranks of many units at once"), instead: ["bump"] },
      {
        when: both("Mọi đơn vị, mỗi đơn vị một hình", "Every unit in a panel of its own"),
        instead: ["small-multiples"],
      },
    ],
    marks: [
      focusLine,
      peerLine,
      restLine,
      medianLine,
      mark(
        "rule",
        "line",
        "Vạch dọc: phương pháp đã đổi, không so sánh qua vạch",
        "Upright rule: method changed, nothing is compared across it",
      ),
    ],
    keys: "plane",
  },
  bump: {
    name: both("Đổi thứ hạng", "Bump"),
    component: "Bump",
    asks: both("Thứ tự đã chuyển dịch ra sao?", "How did the order move?"),
    goodFor: [
      both(
        "Vượt lên, tụt xuống giữa các đơn vị qua nhiều kỳ",
        "Overtaking and falling back over several editions",
      ),
      both("Chỉ nối các kỳ có cùng tập đơn vị", "Joins only editions of the same set of units"),
    ],
    notFor: [
      {
        when: both("Điểm tăng hay giảm bao nhiêu", "How much the score rose or fell"),
        instead: ["trend", "slope"],
      },
      {
        when: both("Kỳ chỉ công bố nhóm đứng đầu", "Editions that publish the top alone"),
        instead: ["ranking-table"],
      },
    ],
    marks: [
      focusLine,
      peerLine,
      restLine,
      ownRing,
      mark("rest", "dot", "Thứ hạng do cơ quan công bố", "A published rank"),
    ],
    keys: "plane",
  },
  slope: {
    name: both("Độ dốc", "Slope"),
    component: "Slope",
    asks: both("Giữa hai kỳ, ai lên ai xuống?", "Between two editions, who rose and who fell?"),
    goodFor: [
      both("Đúng hai kỳ, một chỉ số", "Exactly two editions of one index"),
      both("Thấy một đơn vị đi ngược số đông", "Seeing one unit go against the rest"),
    ],
    notFor: [
      { when: both("Hơn hai kỳ", "More than two editions"), instead: ["trend", "bump"] },
      {
        when: both("Từng chỉ số thành phần giữa hai kỳ", "Each component between two editions"),
        instead: ["dumbbell"],
      },
    ],
    marks: [
      focusLine,
      peerLine,
      restLine,
      mark(
        "focus",
        "dot",
        "Hai chấm không nối: hai kỳ không so sánh được, có lý do",
        "Two dots unjoined: editions that may not be compared, with the reason",
      ),
    ],
    keys: "list",
  },
  dumbbell: {
    name: both("Khoảng cách hai đầu", "Dumbbell"),
    component: "Dumbbell",
    asks: both(
      "Ở từng chỉ số thành phần, hai kỳ, hoặc đơn vị và nơi tốt nhất, cách nhau bao xa?",
      "In each component, how far apart are two editions, or a unit and the best?",
    ),
    goodFor: [
      both("Thấy hướng thay đổi bằng mũi tên, không cần màu", "Seeing direction by arrow, without colour"),
      both("Chọn việc: khoảng cách lớn nhất nằm ở đâu", "Choosing what to work on: where the gap is widest"),
    ],
    notFor: [
      {
        when: both("Phần đóng góp vào tổng điểm", "What each part adds to the total"),
        instead: ["waterfall"],
      },
      {
        when: both("Phân bố của tất cả đơn vị phía sau", "The distribution of all units behind"),
        instead: ["profile"],
      },
    ],
    marks: [
      mark("rest", "ring", "Kỳ trước, hoặc nơi tốt nhất", "The earlier edition, or the best"),
      focusDot,
      mark("up", "line", "Đi lên, có mũi tên", "Up, with an arrow"),
      mark("down", "line", "Đi xuống, có mũi tên", "Down, with an arrow"),
      missingHatch,
    ],
    keys: "list",
  },
  "small-multiples": {
    name: both("Nhiều hình nhỏ", "Small multiples"),
    component: "SmallMultiples",
    asks: both(
      "Diễn biến của từng đơn vị, từng thành phần, trông ra sao?",
      "How does the course of each unit or component look?",
    ),
    goodFor: [
      both(
        "Đến 63 ô trên cùng một thang, đặt cạnh nhau mà so",
        "Up to 63 panels on one scale, compared side by side",
      ),
      both("Tìm hình dạng khác thường", "Finding an unusual shape"),
    ],
    notFor: [
      { when: both("Đọc chính xác một đơn vị", "Reading one unit exactly"), instead: ["trend"] },
      { when: both("Thứ tự giữa các đơn vị", "The order among units"), instead: ["bump"] },
    ],
    marks: [
      focusLine,
      mark("rest", "line", "Đơn vị của ô", "The unit of the panel"),
      medianLine,
      missingHatch,
    ],
    keys: "plane",
  },
} as const satisfies Record<string, AboutFigure>;
