/** Words of the bump chart in Vietnamese. */
export const bumpVi = {
  axis: "Hạng",
  others: "Các đơn vị khác",
  published: "Thứ hạng công bố",
  own: "Thứ hạng tự tính",
  derived: "Thứ hạng suy ra hoặc đọc theo danh sách",
  withheld: "Không công bố",
  missing: "Không có thứ hạng",
  missingOrWithheld: "Không công bố hoặc không có thứ hạng",
  headline: {
    up: (unit: string, from: string, to: string) => `${unit}: từ ${from} lên ${to}`,
    down: (unit: string, from: string, to: string) => `${unit}: từ ${from} xuống ${to}`,
    same: (unit: string, rank: string, from: string, to: string) =>
      `${unit}: giữ nguyên ${rank} từ năm ${from} đến năm ${to}`,
    /** Positions of editions that no comparative word may join. */
    positions: (unit: string, positions: string) => `${unit}: ${positions}`,
    since: (sentence: string, year: string) => `${sentence}; sau kỳ ${year} không có thứ hạng`,
    none: (unit: string, from: string, to: string) => `${unit}: không có thứ hạng trong các kỳ ${from}–${to}`,
    noneOne: (unit: string, year: string) => `${unit}: không có thứ hạng trong kỳ ${year}`,
    before: (unit: string, units: string, year: string) =>
      `${unit}: thứ hạng của ${units}, các đơn vị trước khi sáp nhập, đến kỳ ${year}`,
    all: (title: string, from: string, to: string) =>
      `${title}: thứ tự của các đơn vị qua các kỳ ${from}–${to}`,
    allOne: (title: string, year: string) => `${title}: thứ tự của các đơn vị trong kỳ ${year}`,
    unknown: (title: string) => `${title}: không có kỳ nào trong dữ liệu`,
  },
  subtitle: (title: string, years: string) => `${title} · thứ hạng, ${years}`,
  notices: {
    leftOut: (editions: string, shown: string, units: string) =>
      `Không đặt cạnh nhau: ${editions}; các kỳ ${shown} có ${units} đơn vị. Thứ hạng chỉ đặt cạnh nhau khi các kỳ có cùng các đơn vị.`,
    leftOutOne: (years: string, units: string) => `kỳ ${years} có ${units} đơn vị`,
    partial: (counts: string) =>
      `Dữ liệu chưa đầy đủ, chỉ vẽ thứ hạng đã biết: ${counts} đơn vị có thứ hạng.`,
    count: (ranked: string, of: string, year: string) => `${ranked}/${of} (${year})`,
    topN: (years: string, n: string, counts: string) =>
      `Kỳ ${years}: cơ quan công bố chỉ nêu ${n} đơn vị đứng đầu; dữ liệu có thứ hạng của ${counts} đơn vị.`,
    missing: (unit: string, years: string, why: string) => `${unit}, kỳ ${years}: ${why}.`,
    own: (years: string) =>
      `Thứ hạng kỳ ${years} ghi * là tự tính từ điểm công bố, không phải công bố chính thức.`,
    breaks: (pairs: string) =>
      `Vạch đứng: các kỳ hai bên không so sánh trực tiếp nên không nối (${pairs}). Lý do có trong bảng số liệu.`,
  },
  table: {
    caption: (title: string, years: string) => `${title}: thứ hạng, ${years}`,
    unit: "Đơn vị",
    ranked: "Số đơn vị có thứ hạng",
    compared: "So với kỳ trước",
    comparable: "so sánh được",
    notComparable: "không so sánh được",
  },
};
