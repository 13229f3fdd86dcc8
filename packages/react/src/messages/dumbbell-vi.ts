/** Words of the dumbbell in Vietnamese. */
export const dumbbellVi = {
  against: {
    label: "So với",
    previous: "Kỳ trước",
    edition: (edition: string) => `Kỳ ${edition}`,
    median: "Trung vị",
    best: "Tốt nhất cả nước",
    bestOf: (units: string) => `Tốt nhất trong ${units}`,
    /** On the switch, where the names would be too long. */
    bestOfPeers: "Tốt nhất trong nhóm so sánh",
  },
  units: "Đơn vị trước khi sáp nhập",
  difference: "Chênh lệch",
  /** The same within a sentence. */
  other: {
    median: "trung vị",
    best: "mức tốt nhất cả nước",
    bestOf: (units: string) => `mức tốt nhất trong ${units}`,
  },
  best: "Tốt nhất",
  holder: (units: string) => `Tốt nhất: ${units}`,
  holders: (count: string) => `Tốt nhất: ${count} đơn vị`,
  notComputed: {
    "partial-data": "không tính từ dữ liệu chưa đầy đủ",
    withheld: "không tính, vì cơ quan công bố không nêu đủ số liệu",
  },
  /** Of two editions: rise and fall; of two figures of one edition: above and below. */
  ways: {
    edition: {
      up: "Tăng",
      down: "Giảm",
      same: "Không đổi",
    },
    other: {
      up: "Cao hơn",
      down: "Thấp hơn",
      same: "Bằng nhau",
    },
    apart: "Không so sánh",
    whole: (way: string) => `${way} (chỉ số chung)`,
  },
  legend: {
    better: (way: string) => `${way} →`,
    worse: (way: string) => `← ${way}`,
    betterOfLess: (way: string) => `${way}, tốt hơn →`,
    worseOfLess: (way: string) => `← ${way}, kém hơn`,
    missing: "Không có số liệu",
  },
  figure: (head: string, value: string) => `${head}: ${value}`,
  note: {
    notComparable: (why: string) => `Không so sánh trực tiếp: ${why}`,
    ranks: (from: string, to: string) => `${from}, ${to}`,
    firstEdition: "Cần ít nhất hai kỳ để đặt cạnh nhau; có thể so với trung vị hoặc đơn vị khác.",
  },
  headline: {
    noUnit: "Chưa chọn đơn vị",
    firstEdition: (title: string) => `Dữ liệu không có kỳ nào trước ${title}`,
    noScore: (unit: string, title: string, why: string) => `${unit}, ${title}: ${why}`,
    rose: (unit: string, title: string, points: string, from: string) =>
      `${unit}: ${title} tăng ${points} so với ${from}`,
    fell: (unit: string, title: string, points: string, from: string) =>
      `${unit}: ${title} giảm ${points} so với ${from}`,
    unchanged: (unit: string, title: string, from: string) => `${unit}: ${title} không đổi so với ${from}`,
    above: (unit: string, title: string, points: string, other: string) =>
      `${unit}: ${title} cao hơn ${other} ${points}`,
    below: (unit: string, title: string, points: string, other: string) =>
      `${unit}: ${title} thấp hơn ${other} ${points}`,
    level: (unit: string, title: string, other: string) => `${unit}: ${title} bằng ${other}`,
    all: {
      edition: (lead: string, of: string, way: string) => `${lead}; cả ${of} chỉ số thành phần đều ${way}`,
      other: (lead: string, of: string, way: string) => `${lead}; cả ${of} chỉ số thành phần đều ${way}`,
    },
    /** Nothing is said of the whole. */
    side: (unit: string, title: string, other: string) => `${unit}, ${title} so với ${other}`,
    counts: (lead: string, of: string, counts: string) => `${lead}; trong ${of} chỉ số thành phần, ${counts}`,
    countsKnown: (lead: string, known: string, of: string, counts: string) =>
      `${lead}; trong ${known}/${of} chỉ số thành phần so sánh được, ${counts}`,
    most: (sentence: string, names: string, points: string) =>
      `${sentence}; chênh lệch lớn nhất ở ${names} (${points})`,
    up: { edition: (n: string) => `${n} tăng`, other: (n: string) => `${n} cao hơn` },
    down: { edition: (n: string) => `${n} giảm`, other: (n: string) => `${n} thấp hơn` },
    same: { edition: (n: string) => `${n} không đổi`, other: (n: string) => `${n} bằng nhau` },
    notComparable: (unit: string, from: string, to: string, why: string) =>
      `${unit}: điểm ${from} và ${to} không so sánh trực tiếp được (${why})`,
    printed: (sentence: string, change: string) => `${sentence}; nguồn đã in ${change}`,
    notComputed: (unit: string, title: string, other: string, why: string) =>
      `${unit}, ${title}: ${other} ${why}`,
    nothing: (unit: string, title: string, other: string) =>
      `${unit}, ${title}: không có chỉ số nào đủ số liệu để so với ${other}`,
  },
  subtitle: (unit: string, title: string, other: string) => `${unit} · ${title}, đặt cạnh ${other}`,
  notice: {
    notComparable: (names: string, why: string) => `Không nối, không tính chênh lệch: ${names}. ${why}.`,
    allNotComparable: (why: string) => `Không nối hai kỳ, không tính chênh lệch: ${why}.`,
    absent: (count: string, names: string, why: string) =>
      `Chỉ số thành phần không có số liệu để đặt cạnh nhau (${count}): ${names}. ${why}.`,
    shared: "Các chỉ số thành phần chung một trục, không bắt đầu từ đầu thang điểm; dòng đầu có trục riêng.",
    own: "Mỗi dòng có trục riêng: khoảng cách ở các dòng không so với nhau.",
    fitted: "Hai đầu trục riêng là mức thấp nhất và cao nhất của các đơn vị, làm tròn ra ngoài.",
    parted: "Thang điểm hai kỳ khác nhau: mỗi đầu nằm trên thang của kỳ đó.",
    less: "Điểm thấp hơn là tốt hơn; bên phải là tốt hơn.",
  },
  table: {
    caption: (unit: string, title: string, other: string) => `${unit}: ${title}, đặt cạnh ${other}`,
    way: "Chiều",
    note: "Ghi chú",
  },
};
