import type { Side } from "@chiso/core";

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
  rankOf: (title: string, of: string) => `${title}: hạng (trong ${of})`,
  subtitle: (x: string, y: string) => `Ngang: ${x}. Dọc: ${y}.`,
  headline: {
    side: {
      better: "tốt hơn trung vị",
      worse: "kém trung vị",
      equal: "bằng trung vị",
    } satisfies Record<Side, string>,
    same: (unit: string, side: string, x: string, y: string) => `${unit} ${side} ở cả ${x} và ${y}`,
    apart: (unit: string, sideX: string, x: string, sideY: string, y: string) =>
      `${unit} ${sideX} ở ${x} nhưng ${sideY} ở ${y}`,
    positions: (unit: string, x: string, rankX: string, y: string, rankY: string, lead: string) =>
      `${unit}: ${x} ${rankX}, ${y} ${rankY}; ${lead}`,
    among: (lead: string, both: string) => `${lead} trong ${both} đơn vị có cả hai`,
    unit: (unit: string, x: string, y: string) => `${unit}: ${x}; ${y}`,
    furthest: (units: string, lead: string) => `${units}: ${lead}, cách nhau nhiều nhất`,
    one: (unit: string, x: string) => `${unit}: ${x}`,
    all: (titles: string) => `${titles}: mỗi chấm là một đơn vị`,
  },
  caption: (x: string, y: string) => `${x} và ${y}, theo đơn vị`,
  captionApart: (x: string, y: string, both: string) =>
    `${x} và ${y}, theo đơn vị; vị trí được so trong ${both} đơn vị có cả hai số liệu`,
  leadColumn: (x: string, y: string) => `Vị trí ở ${x} cao hơn ở ${y} (bậc)`,
  alone: (count: string, units: string | undefined) =>
    units === undefined
      ? `${count} đơn vị chỉ có ở một trong hai kỳ: vạch ngoài trục.`
      : `Chỉ có ở một trong hai kỳ, vẽ bằng vạch ngoài trục: ${units}.`,
  acrossBreak: (x: string, y: string, why: string) =>
    `Điểm của ${x} và ${y} không so sánh trực tiếp được (${why}); mỗi trục có thang riêng.`,
  twoIndices: "Hai chỉ số được đặt cạnh nhau, không cộng hay lấy trung bình.",
  missing: (title: string, count: string, units: string) =>
    `${title}: ${count} đơn vị không có số liệu: ${units}.`,
  lead: (higher: string, lower: string, places: string) =>
    `vị trí ở ${higher} cao hơn ở ${lower} ${places} bậc`,
  level: (x: string, y: string) => `vị trí ở ${x} và ${y} bằng nhau`,
};
