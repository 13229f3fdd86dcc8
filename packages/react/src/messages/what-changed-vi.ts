/** Words of what changed in Vietnamese. */
export const whatChangedVi = {
  title: "Thay đổi so với kỳ trước",
  caption: (unit: string, title: string, from: string) => `${unit}, ${title} so với ${from}`,
  columns: { what: "Về", item: "Mục", change: "Thay đổi" },
  kinds: {
    total: "Điểm tổng",
    rank: "Hạng",
    part: "Chỉ số thành phần",
    overtaken: "Đã vượt qua",
    overtook: "Bị vượt qua bởi",
    climber: "Lên nhiều bậc nhất",
    faller: "Xuống nhiều bậc nhất",
  },
  rose: (unit: string, title: string, points: string, from: string) =>
    `${unit}: ${title} tăng ${points} so với ${from}.`,
  fell: (unit: string, title: string, points: string, from: string) =>
    `${unit}: ${title} giảm ${points} so với ${from}.`,
  unchanged: (unit: string, title: string, from: string) =>
    `${unit}: điểm ${title} không đổi so với ${from}.`,
  notComparable: (unit: string, title: string, from: string, why: string) =>
    `${unit}: không so sánh trực tiếp ${title} với ${from} (${why}).`,
  asPrinted: (unit: string, title: string, from: string, points: string) =>
    `${unit}: thay đổi của ${title} so với ${from} chỉ có theo nguồn in: ${points}.`,
  unknown: (unit: string, title: string, from: string) =>
    `${unit}: không tính được thay đổi của ${title} so với ${from}.`,
  first: (title: string) => `Dữ liệu không có kỳ nào trước ${title}.`,
  noUnit: "Chưa chọn đơn vị.",
  rankUp: (before: string, after: string) => `Thứ hạng từ ${before} lên ${after}.`,
  rankDown: (before: string, after: string) => `Thứ hạng từ ${before} xuống ${after}.`,
  rankSame: (rank: string) => `Thứ hạng giữ nguyên ở ${rank}.`,
  noRank: "Không so sánh được thứ hạng giữa hai kỳ.",
  up: (names: string) => `Tăng nhiều nhất: ${names}.`,
  down: (names: string) => `Giảm nhiều nhất: ${names}.`,
  named: (name: string, points: string) => `${name} (${points})`,
  noParts: "Chưa có số liệu để chia thay đổi theo chỉ số thành phần.",
  overtaken: (count: string, names: string) => `Đã vượt qua ${count} đơn vị: ${names}.`,
  overtook: (count: string, names: string) => `Bị ${count} đơn vị vượt qua: ${names}.`,
  nobody: "Không vượt qua đơn vị nào và không bị đơn vị nào vượt qua.",
  climbers: (names: string) => `Trong tất cả các đơn vị, lên nhiều bậc nhất: ${names}.`,
  fallers: (names: string) => `Xuống nhiều bậc nhất: ${names}.`,
};
