import type { GateKind } from "@chiso/workbook/gate";

/** Words of the page of a reader's own figures, Vietnamese first; fetched with the page. */
export const ownVi = {
  title: "Số liệu của bạn",
  intro: (index: string) =>
    `Đưa vào một tệp Excel hoặc CSV: điểm ${index} của các tỉnh, xếp hạng các đơn vị trong tỉnh, chương trình kiểm tra hoặc danh mục thủ tục hành chính. Tệp chứa gì thì trang tự nhận ra theo tên cột. Tệp được đọc ngay trong trang này, không gửi đi đâu; chỗ sai được chỉ rõ từng ô để sửa.`,
  kinds: {
    scores: "Điểm chỉ số",
    bodies: "Xếp hạng đơn vị",
    inspection: "Kiểm tra",
    procedures: "Thủ tục hành chính",
  } satisfies Record<GateKind, string>,
  template: {
    bodies: "Tiêu chí và điểm các đơn vị",
    inspection: "Chương trình kiểm tra",
    procedures: "Danh mục thủ tục hành chính",
  } satisfies Record<Exclude<GateKind, "scores">, string>,
  templateFile: {
    bodies: "mau-xep-hang-don-vi.xlsx",
    inspection: "mau-chuong-trinh-kiem-tra.xlsx",
    procedures: "mau-thu-tuc-hanh-chinh.xlsx",
  } satisfies Record<Exclude<GateKind, "scores">, string>,
  example: {
    departments: "Các sở, ban, ngành",
    districts: "Các huyện, thành phố",
    communes: "Các xã, phường",
    inspection: "Chương trình kiểm tra",
    procedures: "Danh mục thủ tục",
  },
  exampleFile: {
    departments: "minh-hoa-so-ban-nganh.xlsx",
    districts: "minh-hoa-huyen-thanh-pho.xlsx",
    communes: "minh-hoa-xa-phuong.xlsx",
    inspection: "minh-hoa-kiem-tra.xlsx",
    procedures: "minh-hoa-thu-tuc.xlsx",
  },
  kept: "Đang giữ trong trình duyệt này",
  none: "Chưa giữ tệp nào.",
  noStore: "Trình duyệt này không cho giữ dữ liệu (cửa sổ riêng tư hoặc hết chỗ).",
  about: (what: string, rows: string, day: string) => `${what} · ${rows} dòng · giữ ngày ${day}`,
  show: "Xem",
  showFile: (file: string) => `Xem ${file}`,
  take: "Tải ra (.xlsx)",
  takeFile: (file: string) => `Tải ra ${file}`,
  notTaken: (file: string) => `Chưa ghi được ${file}. Thử lại.`,
  drop: "Xóa",
  dropFile: (file: string) => `Xóa ${file}`,
  dropped: (file: string) => `Đã xóa ${file} khỏi trình duyệt này.`,
  mark: (file: string) => `Số liệu từ tệp “${file}” của bạn, không phải số liệu công bố.`,
  foot: (index: string) => `Số liệu của bạn · ${index}`,
  notPublished: "Từ tệp của người dùng, không phải số liệu công bố",
  credit: (file: string) => `Tệp “${file}” của bạn`,
};
