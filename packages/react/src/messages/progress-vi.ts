/** Words of the progress figure in Vietnamese. */
export const progressVi = {
  status: {
    done: "Đã kiểm tra đúng hạn",
    "done-late": "Đã kiểm tra, trễ hạn",
    late: "Quá hạn, chưa kiểm tra",
    due: "Đang trong thời hạn",
    planned: "Chưa đến thời hạn",
    unclear: "Chưa rõ thời hạn",
  },
  /** Beside a row of the timeline. */
  short: {
    done: (date: string) => date,
    "done-late": (date: string, days: string) => `${date}, trễ ${days} ngày`,
    late: (days: string) => `quá hạn ${days} ngày`,
    due: "trong thời hạn",
    planned: "chưa đến thời hạn",
    unclear: "chưa rõ thời hạn",
  },
  today: (date: string) => `Hôm nay ${date}`,
  by: { label: "Thứ tự", late: "Theo số ngày quá hạn", date: "Theo ngày kế hoạch" },
  printed: {
    done: "Đã kiểm tra, trên số đơn vị theo kế hoạch",
    title: "Số in trong nguồn (danh sách không có trong nguồn)",
    row: (source: string) => `Theo ${source}; danh sách không có trong nguồn`,
    count: (done: string, planned: string) => `${done}/${planned}`,
    scope: (scope: string) => `Phạm vi: ${scope}.`,
    note: "Số đơn vị này là số in trong nguồn, không kèm danh sách; không cộng chung với số đếm từ danh sách.",
  },
  headline: {
    printed: (year: string, done: string, planned: string) =>
      `Năm ${year}: đã kiểm tra ${done} trong ${planned} đơn vị theo kế hoạch, theo số in trong nguồn`,
    done: (date: string, done: string, of: string) =>
      `Đến ${date}, đã kiểm tra ${done} trong ${of} đơn vị theo kế hoạch`,
    all: (date: string, of: string) => `Đến ${date}, đã kiểm tra cả ${of} đơn vị theo kế hoạch`,
    none: (date: string, of: string) =>
      `Đến ${date}, chưa kiểm tra đơn vị nào trong ${of} đơn vị theo kế hoạch`,
    late: (said: string, late: string, name: string, days: string) =>
      `${said}; ${late} đơn vị quá hạn, lâu nhất là ${name}: ${days} ngày`,
    oneLate: (said: string, name: string, days: string) => `${said}; ${name} quá hạn ${days} ngày`,
    noneLate: (said: string) => `${said}; không có đơn vị nào quá hạn`,
    empty: "Kế hoạch chưa có đơn vị nào",
    noDay: (day: string) => `“${day}” không phải là một ngày`,
  },
  plan: (number: string, date: string) => `Kế hoạch ${number} ngày ${date}`,
  planNumber: (number: string) => `Kế hoạch ${number}`,
  illustrative: "số liệu minh họa",
  legend: {
    plan: "Thời hạn theo kế hoạch",
    done: "Ngày kiểm tra",
    doneLate: "Trễ hạn, đã kiểm tra",
    over: "Quá hạn, chưa kiểm tra",
  },
  table: {
    caption: (title: string, date: string) => `${title}, đến ${date}`,
    counts: (status: string, count: string) => `${status}: ${count}`,
    body: "Đơn vị",
    from: "Từ ngày",
    to: "Đến ngày",
    done: "Ngày kiểm tra",
    status: "Tình trạng",
    days: "Số ngày quá hạn",
    team: "Đoàn kiểm tra",
    standing: "Tính chất số liệu",
    note: "Ghi chú",
    sum: (done: string, of: string) => `Tổng: đã kiểm tra ${done}/${of}`,
  },
  reading: {
    planned: (from: string, to: string) => `Kế hoạch: ${from} đến ${to}`,
    done: (date: string) => `Đã kiểm tra ${date}`,
    late: (days: string) => `Quá hạn ${days} ngày`,
    count: (count: string) => `${count} đơn vị`,
    more: (count: string) => `và ${count} đơn vị khác`,
  },
  notice: {
    illustrative: "Chương trình và đơn vị nêu ở đây là minh họa, không phải số liệu thật.",
    unclear: (names: string) => `Ngày trong kế hoạch không đọc được hoặc mâu thuẫn: ${names}.`,
    week: (sunday: string, names: string) => `Đến hạn trong tuần này (đến ${sunday}): ${names}.`,
    today: (date: string) => `Tình trạng tính theo ngày ${date}.`,
  },
};
