/** Words in Vietnamese of figures that hold one unit's components against median, best and peers. */
export const partsVi = {
  others: "Các tỉnh, thành phố khác",
  middleHalf: "Nửa giữa (từ tứ phân vị 1 đến 3)",
  best: "Tốt nhất",
  bestUnit: "Đơn vị tốt nhất",
  toMedian: "So với trung vị",
  side: { better: "tốt hơn", same: "bằng", worse: "kém hơn" },
  sideOfMedian: { better: "tốt hơn trung vị", same: "bằng trung vị", worse: "kém hơn trung vị" },
  held: (count: string, of: string) => `có điểm của ${count}/${of} đơn vị`,
  partsHeld: (count: string, of: string, names: string) => `Có điểm của ${count}/${of} đơn vị: ${names}.`,
  noScore: (unit: string) => `Không có điểm của ${unit}`,
  heldColumn: "Số đơn vị có điểm",
  nothingHeld: (names: string) => `Dữ liệu không có điểm của đơn vị nào ở: ${names}.`,
  peersDrawn: (drawn: string, more: string) => `Hình chỉ vẽ ${drawn}; số liệu của ${more} có trong bảng.`,
  part: "Đơn vị trước khi sáp nhập",
};
