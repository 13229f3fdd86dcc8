/** Words of the radar in Vietnamese. */
export const radarVi = {
  axis: "Trục",
  share: "Đã đạt so với thang điểm",
  percent: (share: string) => `${share}%`,
  reached: (share: string) => `Đạt ${share} của thang điểm`,
  leftOut: {
    "no-maximum": "chưa rõ điểm tối đa",
    "off-scale": "có điểm nằm ngoài thang điểm đã công bố",
  },
  noAxis: (why: string, names: string) => `Không vẽ, ${why}: ${names}.`,
  headline: {
    outside: (unit: string, count: string, of: string) =>
      `${unit} tốt hơn trung vị ở ${count} trong ${of} chỉ số thành phần được vẽ`,
    all: (unit: string, of: string) => `${unit} tốt hơn trung vị ở cả ${of} chỉ số thành phần được vẽ`,
    none: (unit: string, of: string) =>
      `${unit} không tốt hơn trung vị ở chỉ số nào trong ${of} chỉ số thành phần được vẽ`,
    same: (unit: string, of: string) => `${unit} bằng trung vị ở cả ${of} chỉ số thành phần được vẽ`,
    held: (unit: string, count: string, of: string) =>
      `${unit}: có điểm của ${count} trong ${of} chỉ số thành phần được vẽ; điểm của các đơn vị khác chưa đủ để tính trung vị`,
    most: (names: string, share: string) => `đạt cao nhất so với thang điểm: ${names} (${share})`,
    least: (names: string, share: string) => `thấp nhất: ${names} (${share})`,
    missing: (unit: string, why: string) => `${unit}: ${why}`,
    units: (title: string, of: string) => `${title}: trung vị và mức tốt nhất trên ${of} trục`,
    peers: (title: string, names: string) => `${title}: ${names}`,
    tooMany: (title: string, count: string, most: string) =>
      `${title} có ${count} chỉ số thành phần: quá ${most} trục thì hình ra-đa không đọc được`,
    tooFew: (title: string, count: string) =>
      `${title}: ${count} chỉ số thành phần có thang điểm, quá ít trục để thành hình ra-đa`,
  },
  note: {
    "too-many": "Hãy xem hình hồ sơ từng chỉ số thành phần hoặc lưới nhiệt; số liệu có trong bảng.",
    "too-few": "Hãy xem hình hồ sơ từng chỉ số thành phần hoặc lưới nhiệt; số liệu có trong bảng.",
    nothing: "Không có điểm nào của đơn vị được chọn hay đơn vị so sánh để vẽ; số liệu có trong bảng.",
  },
  caption: (title: string) => `${title}: từng chỉ số thành phần trên thang riêng của nó`,
  scales:
    "Mỗi trục có thang điểm riêng, ghi cạnh tên: tâm là đầu kém nhất, vòng ngoài là đầu tốt nhất, các vòng là phần trăm của thang. Diện tích của hình không có ý nghĩa.",
  gaps: "Trục chấm chấm không có điểm; đường của đơn vị bị ngắt ở đó.",
};
