import {
  both,
  focusBox,
  focusDot,
  mark,
  medianLine,
  missingHatch,
  ownRing,
  peerDot,
  restDot,
} from "./about.js";
import type { AboutFigure } from "./about.js";

/** Figures of one edition: who stands where. */
export const figuresOfOrder = {
  "ranking-table": {
    name: both("Bảng xếp hạng", "Ranking table"),
    component: "RankingTable",
    asks: both(
      "Trong một kỳ, ai đứng ở đâu, và ai đã dịch chuyển?",
      "Who stands where in one edition, and who moved?",
    ),
    goodFor: [
      both(
        "Tra một đơn vị, sắp xếp, tìm, lọc theo vùng",
        "Looking up a unit, sorting, searching, filtering by region",
      ),
      both(
        "So sánh nhiều đơn vị trên nhiều chỉ số thành phần cùng lúc",
        "Comparing many units over many components at once",
      ),
    ],
    notFor: [
      { when: both("Diễn biến của một đơn vị qua các năm", "One unit over the years"), instead: ["trend"] },
      { when: both("Một đơn vị trong một kỳ", "One unit in one edition"), instead: ["score-card"] },
      {
        when: both("Nhìn một lần thấy ngay khoảng cách", "Seeing the gaps at one glance"),
        instead: ["ranked-bars", "distribution"],
      },
    ],
    marks: [
      mark(
        "focus-paper",
        "box",
        "Dòng của đơn vị đang xem, ghim khi cuộn",
        "Row of the unit in focus, pinned while scrolling",
      ),
      mark(
        "seq-5",
        "box",
        "Nhiệt của cột: càng xa màu giấy càng cao",
        "Heat of a column: the farther from paper, the higher",
      ),
      mark("up", "diamond", "Tăng bậc, có mũi tên và chữ", "Up, with arrow and words"),
      mark("down", "diamond", "Giảm bậc, có mũi tên và chữ", "Down, with arrow and words"),
      missingHatch,
    ],
    keys: "grid",
  },
  "score-card": {
    name: both("Thẻ điểm", "Score card"),
    component: "ScoreCard",
    asks: both("Một đơn vị đứng ở đâu trong một kỳ?", "Where does one unit stand in one edition?"),
    goodFor: [
      both(
        "Đầu trang, hoặc hai ba thẻ cạnh nhau, mỗi chỉ số một thẻ",
        "The top of a page, or two or three side by side, one for each index",
      ),
      both("Câu kết luận đọc được ngay, kèm nguồn", "A conclusion that reads at once, with its source"),
    ],
    notFor: [
      {
        when: both("Tất cả các đơn vị cùng lúc", "All units at once"),
        instead: ["ranking-table", "ranked-bars"],
      },
      { when: both("Diễn biến qua các năm", "The course over the years"), instead: ["trend"] },
      {
        when: both(
          "Cộng hay lấy trung bình nhiều chỉ số: không hình nào làm việc đó",
          "Adding or averaging several indices: no figure does that",
        ),
      },
    ],
    marks: [
      mark(
        "focus",
        "box",
        "Điểm hoặc thứ hạng chính, chữ lớn nhất",
        "The main score or rank, the largest type",
      ),
      mark(
        "up",
        "diamond",
        "Thay đổi, chỉ khi hai kỳ so sánh được",
        "A change, only where two editions may be compared",
      ),
      mark(
        "ink-2",
        "dash",
        "Số do nguồn in, ghi là “theo nguồn đã in”",
        "A figure printed by its source, marked “as printed”",
      ),
    ],
    keys: "none",
  },
  "ranked-bars": {
    name: both("Thanh xếp hạng", "Ranked bars"),
    component: "RankedBars",
    asks: both("Ai đứng ở đâu, và cách nhau bao xa?", "Who stands where, and how far apart?"),
    goodFor: [
      both(
        "Thấy ngay vị trí và khoảng cách của 63 đơn vị",
        "Seeing place and gap of all 63 units at a glance",
      ),
      both("Nhóm, trung vị và đơn vị đang xem trên cùng một thang", "Groups, median and focus on one scale"),
    ],
    notFor: [
      {
        when: both("Tra số liệu nhiều cột", "Looking up figures of many columns"),
        instead: ["ranking-table"],
      },
      {
        when: both("Hình dạng của cả phân bố", "The shape of the whole distribution"),
        instead: ["distribution"],
      },
      { when: both("Chỉ có thứ hạng của vài năm", "Ranks over several years"), instead: ["bump"] },
    ],
    marks: [
      focusBox,
      mark("peer", "box", "Đơn vị so sánh, có tên", "Those compared with it, named"),
      mark("rest", "box", "Các đơn vị khác", "All others"),
      medianLine,
      missingHatch,
    ],
    keys: "list",
  },
  distribution: {
    name: both("Phân bố", "Distribution"),
    component: "Distribution",
    asks: both("Tỉnh này bình thường hay khác thường?", "Is this province ordinary or not?"),
    goodFor: [
      both(
        "Mỗi chỉ số thành phần một hàng: mạnh, yếu, so với tất cả",
        "A row for each component: strong or weak against all",
      ),
      both(
        "Thấy tứ phân vị và vùng mà không cần đọc số",
        "Seeing quartiles and the region without reading numbers",
      ),
    ],
    notFor: [
      {
        when: both("Thứ tự từng đơn vị", "The order of single units"),
        instead: ["ranked-bars", "ranking-table"],
      },
      {
        when: both("Hai biến có đi cùng nhau không", "Whether two measures go together"),
        instead: ["scatter"],
      },
      { when: both("Điểm mất ở đâu", "Where the points are lost"), instead: ["waterfall"] },
    ],
    marks: [
      focusDot,
      peerDot,
      restDot,
      mark(
        "rule",
        "box",
        "Khoảng tứ phân vị: nửa giữa của các đơn vị",
        "Quartiles: the middle half of all units",
      ),
      medianLine,
      missingHatch,
    ],
    keys: "plane",
  },
  groups: {
    name: both("Nhóm", "Groups"),
    component: "Groups",
    asks: both("Ai thuộc nhóm nào, và ai đổi nhóm?", "Who belongs to which group, and who changed?"),
    goodFor: [
      both(
        "Bốn nhóm PAPI, loại A, B, C của PAR INDEX, nhóm do cơ quan công bố đặt",
        "PAPI's quartiles, classes A, B, C of PAR INDEX, published tiers",
      ),
      both("Chuyển nhóm giữa hai kỳ so sánh được", "Moves between groups over comparable editions"),
    ],
    notFor: [
      {
        when: both("Thứ tự trong một nhóm", "The order within a group"),
        instead: ["ranked-bars", "ranking-table"],
      },
      {
        when: both("Các nhóm nằm ở đâu trên bản đồ", "Where the groups lie on the map"),
        instead: ["choropleth", "tile-map"],
      },
    ],
    marks: [focusBox, mark("rest", "box", "Đơn vị khác trong nhóm", "Other members"), ownRing, missingHatch],
    keys: "plane",
  },
  scatter: {
    name: both("Tương quan", "Scatter"),
    component: "Scatter",
    asks: both(
      "Hai chỉ số hay hai thành phần có đi cùng nhau không?",
      "Do two indices or two components go together?",
    ),
    goodFor: [
      both(
        "Đặt cạnh nhau vị trí của hai chỉ số khác nhau",
        "Setting positions of two different indices side by side",
      ),
      both("Thấy đơn vị khác hẳn số đông, có tên", "Seeing outliers, named"),
    ],
    notFor: [
      {
        when: both(
          "Chứng minh quan hệ nhân quả: hình chỉ cho thấy hai con số",
          "Proving a cause: the figure shows two numbers and no more",
        ),
      },
      { when: both("Cộng hai chỉ số thành một", "Adding two indices into one") },
      { when: both("Một chỉ số qua hai kỳ", "One index over two editions"), instead: ["slope", "dumbbell"] },
    ],
    marks: [
      focusDot,
      peerDot,
      restDot,
      medianLine,
      mark(
        "rule",
        "line",
        "Trục: thang điểm hoặc vị trí, 1 ở trên",
        "Axes: scores, or positions with 1 on top",
      ),
    ],
    keys: "plane",
  },
} as const satisfies Record<string, AboutFigure>;
