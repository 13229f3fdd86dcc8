/** Words of the choropleth and the tile map in Vietnamese. */
export const mapVi = {
  show: { label: "Cách vẽ", map: "Bản đồ", tiles: "Ô vuông" },
  classes: {
    label: "Cách chia nhóm",
    quantile: "Năm phần bằng nhau",
    step: "Bước điểm bằng nhau",
    group: "Nhóm xếp loại",
  },
  zoom: { label: "Vùng", country: "Cả nước" },
  range: (from: string, to: string) => `${from} đến dưới ${to}`,
  lastRange: (from: string, to: string) => `${from} đến ${to}`,
  ranks: (from: string, to: string) => `hạng ${from}–${to}`,
  single: (value: string) => value,
  counted: (text: string, count: string) => `${text} (${count})`,
  missing: (count: string) => `Không có số liệu (${count})`,
  outline: (names: string) => `${names} (viền)`,
  archipelago: (name: string, unit: string) => `Quần đảo ${name}, thuộc ${unit}`,
  archipelagoNote: "Hoàng Sa và Trường Sa thuộc Việt Nam; không có số liệu đo riêng ở hai quần đảo.",
  inClass: (text: string) => `Nhóm trên bản đồ: ${text}`,
  column: "Nhóm trên bản đồ",
  why: "Ghi chú",
  computed: "Nhóm tự tính từ điểm, không phải công bố chính thức.",
  notQuantile: "Dữ liệu chưa đầy đủ nên không chia năm phần bằng nhau; chia theo bước điểm bằng nhau.",
  notGroup: "Kỳ này không có nhóm xếp loại; chia theo điểm.",
  byRank: "Chỉ có thứ hạng nên chia nhóm theo thứ hạng.",
  noMap: (title: string) => `${title}: chưa có ranh giới cho các đơn vị của kỳ này`,
  noMapNote:
    "Ranh giới hành chính của kỳ này khác bản đồ đang có, nên không vẽ. Xem bảng số liệu hoặc hình khác.",
  headline: {
    inClass: (unit: string, text: string, count: string, of: string) =>
      `${unit} thuộc ${/^nhóm /i.test(text) ? text : `nhóm ${text}`} (${count} trong ${of} đơn vị có số liệu)`,
    none: (unit: string, why: string) => `${unit}: ${why}`,
    all: (title: string, count: string, of: string) => `${title}: ${count} trong ${of} đơn vị có số liệu`,
  },
  caption: (title: string) => `${title}: nhóm của các đơn vị trên bản đồ`,
};
