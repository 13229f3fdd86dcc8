/** Words of the bottlenecks in Vietnamese. */
export const bottlenecksVi = {
  title: "Điểm nghẽn",
  lost: (points: string) => `mất ${points}`,
  unknown: "Chưa tính được",
  total: (unit: string, title: string, score: string, full: string, lost: string) =>
    `${unit} đạt ${score} trên tối đa ${full} của ${title}, còn mất ${lost}.`,
  totalOfLess: (unit: string, title: string, score: string, full: string, lost: string) =>
    `${unit} ở mức ${score} của ${title}, mức tốt nhất là ${full}, còn cách ${lost}.`,
  largest: (name: string, lost: string) => `Điểm nghẽn lớn nhất là ${name} (mất ${lost}).`,
  largestTied: (names: string, lost: string) =>
    `Điểm nghẽn lớn nhất là ${names}, mỗi chỉ số thành phần mất ${lost}.`,
  nothingLost: (unit: string, title: string) => `${unit} không mất điểm nào ở ${title}.`,
  next: (list: string) => `Tiếp theo là ${list}.`,
  named: (name: string, lost: string) => `${name} (${lost})`,
  running: (names: string, count: string) => `${names} ở trong ba phần mất lớn nhất ${count} kỳ liên tiếp.`,
  scored: (score: string, full: string) => `Đạt ${score} trên ${full}.`,
  scoredOfLess: (score: string, full: string) => `Ở mức ${score}, tốt nhất là ${full}.`,
  belowMedian: (points: string) => `Kém trung vị ${points}.`,
  atMedian: "Từ trung vị trở lên.",
  belowPeers: (points: string, peers: string) => `Nơi tốt nhất trong ${peers} hơn thêm ${points}.`,
  atPeers: (peers: string) => `Không kém nơi nào trong ${peers}.`,
  toFull: (points: string) => `Từ đó đến mức tối đa còn ${points}.`,
  persistent: (count: string) => `${count} kỳ liên tiếp trong ba phần mất lớn nhất.`,
  body: (name: string) => `Cơ quan phụ trách: ${name}.`,
  bodyOf: (name: string, body: string) => `Cơ quan phụ trách ${name}: ${body}.`,
  rest: (points: string) => `Còn ${points} các chỉ số thành phần chưa giải thích được.`,
  restOver: (points: string) =>
    `Các chỉ số thành phần mất nhiều hơn điểm tổng: phần chưa giải thích được là ${points}.`,
  noParts: (lost: string) => `Chưa có số liệu để chia ${lost} này theo chỉ số thành phần.`,
  none: (text: string) => `${text}.`,
};
