/** Words of the distribution in Vietnamese. */
export const distributionVi = {
  others: "Các tỉnh, thành phố khác",
  inRegion: (region: string) => `Cùng vùng ${region}`,
  middleHalf: "Nửa giữa (từ tứ phân vị 1 đến 3)",
  held: (count: string, of: string) => `có điểm của ${count}/${of} đơn vị`,
  quarter: {
    1: "nhóm một phần tư cao nhất",
    2: "trên trung vị",
    3: "dưới trung vị",
    4: "nhóm một phần tư thấp nhất",
  },
  quarterColumn: "Vị trí trong phân bố",
  q1: "Tứ phân vị 1",
  q3: "Tứ phân vị 3",
  regionMedian: "Trung vị vùng",
  headline: {
    /** Of how many components the unit stands in the best and in the lowest quarter. */
    ends: (unit: string, best: string, lowest: string, of: string) =>
      `${unit}: trong ${of} chỉ số thành phần, ${best} ở nhóm một phần tư cao nhất, ${lowest} ở nhóm thấp nhất`,
    best: (unit: string, best: string, of: string) =>
      `${unit}: ${best} trong ${of} chỉ số thành phần ở nhóm một phần tư cao nhất, không có chỉ số nào ở nhóm thấp nhất`,
    lowest: (unit: string, lowest: string, of: string) =>
      `${unit}: ${lowest} trong ${of} chỉ số thành phần ở nhóm một phần tư thấp nhất, không có chỉ số nào ở nhóm cao nhất`,
    middle: (unit: string, of: string) =>
      `${unit}: cả ${of} chỉ số thành phần đều ở khoảng giữa, không thuộc nhóm một phần tư cao nhất hay thấp nhất`,
    one: (unit: string, place: string, component: string) => `${unit}: ${component} ở ${place}`,
    held: (unit: string, count: string, of: string) =>
      `${unit}: trong dữ liệu có điểm của ${count}/${of} chỉ số, chưa đủ để nói vị trí trong cả nước`,
    none: (unit: string, why: string) => `${unit}: ${why}`,
    all: (title: string) => `${title}: điểm của các đơn vị trong từng chỉ số`,
  },
  caption: (title: string) => `${title}: phân bố điểm của các đơn vị`,
  sorted: "Mỗi chấm là một đơn vị; mỗi dòng có thang riêng.",
};
