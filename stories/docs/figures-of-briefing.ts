import { both, mark, missingHatch } from "./about.js";
import type { AboutFigure } from "./about.js";

/** Figures for the meeting: what holds back, what it would take, what changed. */
export const figuresOfBriefing = {
  bottlenecks: {
    name: both("Điểm nghẽn", "Bottlenecks"),
    component: "Bottlenecks",
    asks: both(
      "Điểm bị mất ở đâu, đã bao lâu và cơ quan nào phụ trách?",
      "Where are the points lost, for how long, and who is in charge?",
    ),
    goodFor: [
      both(
        "Đoạn văn đưa vào báo cáo, mỗi con số dẫn về ô của nó",
        "A paragraph for a report, each number leading to its cell",
      ),
      both(
        "Danh sách xếp theo mức mất, kèm phần chưa giải thích được",
        "A list by size of the loss, with what stays unexplained",
      ),
    ],
    notFor: [
      {
        when: both("Xem cả chuỗi cộng thành điểm tổng", "Seeing the steps add up to the total"),
        instead: ["waterfall"],
      },
      {
        when: both("So nhiều đơn vị theo từng thành phần", "Many units by component"),
        instead: ["heat-grid"],
      },
    ],
    marks: [
      mark("focus", "box", "Còn thiếu để bằng trung vị", "Short of the median"),
      mark("peer", "box", "Từ đó đến nơi tốt nhất được so", "From there to the best compared"),
      mark("rest-2", "box", "Từ đó đến điểm tối đa", "From there to full marks"),
      missingHatch,
    ],
    keys: "none",
  },
  "what-if": {
    name: both("Nếu cải thiện thì sao", "What if"),
    component: "WhatIf",
    asks: both(
      "Cần tăng gì, bao nhiêu, để lên hạng mong muốn?",
      "What would have to rise, and by how much, to reach a rank?",
    ),
    goodFor: [
      both(
        "Kéo từng chỉ số thành phần, thấy ngay điểm và hạng",
        "Moving components and seeing score and rank at once",
      ),
      both(
        "Giữ, so và gửi nhiều kịch bản, kèm giả định",
        "Keeping, comparing and sharing scenarios with their assumptions",
      ),
    ],
    notFor: [
      {
        when: both("Xem điểm đã mất ở đâu", "Seeing where points were lost"),
        instead: ["bottlenecks", "waterfall"],
      },
    ],
    marks: [mark("focus", "line", "Mức trong kịch bản, kéo được", "The score in the scenario, to be moved")],
    keys: "none",
  },
  "what-changed": {
    name: both("Thay đổi so với kỳ trước", "What changed"),
    component: "WhatChanged",
    asks: both(
      "Kỳ này khác kỳ trước ở đâu, ai vượt qua ai?",
      "What is different from the edition before, and who overtook whom?",
    ),
    goodFor: [
      both(
        "Thành phần làm nên thay đổi, đơn vị đã vượt qua và bị vượt qua",
        "Components that made the change, units overtaken and overtaking",
      ),
    ],
    notFor: [
      {
        when: both("Nhiều kỳ liền nhau", "Many editions in a row"),
        instead: ["trend", "bump"],
      },
      {
        when: both("Từng bước cộng thành thay đổi", "Steps that add up to the change"),
        instead: ["waterfall"],
      },
    ],
    marks: [missingHatch],
    keys: "none",
  },
  "cross-index": {
    name: both("Vị trí qua các chỉ số", "Cross-index profile"),
    component: "CrossIndex",
    asks: both(
      "Đơn vị đứng ở đâu trong từng chỉ số, các chỉ số có nói giống nhau không?",
      "Where does a unit stand in each index, and do the indices agree?",
    ),
    goodFor: [
      both(
        "Thứ hạng cạnh nhau, kèm kỳ và cách công bố; không cộng",
        "Ranks side by side with edition and regime; nothing is added",
      ),
    ],
    notFor: [
      {
        when: both("Quan hệ giữa hai chỉ số qua mọi đơn vị", "How two indices go together over all units"),
        instead: ["scatter"],
      },
    ],
    marks: [missingHatch],
    keys: "none",
  },
  peers: {
    name: both("Đơn vị để so sánh", "Peers"),
    component: "Peers",
    asks: both("Nên so đơn vị này với ai, và vì sao?", "Whom should a unit be compared with, and why?"),
    goodFor: [both("Chọn một lần, dùng cho mọi hình trên trang", "Choosing once for all figures of a page")],
    notFor: [{ when: both("Xem mọi đơn vị", "Seeing all units"), instead: ["ranking-table", "ranked-bars"] }],
    marks: [missingHatch],
    keys: "none",
  },
} as const satisfies Record<string, AboutFigure>;
