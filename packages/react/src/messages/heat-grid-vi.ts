/** Words of the heat grid in Vietnamese. */
export const heatGridVi = {
  by: { label: "Thứ tự", rank: "Theo thứ hạng", likeness: "Theo mức giống nhau", name: "Theo tên" },
  numbers: { label: "Số trong ô", off: "Chỉ tô màu", on: "Ghi số vào ô" },
  units: "Đơn vị trước khi sáp nhập",
  rankHead: "Hạng",
  /** Above the column of the whole where names do not fit. */
  wholeMark: "T",
  /** Part of the way from the lower end (0 %) to the better end (100 %). */
  share: (from: string, to: string) => `${from}–${to}%`,
  lowestClass: (share: string) => `${share}: thấp nhất`,
  highestClass: (share: string) => `${share}: cao nhất`,
  worstClass: (share: string) => `${share}: kém nhất`,
  bestClass: (share: string) => `${share}: tốt nhất`,
  plain: "Có điểm, không có thang để tô màu",
  missing: "Không có điểm",
  cut: "Không so sánh được hai kỳ hai bên",
  place: {
    range: (share: string) => `ở khoảng ${share} từ điểm thấp nhất đến cao nhất của các đơn vị`,
    scale: (share: string) => `ở khoảng ${share} của thang điểm`,
    rangeDown: (share: string) =>
      `ở khoảng ${share} từ điểm cao nhất (kém nhất) đến thấp nhất (tốt nhất) của các đơn vị`,
    scaleDown: (share: string) => `ở khoảng ${share} của thang điểm, tính từ đầu kém`,
  },
  tones: {
    range: "Màu ô: điểm nằm ở đâu giữa điểm thấp nhất (0%) và cao nhất (100%) của các đơn vị trong cột.",
    scale: "Màu ô: điểm nằm ở đâu trên thang điểm công bố của chỉ số (0% đến 100%).",
    scaleOf: (components: string) =>
      `Dữ liệu không đủ mọi đơn vị, màu ô theo thang điểm công bố: ${components}.`,
    rangeYears:
      "Màu ô: điểm nằm ở đâu giữa điểm thấp nhất (0%) và cao nhất (100%) của các đơn vị trong cùng kỳ.",
    scaleYears:
      "Có kỳ dữ liệu không đủ mọi đơn vị, nên màu ô ở mọi kỳ theo thang điểm công bố của chỉ số (0% đến 100%).",
    down: "Ở chỉ số này điểm thấp là tốt: màu đậm là điểm thấp.",
  },
  rounded: "Số trong ô hẹp được làm tròn; số đầy đủ ở bảng số liệu và khi đọc từng ô.",
  unheld: (components: string) => `Không có điểm nào trong dữ liệu: ${components}.`,
  noLikeness: "Không xếp được theo mức giống nhau: cần một đơn vị đang xem và điểm của mọi đơn vị.",
  likenessNote: (unit: string) =>
    `Mức giống nhau: thứ hạng từng chỉ số thành phần cách ${unit} trung bình bao nhiêu bậc.`,
  likenessColumn: (unit: string) => `Cách ${unit} trung bình (bậc)`,
  apartBy: (unit: string, places: string) => `cách ${unit} trung bình ${places} bậc mỗi chỉ số thành phần`,
  cuts: "Không so sánh được giữa các kỳ",
  cutsNote: (pairs: string) =>
    `Vạch đứng ngăn hai kỳ không so sánh được: ${pairs}. Lý do: đọc ô sau vạch, hoặc xem bảng số liệu.`,
  cutFrom: (edition: string, why: string) => `không so sánh được với kỳ ${edition}: ${why}`,
  pair: (after: string, before: string, why: string) => `${after}–${before} (${why})`,
  aside: (count: string) => `${count} đơn vị không có điểm nào để tô`,
  asideRanked: (count: string) => `${count} đơn vị không có điểm nào để tô (trong ngoặc: thứ hạng)`,
  asideUnit: (unit: string, rank: string) => `${unit} (${rank})`,
  headline: {
    ends: (unit: string, best: string, lowest: string) =>
      `${unit} đứng cao nhất ở ${best}, thấp nhất ở ${lowest}`,
    endsIn: (unit: string, edition: string, best: string, lowest: string) =>
      `${unit} năm ${edition} đứng cao nhất ở ${best}, thấp nhất ở ${lowest}`,
    level: (unit: string) => `${unit} đứng ngang nhau ở mọi chỉ số thành phần`,
    likest: (unit: string, others: string, places: string) =>
      `${unit} giống ${others} nhất: các chỉ số thành phần cách nhau trung bình ${places} bậc`,
    one: (unit: string, figure: string) => `${unit}: ${figure}`,
    held: (unit: string, count: string, of: string) =>
      `${unit}: trong dữ liệu có điểm của ${count}/${of} chỉ số, chưa đủ để so với cả nước`,
    heldYears: (unit: string, from: string, to: string) =>
      `${unit}: điểm các chỉ số thành phần trong các kỳ ${from}–${to}`,
    rankOnly: (unit: string, rank: string) => `${unit}: ${rank}, không có điểm trong dữ liệu`,
    none: (unit: string, why: string) => `${unit}: ${why}`,
    all: (title: string) => `${title}: điểm các chỉ số thành phần của các đơn vị`,
    noUnit: (title: string) => `${title}: chưa chọn tỉnh, thành phố để xem qua các kỳ`,
  },
  caption: (title: string) => `${title}: điểm từng chỉ số thành phần`,
  yearsCaption: (unit: string, title: string) => `${unit}: ${title}, điểm qua các kỳ`,
  yearsTitle: (index: string, from: string, to: string) => `${index} ${from}–${to}`,
};
