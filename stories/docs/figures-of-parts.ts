import {
  both,
  focusBox,
  focusDot,
  focusLine,
  mark,
  medianLine,
  missingHatch,
  peerDot,
  peerLine,
} from "./about.js";
import type { AboutFigure } from "./about.js";

/** Figures of what an index is made of, of places, and of plans. */
export const figuresOfParts = {
  radar: {
    name: both("Mạng nhện", "Radar"),
    component: "Radar",
    asks: both(
      "Hồ sơ thành phần của một đơn vị có hình dạng gì?",
      "What shape do one unit's components have?",
    ),
    goodFor: [
      both("Nhớ hình dạng của một đơn vị; đến 10 trục", "Remembering one unit's shape; up to ten axes"),
      both("Đặt một đơn vị cạnh trung vị và nơi tốt nhất", "Setting a unit beside median and best"),
    ],
    notFor: [
      {
        when: both("Đọc số chính xác: diện tích đánh lừa mắt", "Exact reading: areas deceive the eye"),
        instead: ["profile"],
      },
      { when: both("Hơn ba đơn vị", "More than three units"), instead: ["heat-grid"] },
    ],
    marks: [
      focusLine,
      peerLine,
      medianLine,
      mark("rule", "line", "Vòng thang điểm, từ đáy thang thật", "Rings of the scale, from its true foot"),
      missingHatch,
    ],
    keys: "list",
  },
  profile: {
    name: both("Hồ sơ thành phần", "Profile"),
    component: "Profile",
    asks: both(
      "Từng chỉ số thành phần của một đơn vị mạnh yếu ra sao, so với mọi đơn vị?",
      "How strong is each component of a unit, against all units?",
    ),
    goodFor: [
      both(
        "Điểm, trung vị, nơi tốt nhất và mức tối đa trên một hàng",
        "Score, median, best and maximum in one row",
      ),
      both(
        "Trọng số PCI, điểm tối đa PAR INDEX nói ngay tại chỗ",
        "Weights of PCI and maxima of PAR INDEX said in place",
      ),
    ],
    notFor: [
      {
        when: both("Phần mất cộng lại đúng bằng tổng", "Losses that add up to the total"),
        instead: ["waterfall"],
      },
      { when: both("Nhiều đơn vị cùng lúc", "Many units at once"), instead: ["heat-grid", "ranking-table"] },
    ],
    marks: [
      focusBox,
      peerDot,
      mark("rest-2", "stripes", "Mọi đơn vị, phân bố phía sau", "All units, the distribution behind"),
      medianLine,
      missingHatch,
    ],
    keys: "list",
  },
  "heat-grid": {
    name: both("Lưới nhiệt", "Heat grid"),
    component: "HeatGrid",
    asks: both("Ai mạnh yếu ở đâu, nhìn cả bảng một lần?", "Who is strong or weak in what, all at one look?"),
    goodFor: [
      both(
        "63 đơn vị × 10 thành phần, hoặc thành phần × năm của một đơn vị",
        "63 units × 10 components, or one unit's components × years",
      ),
      both("Tìm đơn vị giống mình để học", "Finding units that are alike, to learn from"),
    ],
    notFor: [
      {
        when: both("Đọc số chính xác của nhiều ô", "Exact reading of many cells"),
        instead: ["ranking-table"],
      },
      { when: both("Một đơn vị trong một kỳ", "One unit in one edition"), instead: ["profile"] },
    ],
    marks: [
      mark("seq-1", "box", "Thấp: gần màu giấy", "Low: near the colour of paper"),
      mark(
        "seq-8",
        "box",
        "Cao: đậm; đọc được cả khi in đen trắng",
        "High: dark; readable in black and white too",
      ),
      mark(
        "rule",
        "line",
        "Vạch giữa hai cột: phương pháp đã đổi",
        "A rule between columns: a break of method",
      ),
      missingHatch,
    ],
    keys: "plane",
  },
  waterfall: {
    name: both("Thác điểm", "Waterfall"),
    component: "Waterfall",
    asks: both(
      "Điểm mất ở đâu, và điều gì làm nên thay đổi?",
      "Where are the points lost, and what made the change?",
    ),
    goodFor: [
      both(
        "Điểm nghẽn: các phần cộng lại đúng bằng tổng",
        "Bottlenecks: the parts add up to the total exactly",
      ),
      both(
        "Phần mất so với trung vị, với đơn vị so sánh, với mức tối đa",
        "Loss to the median, to the peers, to full marks",
      ),
    ],
    notFor: [
      { when: both("So sánh nhiều đơn vị", "Comparing many units"), instead: ["profile", "heat-grid"] },
      { when: both("Hai kỳ không so sánh được", "Editions that may not be compared"), instead: ["trend"] },
    ],
    marks: [
      focusBox,
      mark("down", "box", "Phần mất hoặc giảm", "Lost, or less"),
      mark("up", "box", "Phần được hoặc tăng", "Won, or more"),
      mark(
        "no-data",
        "hatch",
        "Phần chưa phân tách được: mức tối đa hoặc trọng số không rõ",
        "Not broken down: maximum or weight unknown",
      ),
    ],
    keys: "list",
  },
  choropleth: {
    name: both("Bản đồ", "Map"),
    component: "Choropleth",
    asks: both("Ở đâu cao, ở đâu thấp?", "Where is it high, where low?"),
    goodFor: [
      both(
        "Mẫu hình theo vùng; tìm một đơn vị theo nơi chốn",
        "Patterns by region; finding a unit by its place",
      ),
      both(
        "63 hoặc 34 đơn vị, theo kỳ; luôn có Hoàng Sa và Trường Sa",
        "63 or 34 units, by edition; always with Hoàng Sa and Trường Sa",
      ),
    ],
    notFor: [
      {
        when: both(
          "Diện tích làm tỉnh nhỏ khuất: cần mỗi đơn vị bằng nhau",
          "Area hides small provinces: each unit should be equal",
        ),
        instead: ["tile-map"],
      },
      { when: both("Thứ tự và khoảng cách", "Order and gaps"), instead: ["ranked-bars"] },
    ],
    marks: [
      mark("seq-2", "box", "Lớp thấp", "A low class"),
      mark("seq-8", "box", "Lớp cao", "A high class"),
      mark("focus", "line", "Viền của đơn vị đang xem", "Outline of the unit in focus"),
      missingHatch,
    ],
    keys: "plane",
  },
  "tile-map": {
    name: both("Bản đồ ô", "Tile map"),
    component: "TileMap",
    asks: both("Ở đâu, khi mỗi đơn vị được nhìn như nhau?", "Where, with each unit equal?"),
    goodFor: [
      both(
        "Đơn vị nhỏ cũng thấy rõ; có chỗ cho tên viết tắt",
        "Small units are seen; there is room for a short name",
      ),
      both("Màn hình nhỏ", "Small screens"),
    ],
    notFor: [
      { when: both("Ranh giới và hình dạng thật", "True borders and shapes"), instead: ["choropleth"] },
      { when: both("Thứ tự và khoảng cách", "Order and gaps"), instead: ["ranked-bars"] },
    ],
    marks: [
      mark("seq-2", "box", "Lớp thấp", "A low class"),
      mark("seq-8", "box", "Lớp cao", "A high class"),
      mark("focus", "line", "Viền của đơn vị đang xem", "Outline of the unit in focus"),
      missingHatch,
    ],
    keys: "plane",
  },
  progress: {
    name: both("Tiến độ", "Progress"),
    component: "Progress",
    asks: both(
      "Kế hoạch so với thực hiện: xong bao nhiêu, chậm những gì?",
      "Plan against done: how much is finished, what is late?",
    ),
    goodFor: [
      both(
        "Theo dõi kiểm tra, chương trình cải cách, theo ngày “hôm nay” cho trước",
        "Following inspections or a programme, at a given “today”",
      ),
      both("Danh sách việc chậm, có tên và ngày", "The late list, with names and dates"),
    ],
    notFor: [
      {
        when: both("Điểm và thứ hạng của chỉ số", "Scores and ranks of an index"),
        instead: ["score-card", "trend"],
      },
      { when: both("Dự báo: hình không đoán", "A forecast: the figure does not guess") },
    ],
    marks: [
      mark("focus", "box", "Đã xong", "Done"),
      mark("warn", "box", "Chậm so với kế hoạch, có chữ", "Late against the plan, in words"),
      mark("rest", "ring", "Chưa đến hạn", "Not yet due"),
      mark("ink-2", "dash", "Hôm nay", "Today"),
      focusDot,
    ],
    keys: "list",
  },
} as const satisfies Record<string, AboutFigure>;
