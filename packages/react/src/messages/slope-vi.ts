/** Words of the slope chart in Vietnamese. */
export const slopeVi = {
  by: { label: "Theo", score: "Điểm", rank: "Xếp hạng" },
  others: "Các đơn vị khác",
  missing: "Không có số liệu",
  own: "Thứ hạng tự tính",
  derived: "Số liệu suy ra hoặc đọc theo danh sách (ghi *)",
  median: "Trung vị",
  /** A line break where the two do not fit beside each other. */
  gap: (unit: string, why: string) => `${unit}:\n${why}`,
  reason: (why: string) => `Không nối hai kỳ: ${why}`,
  printed: (change: string) => `theo nguồn: ${change}`,
  headline: {
    up: (unit: string, from: string, to: string) => `${unit}: từ ${from} lên ${to}`,
    down: (unit: string, from: string, to: string) => `${unit}: từ ${from} xuống ${to}`,
    same: (unit: string, value: string, from: string, to: string) =>
      `${unit}: giữ nguyên ${value} từ năm ${from} đến năm ${to}`,
    /** Figures that no comparative word may join. */
    sides: (unit: string, from: string, to: string) => `${unit}: ${from}, ${to}`,
    notComparable: (sentence: string) => `${sentence}; hai kỳ không so sánh trực tiếp`,
    printed: (sentence: string, change: string) => `${sentence}; nguồn đã in ${change}`,
    before: (unit: string, units: string) => `${unit}: số liệu của ${units}, các đơn vị trước khi sáp nhập`,
    all: (title: string, from: string, to: string) => `${title}: các đơn vị trong hai kỳ ${from} và ${to}`,
    noEarlier: (title: string, edition: string) =>
      `${title}: trong dữ liệu không có kỳ nào trước ${edition} để đặt bên cạnh`,
  },
  subtitle: (title: string, by: string, from: string, to: string) => `${title} · ${by}, ${from} và ${to}`,
  notices: {
    notComparable: (from: string, to: string, why: string) =>
      `Không nối ${from} với ${to}, không tính mức thay đổi: ${why}.`,
    ownScales: "Mỗi cột có thang riêng: độ cao của hai cột không đặt cạnh nhau được.",
    lessIsBetter: "Điểm thấp hơn là tốt hơn; đầu tốt hơn ở trên.",
    unit: (unit: string, why: string) => `${unit}: không nối hai kỳ vì ${why}.`,
    printed: (unit: string, change: string, source: string) =>
      `${unit}: ${change} theo nguồn đã in (${source}), không phải tự tính.`,
    missing: (unit: string, year: string, why: string) => `${unit}, kỳ ${year}: ${why}.`,
    inEdition: (year: string, text: string) => `Kỳ ${year}: ${text}`,
  },
  table: {
    caption: (title: string, from: string, to: string) => `${title}: ${from} và ${to}`,
    unit: "Đơn vị",
    score: (year: string) => `Điểm ${year}`,
    rank: (year: string) => `Hạng ${year}`,
    points: (unit: string) => `Thay đổi (${unit})`,
    ranks: "Thay đổi (bậc, số dương là lên hạng)",
    asPrinted: (value: string) => `${value} (theo nguồn)`,
    notComparable: "không so sánh được",
  },
};
