/** `nhóm A`, `nhóm trung bình cao`. */
function group(name: string): string {
  const bare = name.replace(/^nhóm\s+/i, "");
  return `nhóm ${bare.length > 1 ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare}`;
}

/** Words of the groups in Vietnamese. */
export const groupsVi = {
  group,
  count: (units: string) => `${units} đơn vị`,
  from: (cut: string) => `từ ${cut}`,
  below: (cut: string) => `dưới ${cut}`,
  ungrouped: "Không xếp nhóm",
  outside: "điểm dưới mọi nhóm được công bố",
  others: "Các đơn vị khác",
  kind: {
    published: "công bố",
    "by-bands": "theo mức của cơ quan công bố",
    quartile: "tự tính theo tứ phân vị",
  },
  moved: {
    up: (before: string) => `lên từ ${group(before)}`,
    down: (before: string) => `xuống từ ${group(before)}`,
    same: "giữ nguyên nhóm",
    sameAs: (edition: string) => `cùng nhóm như kỳ ${edition}`,
  },
  before: (text: string, edition: string) => `${text} của kỳ ${edition}`,
  noBefore: (edition: string) => `kỳ ${edition} không có nhóm`,
  headline: {
    unit: (unit: string, inGroup: string) => `${unit}: ${inGroup}`,
    moved: (sentence: string, move: string) => `${sentence}, ${move}`,
    none: (unit: string, why: string) => `${unit}: không xếp nhóm (${why})`,
    all: (title: string, counts: string) => `${title}: ${counts}`,
    count: (inGroup: string, units: string) => `${inGroup} ${units}`,
    noGroups: (title: string, editions: string) =>
      `${title}: trong dữ liệu không có nhóm của đơn vị nào; các kỳ có nhóm: ${editions}`,
    never: (title: string) => `${title}: trong dữ liệu không có nhóm của đơn vị nào, ở kỳ này và các kỳ khác`,
  },
  note: "Kỳ này không có nhóm nào được công bố trong dữ liệu.",
  notices: {
    arrows: (edition: string) => `▲ lên nhóm, ▼ xuống nhóm so với kỳ ${edition}; mỗi mũi tên là một nhóm.`,
    partial: (grouped: string, of: string) =>
      `Dữ liệu chưa đầy đủ: xếp nhóm được ${grouped} trong ${of} đơn vị.`,
    quartile: "Nhóm được tự tính theo tứ phân vị của điểm công bố, không phải công bố chính thức.",
    byBands: "Nhóm đọc từ điểm công bố, theo các mức của cơ quan công bố.",
    notTold: {
      notComparable: (edition: string, why: string) =>
        `Không nêu đơn vị chuyển nhóm so với kỳ ${edition}: ${why}.`,
      noGroups: "trong dữ liệu kỳ đó không có nhóm",
      otherGroups: "kỳ đó chia nhóm theo mức khác",
    },
  },
  table: {
    caption: (title: string) => `${title}: các nhóm`,
    unit: "Đơn vị",
    group: "Nhóm",
    size: "Số đơn vị của nhóm",
    kind: "Cách xếp nhóm",
    before: (edition: string) => `Nhóm năm ${edition}`,
    move: (edition: string) => `So với năm ${edition}`,
    edition: "Kỳ",
    grouped: "Số đơn vị có nhóm",
  },
};
