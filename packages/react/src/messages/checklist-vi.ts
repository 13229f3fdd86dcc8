/** Words of the checklist figure in Vietnamese. */
export const checklistVi = {
  mark: { met: "Đạt", partly: "Đạt một phần", "not-met": "Chưa đạt", none: "Không ghi" },
  value: (met: string, of: string) => `${met}/${of} đạt`,
  illustrative: "số liệu minh họa",
  plan: (number: string, date: string) => `Kế hoạch ${number} ngày ${date}`,
  planNumber: (number: string) => `Kế hoạch ${number}`,
  headline: {
    noItems: "Kế hoạch chưa có phiếu kiểm tra",
    noVisits: (items: string) => `Phiếu kiểm tra có ${items} nội dung; chưa có kết quả của cuộc kiểm tra nào`,
    least: (name: string, unmet: string, visits: string) =>
      `Hay chưa đạt hoặc mới đạt một phần nhất: ${name}, ${unmet} trong ${visits} cuộc kiểm tra`,
    allMet: (visits: string) => `${visits} cuộc kiểm tra, nội dung nào cũng đạt`,
    noneUnmet: (visits: string) => `${visits} cuộc kiểm tra, không ghi nội dung nào chưa đạt`,
  },
  table: {
    caption: (title: string, visits: string) => `${title}: ${visits} cuộc kiểm tra`,
    item: "Nội dung kiểm tra",
    met: "Đạt",
    partly: "Đạt một phần",
    notMet: "Chưa đạt",
    none: "Không ghi",
    unmet: "Chưa đạt hoặc đạt một phần",
    standing: "Tính chất số liệu",
  },
  reading: {
    count: (count: string) => `${count} lượt`,
    of: (mark: string, item: string) => `${item}: ${mark}`,
    done: (date: string) => `Kiểm tra ${date}`,
    attendance: (present: string, staff: string) => `Có mặt ${present}/${staff}`,
    explained: (said: string, explained: string) => `${said}, ${explained} vắng có lý do`,
  },
  notice: {
    illustrative: "Chương trình, đơn vị và kết quả nêu ở đây là minh họa, không phải số liệu thật.",
    none: (count: string) => `${count} lượt không ghi kết quả; không tính là đạt.`,
    noResults: "Nguồn nêu các nội dung kiểm tra nhưng không nêu kết quả của từng đơn vị.",
  },
};
