/** Words of the scatter plot in Vietnamese. */
export const scatterVi = {
  others: "Các tỉnh, thành phố khác",
  inRegion: (region: string) => `Cùng vùng ${region}`,
  outliers: "Hai vị trí cách nhau nhiều nhất (có ghi tên)",
  one: "Chỉ có một trong hai số liệu: vạch ngoài trục",
  derived: "Số liệu suy ra hoặc đọc theo danh sách",
  axis: (title: string, measure: string) => `${title} (${measure})`,
  byScore: "điểm",
  byRank: "xếp hạng, 1 là cao nhất",
  scoreOf: (title: string) => `${title}: điểm`,
  rankOf: (title: string) => `${title}: hạng`,
  subtitle: (x: string, y: string) => `Ngang: ${x}. Dọc: ${y}.`,
  headline: {
    unit: (unit: string, x: string, xValue: string, y: string, yValue: string) =>
      `${unit}: ${x} ${xValue}; ${y} ${yValue}`,
    all: (x: string, y: string) => `${x} và ${y}: mỗi chấm là một đơn vị`,
  },
  caption: (x: string, y: string) => `${x} và ${y}, theo đơn vị`,
  alone: (units: string) => `Không có trong cả hai kỳ nên không vẽ: ${units}.`,
  twoIndices: "Hai chỉ số được đặt cạnh nhau, không cộng hay lấy trung bình.",
  missing: (title: string, count: string, units: string) =>
    `${title}: ${count} đơn vị không có số liệu: ${units}.`,
  lead: (x: string, y: string, places: string) => `Vị trí ở ${x} cao hơn ở ${y} ${places} bậc`,
  trail: (x: string, y: string, places: string) => `Vị trí ở ${x} thấp hơn ở ${y} ${places} bậc`,
};
