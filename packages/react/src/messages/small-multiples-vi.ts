/** Words of the small multiples in Vietnamese. */
export const smallMultiplesVi = {
  order: { label: "Thứ tự", name: "Theo tên", rank: "Theo thứ hạng", change: "Theo mức thay đổi" },
  componentOrder: { name: "Theo bộ chỉ số", rank: "Theo thứ hạng" },
  by: { label: "Số liệu", score: "Theo điểm", rank: "Theo xếp hạng" },
  units: "Đơn vị trước khi sáp nhập",
  others: "Các tỉnh, thành phố khác",
  otherUnits: "Mọi đơn vị, để đối chiếu",
  median: "Trung vị cả nước",
  break: "Hai kỳ không so sánh được",
  missing: "Không có số liệu",
  aside: (count: string) => `${count} đơn vị không có số liệu trong kỳ nào`,
  derived: "Số suy ra, đọc theo danh sách hoặc minh họa",
  dated: (value: string, edition: string) => `${value} (${edition})`,
  changed: (value: string, change: string) => `${value} · ${change}`,
  changeColumn: (from: string, to: string, unit: string) => `Thay đổi ${from}–${to} (${unit})`,
  shared: "Các khung dùng chung một trục, so được với nhau.",
  sharedRank: "Các khung dùng chung một trục thứ hạng, hạng 1 ở trên.",
  own: "Các chỉ số có thang điểm khác nhau nên có khung dùng trục riêng, ghi bên trái: không so độ cao giữa các khung khác trục.",
  ownRanks: "Thứ hạng ghi * là tự tính, không phải công bố chính thức.",
  ownRanksPlain: "Thứ hạng tự tính từ điểm công bố, không phải công bố chính thức.",
  breaks: (pairs: string) => `Không nối giữa các kỳ không so sánh được: ${pairs}.`,
  changeNote: (from: string, to: string) =>
    `Mức thay đổi tính từ ${from} đến ${to}, là quãng dài nhất còn so sánh được đến kỳ mới nhất.`,
  noChange: "Không xếp được theo mức thay đổi: không có hai kỳ nào so sánh được đến kỳ mới nhất.",
  cutFrom: (edition: string, why: string) => `không so sánh được với kỳ ${edition}: ${why}`,
  headline: {
    up: (unit: string, amount: string, from: string, to: string) =>
      `${unit}: tăng ${amount} từ ${from} đến ${to}`,
    down: (unit: string, amount: string, from: string, to: string) =>
      `${unit}: giảm ${amount} từ ${from} đến ${to}`,
    same: (unit: string, from: string, to: string) => `${unit}: không đổi từ ${from} đến ${to}`,
    at: (unit: string, value: string, edition: string) => `${unit}: ${value} năm ${edition}`,
    none: (unit: string, why: string) => `${unit}: ${why}`,
    all: (title: string, from: string, to: string) =>
      `${title}: từng tỉnh, thành phố qua các kỳ ${from}–${to}`,
    components: (unit: string, from: string, to: string) =>
      `${unit}: từng chỉ số thành phần qua các kỳ ${from}–${to}`,
    noUnit: (title: string) => `${title}: chưa chọn tỉnh, thành phố để xem qua các kỳ`,
  },
  title: (index: string, from: string, to: string) => `${index} ${from}–${to}`,
  caption: (title: string, by: string) => `${title}, ${by}`,
  byScore: "theo điểm",
  byRank: "theo xếp hạng",
};
