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
} as const satisfies Record<string, AboutFigure>;
