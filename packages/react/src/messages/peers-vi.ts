/** Words of the peers in Vietnamese. */
export const peersVi = {
  title: "Đơn vị để so sánh",
  by: {
    region: "Cùng vùng",
    score: "Điểm gần nhất",
    population: "Dân số gần nhất",
    neighbours: "Giáp ranh",
    hand: "Tự chọn",
  },
  choose: "Chọn đơn vị để so sánh theo",
  caption: {
    region: (unit: string, title: string, count: string, region: string) =>
      `${unit}, ${title}: ${count} đơn vị khác cùng vùng ${region}`,
    score: (unit: string, title: string, count: string, among: string) =>
      `${unit}, ${title}: ${count} đơn vị có điểm gần nhất trong ${among} đơn vị khác có điểm`,
    population: (unit: string, title: string, count: string) =>
      `${unit}, ${title}: ${count} đơn vị có dân số gần nhất, theo tổng điều tra 2019`,
    neighbours: (unit: string, title: string, count: string) =>
      `${unit}, ${title}: ${count} đơn vị có chung đường ranh giới trên đất liền theo bản đồ`,
    hand: (unit: string, title: string, count: string) =>
      `${unit}, ${title}: ${count} đơn vị do người dùng chọn`,
  },
  columns: { unit: "Đơn vị", points: (unit: string) => `Hơn kém (${unit})`, ratio: "Dân số, lớn trên nhỏ" },
  listed: (names: string) => `Đó là ${names}.`,
  none: {
    "no-such-edition": "Không có kỳ này trong dữ liệu.",
    "no-region": "Đơn vị này không có vùng trong dữ liệu.",
    "no-score": "Đơn vị này không có điểm ở kỳ này, nên không có đơn vị điểm gần nhất.",
    "no-population": "Dân số của đơn vị này không có trong dữ liệu.",
  },
  nobody: "Không có đơn vị nào.",
  noUnit: "Chưa chọn đơn vị.",
};
