/** Words around sentences that name the cells of their numbers, in Vietnamese. */
export const reportVi = {
  notes: "Mỗi con số lấy từ đâu",
  opened: {
    /** Which edition is shown, and that it is the newest that answers. */
    older: (edition: string, newer: string) =>
      `Mở ở kỳ ${edition}, kỳ mới nhất trả lời được câu hỏi này. ${newer}`,
    none: (newer: string) => `Không kỳ nào trong dữ liệu trả lời được câu hỏi này. ${newer}`,
    because: (editions: string, why: string) => `${editions}: ${why}.`,
    why: {
      "no-unit": "không có đơn vị này",
      "no-maximum": "chưa rõ thang điểm",
      "no-order": "không có điểm của các đơn vị khác",
      "no-parts": "không có chỉ số thành phần tính được",
      "no-earlier-edition": "không có kỳ trước",
      "not-comparable": "không so sánh trực tiếp được với kỳ trước",
      "no-rank": "không có thứ hạng",
    },
  },
};
