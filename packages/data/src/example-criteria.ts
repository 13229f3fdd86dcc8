import type { CriteriaSet, Criterion, ReformField } from "@chiso/core/province";
import { sonLaReform2021 } from "./son-la-facts.js";

/** The six fields of the reform, as the article names them. */
export const exampleFields: readonly ReformField[] = sonLaReform2021.fields.map(({ code, name }) => ({
  id: code,
  name,
}));

type Line = readonly [id: string, max: number, vi: string, en: string, field?: string];

/** Invented criteria: the fields are the real ones, lines and marks are not any province's. */
const LINES: readonly Line[] = [
  ["1", 12, "Cải cách thể chế", "Institutional reform", "TC"],
  ["1.1", 6, "Soạn thảo, ban hành văn bản", "Drafting and issuing documents"],
  ["1.2", 3, "Rà soát văn bản", "Reviewing documents"],
  ["1.3", 3, "Theo dõi thi hành pháp luật", "Following up the application of the law"],
  ["2", 18, "Cải cách thủ tục hành chính", "Administrative procedures", "TTHC"],
  ["2.1", 6, "Công bố, niêm yết thủ tục", "Publishing and posting procedures"],
  ["2.2", 8, "Giải quyết hồ sơ", "Settling cases"],
  ["2.2.1", 6, "Hồ sơ đúng hạn", "Cases in time"],
  ["2.2.2", 2, "Xin lỗi khi trễ hạn", "Apologies for late cases"],
  ["2.3", 4, "Bộ phận một cửa", "One-stop shop"],
  ["3", 10, "Tổ chức bộ máy", "Organisation", "BM"],
  ["3.1", 5, "Sắp xếp tổ chức", "Arranging the organisation"],
  ["3.2", 5, "Biên chế, số lượng cấp phó", "Staff and numbers of deputies"],
  ["4", 12, "Chế độ công vụ", "Civil service", "CV"],
  ["4.1", 4, "Vị trí việc làm", "Job positions"],
  ["4.2", 5, "Kỷ luật, kỷ cương", "Discipline"],
  ["4.3", 3, "Đào tạo, bồi dưỡng", "Training"],
  ["5", 8, "Tài chính công", "Public finance", "TCC"],
  ["5.1", 4, "Công khai dự toán, quyết toán", "Publishing estimates and accounts"],
  ["5.2", 4, "Tự chủ tài chính", "Financial autonomy"],
  ["6", 20, "Chính phủ điện tử", "E-government", "CPDT"],
  ["6.1", 8, "Xử lý văn bản điện tử", "Electronic documents"],
  ["6.2", 8, "Dịch vụ công trực tuyến", "Online services"],
  ["6.3", 4, "Hạ tầng, an toàn thông tin", "Infrastructure and security"],
  ["7", 20, "Điều tra xã hội học", "Survey"],
  ["7.1", 12, "Người dân, tổ chức", "Citizens and organisations"],
  ["7.2", 8, "Công chức cơ sở", "Officials at the base"],
];

const charge = { vi: "Sở Nội vụ Ví dụ", en: "Example Department of Home Affairs" };

const criteria: readonly Criterion[] = LINES.map(([id, max, vi, en, field]) => {
  const above = id.slice(0, Math.max(0, id.lastIndexOf(".")));
  return {
    id,
    max,
    name: { vi, en },
    ...(above === "" ? {} : { parent: above }),
    ...(field === undefined ? {} : { field, charge }),
    ...(id.startsWith("7") ? ({ by: "survey" } as const) : {}),
  };
});

const bands = [
  { id: "A", from: 90 },
  { id: "B", from: 70 },
  { id: "C", from: 0 },
] as const;

function setOf(id: string, vi: string, en: string): CriteriaSet {
  return { id: `vi-du-${id}`, name: { vi, en }, criteria, bands, fields: exampleFields };
}

/** One set a group of peers: departments, districts and communes are never ranked together (R16). */
export const exampleSets = {
  departments: setOf("so", "Sở, ban, ngành", "Departments"),
  districts: setOf("huyen", "Huyện, thành phố", "Districts"),
  communes: setOf("xa", "Xã, phường", "Communes"),
};
