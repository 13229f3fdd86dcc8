/** Words of the findings figure in Vietnamese. */
export const findingsVi = {
  status: {
    late: "Quá hạn khắc phục",
    "this-week": "Đến hạn trong tuần này",
    open: "Còn trong hạn",
    "no-deadline": "Không có thời hạn",
    unclear: "Chưa rõ thời hạn",
    "done-late": "Đã khắc phục, trễ hạn",
    done: "Đã khắc phục",
    noted: "Ghi nhận",
  },
  kind: { shortcoming: "Hạn chế", "good-practice": "Việc làm tốt", absence: "Vắng mặt" },
  /** At the end of a row. */
  short: {
    late: (days: string) => `quá hạn ${days} ngày`,
    "this-week": (date: string) => `hạn ${date}`,
    open: (date: string) => `hạn ${date}`,
    "no-deadline": "không có thời hạn",
    unclear: "chưa rõ thời hạn",
    "done-late": (days: string) => `khắc phục trễ ${days} ngày`,
    done: "đã khắc phục",
  },
  allFields: "Chung cho các lĩnh vực",
  noneInField: "Không có nội dung nào",
  deadline: (date: string) => `hạn ${date}`,
  done: (date: string) => `khắc phục ${date}`,
  cost: (criterion: string, points: string) => `${criterion} −${points} điểm`,
  costUnknown: (criterion: string) => criterion,
  costs: (text: string) => `tiêu chí: ${text}`,
  illustrative: "số liệu minh họa",
  plan: (number: string, date: string) => `Kế hoạch ${number} ngày ${date}`,
  planNumber: (number: string) => `Kế hoạch ${number}`,
  headline: {
    empty: "Chưa ghi kết quả kiểm tra nào",
    noDay: (day: string) => `“${day}” không phải là một ngày`,
    late: (date: string, count: string, name: string, days: string) =>
      `Đến ${date}, ${count} hạn chế quá hạn khắc phục, lâu nhất ở ${name}: ${days} ngày`,
    lateUnnamed: (date: string, count: string, days: string) =>
      `Đến ${date}, ${count} hạn chế quá hạn khắc phục, lâu nhất ${days} ngày`,
    noneLate: (date: string) => `Đến ${date}, không hạn chế nào quá hạn khắc phục`,
    week: (said: string, count: string, sunday: string) =>
      `${said}; ${count} hạn chế đến hạn trong tuần này (đến ${sunday})`,
    allDone: (date: string, count: string) => `Đến ${date}, cả ${count} hạn chế đã được khắc phục`,
    noDeadlines: (shortcomings: string, good: string) =>
      `${shortcomings} hạn chế và ${good} việc làm tốt, không kèm thời hạn khắc phục`,
    onlyShortcomings: (shortcomings: string) => `${shortcomings} hạn chế, không kèm thời hạn khắc phục`,
    onlyNoted: (good: string, absences: string) =>
      `Không có hạn chế: ${good} việc làm tốt, ${absences} lượt ghi vắng mặt`,
  },
  table: {
    caption: (title: string, date: string) => `${title}, đến ${date}`,
    counts: (what: string, count: string) => `${what}: ${count}`,
    week: (sunday: string) => `Tuần này đến ${sunday}`,
    field: "Lĩnh vực",
    kind: "Loại",
    text: "Nội dung",
    body: "Đơn vị",
    deadline: "Hạn khắc phục",
    done: "Ngày khắc phục",
    status: "Tình trạng",
    days: "Số ngày trễ",
    criteria: "Tiêu chí mất điểm",
    standing: "Tính chất số liệu",
  },
  reading: {
    count: (count: string) => `${count} nội dung`,
    more: (count: string) => `và ${count} nội dung khác`,
    field: (field: string) => `Lĩnh vực: ${field}`,
    body: (body: string) => `Đơn vị: ${body}`,
    costs: (text: string) => `Mất điểm: ${text}`,
  },
  notice: {
    illustrative: "Chương trình, đơn vị và nội dung nêu ở đây là minh họa, không phải số liệu thật.",
    today: (date: string) => `Tình trạng tính theo ngày ${date}.`,
    unclear: (count: string) => `${count} nội dung có ngày không đọc được.`,
    costs: (title: string) => `Điểm mất là điểm tối đa trừ điểm của đơn vị ở tiêu chí đó, theo ${title}.`,
  },
};
