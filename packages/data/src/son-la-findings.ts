import type { CheckItem, InspectionFinding } from "@chiso/core/province";
import { sonLaReform2021 } from "./son-la-facts.js";

// What the article of 2021 says was found, in words of our own. It names neither bodies nor dates, and sorts by no field: the
// fields are our reading, and what is of steering belongs to all of them.

const { source } = sonLaReform2021;

type Line = readonly [id: string, field: string | undefined, vi: string, en: string];

const goodPractices: readonly Line[] = [
  [
    "tot-1",
    undefined,
    "Các đơn vị có văn bản chỉ đạo nâng cao các chỉ số PAR INDEX, PAPI, PCI và ICT INDEX.",
    "The bodies issued documents on how to raise PAR INDEX, PAPI, PCI and ICT INDEX.",
  ],
  [
    "tot-2",
    "TTHC",
    "Thủ tục hành chính và số điện thoại đường dây nóng được niêm yết công khai.",
    "Procedures and the hotline number are posted in public.",
  ],
  ["tot-3", "CV", "Nội quy và kỷ luật làm việc được giữ.", "Working rules and discipline are kept."],
  ["tot-4", "CV", "Đề án vị trí việc làm đã được xây dựng.", "Schemes of job positions have been drawn up."],
  [
    "tot-5",
    "TCC",
    "Có quy chế chi tiêu nội bộ và quy chế quản lý tài sản; dự toán, quyết toán được công khai.",
    "There are rules on internal spending and on assets; estimates and accounts are made public.",
  ],
  [
    "tot-6",
    "CPDT",
    "Công nghệ thông tin và phần mềm quản lý văn bản điện tử được sử dụng.",
    "Information technology and electronic handling of documents are in use.",
  ],
];

const shortcomings: readonly Line[] = [
  ["han-che-1", undefined, "Một số đơn vị chỉ đạo chưa quyết liệt.", "Some bodies do not steer resolutely."],
  [
    "han-che-2",
    "TC",
    "Việc rà soát văn bản chưa thường xuyên, chưa kịp thời.",
    "Documents are reviewed neither regularly nor in time.",
  ],
  [
    "han-che-3",
    "TTHC",
    "Rà soát, thống kê, công bố và đánh giá thủ tục hành chính ở một số lĩnh vực còn chậm.",
    "In some sectors procedures are reviewed, counted, published and assessed slowly.",
  ],
  [
    "han-che-4",
    "BM",
    "Biên chế và số lượng cấp phó chưa đúng quy định.",
    "Staff numbers and numbers of deputies are not as prescribed.",
  ],
  [
    "han-che-5",
    "TCC",
    "Ở một số huyện, tỷ lệ đơn vị tự chủ tài chính chưa đạt chỉ tiêu.",
    "In some districts the share of financially autonomous units falls short of the target.",
  ],
  [
    "han-che-6",
    "CPDT",
    "Hạ tầng công nghệ thông tin chưa đáp ứng yêu cầu của chính phủ điện tử.",
    "The infrastructure falls short of what e-government needs.",
  ],
];

const absences: readonly Line[] = [
  [
    "vang-1",
    "CV",
    "Quân số được đối chiếu tại thời điểm kiểm tra; trường hợp vắng mặt có giải trình.",
    "Staff were counted at the time of the visit; absences were explained.",
  ],
];

const finding =
  (kind: InspectionFinding["kind"]) =>
  ([id, field, vi, en]: Line): InspectionFinding => ({
    id,
    kind,
    text: { vi, en },
    source,
    ...(field === undefined ? {} : { field }),
  });

/** Six good practices, six shortcomings and the explained absences of the inspection of 2021. */
export const sonLaFindings2021: readonly InspectionFinding[] = [
  ...shortcomings.map(finding("shortcoming")),
  ...goodPractices.map(finding("good-practice")),
  ...absences.map(finding("absence")),
];

const CHECKS = ["van-ban", "luu-tru", "dien-tu", "niem-yet", "sap-xep", "deo-the", "quan-so"] as const;

/** The list that the teams of 2021 went through, as the article names it. */
export const sonLaChecklist2021: readonly CheckItem[] = sonLaReform2021.inspection.checklist.map(
  ({ vi, en }, at) => ({
    id: CHECKS[at] ?? `muc-${at + 1}`,
    name: { vi: vi.charAt(0).toUpperCase() + vi.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) },
  }),
);
