/** Words of the profile in Vietnamese. */
export const profileVi = {
  order: { label: "Thứ tự", index: "Theo bộ chỉ số", weakest: "Hạng thấp nhất trước" },
  axis: { label: "Thang của mỗi dòng", units: "Khoảng điểm của các đơn vị", full: "Toàn thang điểm" },
  headline: {
    some: (unit: string, count: string, of: string) =>
      `${unit} tốt hơn trung vị ở ${count} trong ${of} chỉ số thành phần`,
    all: (unit: string, of: string) => `${unit} tốt hơn trung vị ở cả ${of} chỉ số thành phần`,
    none: (unit: string, of: string) =>
      `${unit} không tốt hơn trung vị ở chỉ số nào trong ${of} chỉ số thành phần`,
    same: (unit: string, of: string) => `${unit} bằng trung vị ở cả ${of} chỉ số thành phần`,
    /** A component and its place, or several that share it. */
    strongest: (names: string, place: string) => `hạng cao nhất: ${names} (${place})`,
    weakest: (names: string, place: string) => `hạng thấp nhất: ${names} (${place})`,
    place: (rank: string, how: string) => `${rank}, ${how}`,
    whole: (unit: string, component: string, score: string, side: string, median: string) =>
      `${unit}: ${component} ${score}, ${side} (${median})`,
    alone: (unit: string) => `${unit}: kỳ này chỉ có một đơn vị, không có gì để so sánh`,
    held: (said: string, count: string, of: string) =>
      `${said}: trong dữ liệu có điểm của ${count}/${of} chỉ số; điểm của các đơn vị khác chưa đủ để tính trung vị`,
    ranked: (unit: string, rank: string) => `${unit}, ${rank}`,
    missing: (said: string, why: string) => `${said}: ${why}`,
    missingScore: (said: string, why: string) => `${said}: điểm ${why}`,
    units: (title: string) => `${title}: trung vị và mức tốt nhất của từng chỉ số thành phần`,
    unitsHeld: (title: string) => `${title}: điểm có trong dữ liệu của từng chỉ số thành phần`,
  },
  caption: (title: string) =>
    `${title}: từng chỉ số thành phần so với trung vị, mức tốt nhất và các đơn vị khác`,
  toMedianNote:
    "Mũi tên đặc chỉ sang phải: tốt hơn trung vị; mũi tên rỗng chỉ sang trái: kém hơn trung vị; chấm: bằng trung vị.",
  fullNote: "Thanh bắt đầu từ đầu thang điểm; thanh rỗng: kém hơn trung vị.",
  fromStartNote:
    "Nơi dữ liệu chưa đủ để tính trung vị, thanh bắt đầu từ đầu thang điểm; nơi không rõ thang điểm chỉ có một chấm.",
  ownAxes: "Mỗi dòng có thang riêng, hai đầu ghi bên dưới.",
};
