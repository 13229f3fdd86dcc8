/** Words of the what-if in Vietnamese. */
export const whatIfVi = {
  title: "Nếu cải thiện thì sao",
  caption: (unit: string, title: string) => `${unit}, ${title}: điểm và thứ hạng khi cải thiện`,
  columns: {
    item: "Mục",
    now: "Hiện nay",
    moved: "Trong kịch bản",
    ceiling: "Trần",
    k: "Điểm tổng cho mỗi điểm",
    gain: (unit: string) => `Tăng (${unit})`,
  },
  total: "Điểm tổng",
  rank: "Hạng",
  target: (rank: string, unit: string) => `Để bằng hạng ${rank} (${unit})`,
  way: (component: string) => `Cách ít nhất: ${component}`,
  alone: (component: string) => `Một mình đủ: ${component}`,
  most: "Nhiều nhất có thể tăng",
  score: (component: string) => `Điểm ${component}`,
  lock: (component: string) => `Giữ nguyên ${component}`,
  lockShort: "Giữ nguyên",
  cap: (component: string) => `Không quá mức đang đặt: ${component}`,
  capShort: "Không quá mức này",
  ceilingLabel: "Trần của mỗi chỉ số",
  ceilings: { best: "Mức tốt nhất đã có nơi đạt", maximum: "Điểm tối đa" },
  aim: "Hạng muốn đạt",
  solve: "Tìm cách ít nhất",
  reset: "Về hiện nay",
  keep: "Giữ kịch bản này",
  kept: "Các kịch bản đã giữ",
  keptName: (number: string) => `Kịch bản ${number}`,
  load: (name: string) => `Mở ${name}`,
  drop: (name: string) => `Bỏ ${name}`,
  link: "Đường dẫn đến các kịch bản",
  faults: (count: string) => `Đường dẫn có ${count} chỗ không đọc được, đã bỏ qua.`,
  place: {
    exact: (rank: string) => `hạng ${rank}`,
    between: (from: string, to: string) => `từ hạng ${from} đến ${to}`,
    atBest: (from: string) => `cao nhất là hạng ${from}`,
  },
  live: (total: string, gain: string, place: string) => `Điểm tổng ${total} (${gain}), ${place}`,
  headline: {
    now: (unit: string, title: string, total: string, place: string) =>
      `${unit}, ${title}: ${total}, ${place}`,
    moved: (unit: string, title: string, total: string, place: string, before: string) =>
      `${unit}, ${title}: từ ${before} lên ${total}, ${place}`,
    lowered: (unit: string, title: string, total: string, place: string, before: string) =>
      `${unit}, ${title}: từ ${before} còn ${total}, ${place}`,
    noScore: (unit: string, title: string, why: string) => `${unit}, ${title}: ${why}`,
    noOrder: (title: string) => `${title}: không có điểm của các đơn vị khác để so`,
    noUnit: "Chưa chọn đơn vị",
  },
  said: {
    now: (unit: string, total: string, title: string, place: string) =>
      `${unit} đạt ${total} ở ${title}, ${place}.`,
    moved: (total: string, gain: string, place: string) =>
      `Trong kịch bản này điểm tổng là ${total}, thay đổi ${gain}, ${place}.`,
    there: (rank: string) => `Đơn vị đã ở hạng ${rank} hoặc cao hơn.`,
    least: (rank: string, gain: string, unit: string, total: string) =>
      `Để đạt hạng ${rank} cần ít nhất ${gain}, bằng ${unit} (${total}).`,
    enough: (rank: string, gain: string, unit: string, total: string) =>
      `Để đạt hạng ${rank}, ${gain} là đủ, bằng ${unit} (${total}); có thể cần ít hơn.`,
    way: (steps: string) => `Cách ít chỉ số nhất: ${steps}.`,
    step: (component: string, from: string, to: string) => `${component} từ ${from} lên ${to}`,
    one: (component: string) => `Chỉ một chỉ số tự mình làm được: ${component}.`,
    several: (components: string) => `Mỗi chỉ số sau tự mình làm được: ${components}.`,
    none: "Không chỉ số nào tự mình làm được.",
    outOfReach: (most: string) =>
      `Không đạt được: tất cả các chỉ số được phép cộng lại chỉ tăng thêm ${most}.`,
    noWayKnown: "Dữ liệu không đủ chỉ số thành phần để nói bằng cách nào.",
    unknown: (rank: string) => `Không có điểm công bố nào cho biết hạng ${rank} cần bao nhiêu.`,
  },
  assume: {
    frozen: "Giả định: các đơn vị khác giữ nguyên điểm; bằng điểm tính là đạt hạng.",
    best: "Trần của mỗi chỉ số là mức tốt nhất mà một đơn vị đã đạt trong kỳ này; nơi dữ liệu chưa đầy đủ là điểm tối đa.",
    maximum: "Trần của mỗi chỉ số là điểm tối đa của thang.",
    locked: (names: string) => `Giữ nguyên: ${names}.`,
    capped: (names: string) => `Không quá: ${names}.`,
    cappedOne: (component: string, score: string) => `${component} ${score}`,
    changed: (names: string) =>
      `Kịch bản có chỗ không theo được (chỉ số giữ nguyên, không có trong kỳ này hoặc quá trần), đã bỏ hoặc đưa về trần: ${names}.`,
    stuck: (names: string) => `Không thay đổi được vì thiếu điểm, trọng số hoặc điểm tối đa: ${names}.`,
    bound: "Dữ liệu chưa đầy đủ: câu trả lời chỉ là một cận, suy từ những cặp điểm và thứ hạng đã công bố.",
    own: "Thứ hạng trong kịch bản là tự tính, không phải công bố chính thức.",
    total: "Điểm tổng tính từ điểm đã công bố cộng phần thay đổi của từng chỉ số.",
  },
};
