/** Words of the cross-index profile in Vietnamese. */
export const crossIndexVi = {
  title: "Vị trí qua các chỉ số",
  caption: (unit: string) => `${unit}: thứ hạng ở từng chỉ số, mỗi chỉ số ở kỳ mới nhất có thứ hạng`,
  columns: {
    index: "Chỉ số",
    edition: "Kỳ",
    regime: "Cách công bố",
    rank: "Hạng",
    of: "Trong số",
    group: "Nhóm",
  },
  regime: {
    full: "đầy đủ",
    "top-n": "chỉ nhóm đứng đầu",
    "scores-and-groups": "điểm và nhóm",
    "ranks-only": "chỉ thứ hạng",
    "groups-only": "chỉ nhóm",
  },
  positions: (unit: string, list: string) => `${unit}: ${list}.`,
  position: (index: string, edition: string, rank: string, of: string) =>
    `${index} ${edition} hạng ${rank}/${of}`,
  tied: (index: string, edition: string, rank: string, of: string) =>
    `${index} ${edition} đồng hạng ${rank}/${of}`,
  own: (text: string) => `${text} (tự tính)`,
  apart: (better: string, betterRank: string, worse: string, worseRank: string) =>
    `Các chỉ số nhìn khác nhau rõ nhất: ${better} xếp hạng ${betterRank}, còn ${worse} xếp hạng ${worseRank}.`,
  together: "Không có hai chỉ số nào xếp đơn vị này cách nhau từ một phần ba số bậc trở lên.",
  none: (names: string) => `Không có thứ hạng trong dữ liệu: ${names}.`,
  nothing: (unit: string) => `Không chỉ số nào trong dữ liệu có thứ hạng của ${unit}.`,
  noUnit: "Chưa chọn đơn vị.",
  noSum:
    "Các chỉ số đo những việc khác nhau, ở những năm khác nhau: chỉ đặt cạnh nhau, không cộng, không lấy trung bình.",
  older: (list: string) => `Kỳ mới nhất trong dữ liệu không có thứ hạng của đơn vị này: ${list}.`,
  olderOne: (index: string, newest: string, shown: string) => `${index} ${newest}, nên dùng kỳ ${shown}`,
};
