/** Words of the waterfall in Vietnamese. */
export const waterfallVi = {
  full: "Điểm tối đa",
  /** Where less is better. */
  fullOfLess: "Mức tốt nhất của thang điểm",
  against: (title: string) => `điểm tối đa của ${title}`,
  againstOfLess: (title: string) => `mức tốt nhất của thang điểm ${title}`,
  score: (unit: string) => `Điểm của ${unit}`,
  scoreIn: (unit: string, edition: string) => `Điểm ${edition} của ${unit}`,
  rest: "Phần chưa giải thích được",
  restOf: (count: string) => `gồm ${count} chỉ số thành phần chưa tính được`,
  restWhole: "không có số liệu chỉ số thành phần",
  restRounding: "chênh lệch giữa tổng các phần và điểm tổng",
  outOf: (score: string, max: string) => `${score} trên ${max}`,
  /** Where less is better. */
  outOfLess: (score: string, best: string) => `${score}, tốt nhất là ${best}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  weight: (k: string) => `hệ số ${k}`,
  parts: {
    "to-median": "Còn thiếu để bằng trung vị",
    "to-peers": (peers: string) => `Từ đó đến mức tốt nhất của ${peers}`,
    "to-full": "Từ đó đến điểm tối đa",
    toFullOfLess: "Từ đó đến mức tốt nhất của thang điểm",
    whole: "Điểm bị mất",
  },
  each: (points: string) => `${points} mỗi chỉ số`,
  better: { more: "Tăng →", less: "Giảm, tốt lên →" },
  worse: { more: "← Giảm", less: "← Tăng, kém đi" },
  up: "Tăng",
  down: "Giảm",
  lost: (points: string) => `Mất ${points}`,
  persistence: (count: string) => `${count} kỳ liên tiếp thuộc ba phần mất điểm lớn nhất`,
  body: (name: string) => `Cơ quan phụ trách: ${name}`,
  show: { lost: "Điểm bị mất", change: "Thay đổi so với kỳ trước", label: "Câu hỏi" },
  units: "Đơn vị trước khi sáp nhập",
  headline: {
    noUnit: "Chưa chọn đơn vị",
    noScore: (unit: string, title: string, why: string) => `${unit}, ${title}: ${why}`,
    noMaximum: (title: string) => `Chưa rõ thang điểm của ${title}, không tính được điểm bị mất`,
    nothingLost: (unit: string, against: string) => `${unit} đạt ${against}`,
    lost: (unit: string, against: string, points: string, names: string, most: string) =>
      `${unit} mất ${points} so với ${against}; nhiều nhất ở ${names}: ${most}`,
    lostKnown: (
      unit: string,
      against: string,
      points: string,
      known: string,
      names: string,
      most: string,
      rest: string,
    ) =>
      `${unit} mất ${points} so với ${against}; trong ${known} chỉ số thành phần tính được, nhiều nhất ở ${names}: ${most}; còn ${rest} chưa giải thích được`,
    lostOnly: (unit: string, against: string, points: string) =>
      `${unit} mất ${points} so với ${against}; chưa có số liệu để chia theo chỉ số thành phần`,
    rose: (unit: string, title: string, points: string, from: string) =>
      `${unit}: ${title} tăng ${points} so với ${from}`,
    fell: (unit: string, title: string, points: string, from: string) =>
      `${unit}: ${title} giảm ${points} so với ${from}`,
    unchanged: (unit: string, title: string, from: string) => `${unit}: ${title} không đổi so với ${from}`,
    most: (said: string, names: readonly string[]) => `${said}; ${names.join(", ")}`,
    mostUp: (names: string, points: string) => `tăng nhiều nhất ở ${names} (${points})`,
    mostDown: (names: string, points: string) => `giảm nhiều nhất ở ${names} (${points})`,
    amongKnown: (known: string, of: string) => `trong ${known}/${of} chỉ số thành phần tính được`,
    noParts: "chưa có số liệu để chia theo chỉ số thành phần",
    notComparable: (unit: string, from: string, to: string, why: string) =>
      `${unit}: điểm ${from} và ${to} không so sánh trực tiếp được (${why})`,
    asPrinted: (unit: string, from: string, to: string, points: string) =>
      `${unit}: thay đổi từ ${from} đến ${to} chỉ có theo nguồn in: ${points}`,
    asPrintedRanks: (unit: string, from: string, to: string) =>
      `${unit}: thay đổi điểm từ ${from} đến ${to} không tính được; nguồn chỉ in thay đổi thứ hạng`,
    unknown: (unit: string, from: string, to: string) =>
      `${unit}: không tính được thay đổi từ ${from} đến ${to}`,
    firstEdition: (title: string) => `Dữ liệu không có kỳ nào trước ${title}`,
  },
  note: {
    notSplit: "Khi không so sánh được, mức thay đổi không được chia theo chỉ số thành phần.",
    firstEdition: "Muốn biết thay đổi cần có ít nhất hai kỳ.",
    printed: "Số in trong nguồn không kèm phần chia theo chỉ số thành phần.",
    missing: (edition: string, why: string) => `Kỳ ${edition}: ${why}.`,
    noMaximum: "Không nguồn nào nêu điểm tối đa của chỉ số này.",
  },
  notice: {
    noScore: (names: string, why: string) => `Chưa có điểm: ${names} (${why}).`,
    noScoreIn: (edition: string, names: string, why: string) =>
      `Chưa có điểm kỳ ${edition}: ${names} (${why}).`,
    noScoreNoMaximum: (names: string, why: string) =>
      `Chưa có điểm (${why}) và chưa rõ điểm tối đa: ${names}.`,
    noMaximum: (names: string) => `Chưa rõ điểm tối đa: ${names}.`,
    noWeight: (names: string) => `Chưa rõ trọng số, hoặc trọng số đã đổi: ${names}.`,
    notComparable: (names: string, why: string) => `Không so sánh trực tiếp được: ${names} (${why}).`,
    notRanked: "Các chỉ số này không được xếp thứ tự; phần của chúng nằm trong dòng chưa giải thích được.",
    noSplit:
      "Điểm từng chỉ số thành phần trong dữ liệu chưa đủ các đơn vị: không tính trung vị hay mức tốt nhất, nên phần bị mất không chia nhỏ.",
    rounded: "Số liệu đã làm tròn; cộng các số đã làm tròn có thể lệch ở chữ số cuối.",
    weights:
      "Trọng số dùng ở đây là suy ra hoặc không tái lập hết điểm công bố; phần lệch nằm ở dòng chưa giải thích được.",
    axis: "Trục không bắt đầu từ 0; mỗi dòng bắt đầu ở mức mà dòng trước để lại.",
  },
  table: {
    lost: (title: string) => `${title}: điểm bị mất theo chỉ số thành phần`,
    change: (title: string, from: string) => `${title}: thay đổi so với ${from} theo chỉ số thành phần`,
    rounded: (caption: string) => `${caption} (làm tròn)`,
    max: "Điểm tối đa",
    k: "Điểm tổng cho mỗi điểm",
    lostColumn: (unit: string) => `Bị mất (${unit})`,
    changeColumn: (unit: string) => `Thay đổi (${unit})`,
    place: "Thứ tự mất điểm",
    persistence: "Số kỳ liên tiếp trong ba phần mất lớn nhất",
    body: "Cơ quan phụ trách",
    sum: "Tổng",
    printed: (source: string) => `Thay đổi theo nguồn in (${source})`,
    of: (known: string, of: string) => `Số chỉ số thành phần tính được: ${known}/${of}`,
  },
};
