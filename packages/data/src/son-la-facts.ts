import type { Text } from "@chiso/core";

/** What one newspaper article of 2021 says of the reform in Sơn La. */
export interface SonLaReform {
  readonly source: string;
  readonly indicesSteered: readonly string[];
  readonly fields: readonly { readonly code: string; readonly name: Text }[];
  readonly inspection: {
    readonly year: number;
    readonly planned: number;
    readonly inspected: number;
    readonly scope: Text;
    readonly goodPractice: readonly Text[];
    readonly shortcomings: readonly Text[];
    readonly checklist: readonly Text[];
    readonly use: Text;
  };
  /** Procedures of the Department of Labour, War Invalids and Social Affairs. */
  readonly procedures: {
    readonly body: string;
    readonly inCatalogue: number;
    readonly atProvincialLevel: number;
    readonly onlineLevel3: number;
    readonly onlineLevel4: number;
  };
}

/** The article that the product starts from, as facts in our words, not as quotations. */
export const sonLaReform2021: SonLaReform = {
  source: "baosonla-2021",
  indicesSteered: ["PAR INDEX", "PAPI", "PCI", "ICT INDEX"],
  fields: [
    { code: "TC", name: { vi: "Cải cách thể chế", en: "Institutional reform" } },
    { code: "TTHC", name: { vi: "Cải cách thủ tục hành chính", en: "Administrative procedure reform" } },
    {
      code: "BM",
      name: {
        vi: "Cải cách tổ chức bộ máy hành chính nhà nước",
        en: "Reform of the organisation of the administration",
      },
    },
    { code: "CV", name: { vi: "Cải cách chế độ công vụ", en: "Civil service reform" } },
    { code: "TCC", name: { vi: "Cải cách tài chính công", en: "Public finance reform" } },
    {
      code: "CPDT",
      name: { vi: "Xây dựng và phát triển chính phủ điện tử", en: "Building and developing e-government" },
    },
  ],
  inspection: {
    year: 2021,
    planned: 12,
    inspected: 7,
    scope: {
      vi: "các sở, ban, ngành (gồm đơn vị trực thuộc), UBND các huyện, thành phố (gồm cơ quan chuyên môn và UBND cấp xã)",
      en: "departments (with attached units), people's committees of districts and the city (with their offices and communes)",
    },
    goodPractice: [
      {
        vi: "ban hành văn bản chỉ đạo nâng cao các chỉ số PAR INDEX, PAPI, PCI, ICT INDEX",
        en: "steering documents issued to raise the reform, PAPI, PCI and ICT indices",
      },
      {
        vi: "niêm yết công khai thủ tục hành chính và số điện thoại đường dây nóng",
        en: "procedures and hotline numbers posted in public",
      },
      { vi: "giữ nội quy, kỷ luật làm việc", en: "working rules and discipline kept" },
      { vi: "xây dựng đề án vị trí việc làm", en: "job-position schemes drawn up" },
      {
        vi: "ban hành quy chế chi tiêu nội bộ, quản lý tài sản; công khai dự toán, quyết toán",
        en: "internal spending and asset rules issued; budget estimates and accounts made public",
      },
      {
        vi: "sử dụng công nghệ thông tin và quản lý văn bản điện tử",
        en: "IT and document management in use",
      },
    ],
    shortcomings: [
      { vi: "một số đơn vị chỉ đạo chưa quyết liệt", en: "steering not resolute in some bodies" },
      {
        vi: "rà soát văn bản chưa thường xuyên, chưa kịp thời",
        en: "review of documents neither regular nor timely",
      },
      {
        vi: "rà soát, thống kê, công bố, đánh giá thủ tục hành chính ở một số lĩnh vực còn chậm",
        en: "review, statistics, publication and assessment of procedures slow in some sectors",
      },
      {
        vi: "biên chế, số lượng cấp phó chưa đúng quy định",
        en: "staffing and numbers of deputies not as prescribed",
      },
      {
        vi: "tỷ lệ đơn vị tự chủ tài chính ở một số huyện chưa đạt chỉ tiêu",
        en: "share of financially autonomous units short of the target in some districts",
      },
      {
        vi: "hạ tầng công nghệ thông tin chưa đáp ứng yêu cầu chính phủ điện tử",
        en: "IT infrastructure short of what e-government needs",
      },
    ],
    checklist: [
      { vi: "chất lượng soạn thảo văn bản", en: "quality of documents drawn up" },
      { vi: "lưu trữ tài liệu", en: "archiving" },
      {
        vi: "xử lý văn bản đi, đến trên hệ thống điện tử",
        en: "handling of incoming and outgoing documents in the electronic system",
      },
      {
        vi: "niêm yết danh mục thủ tục hành chính và đường dây nóng",
        en: "procedures and hotline posted in public",
      },
      { vi: "sắp xếp phòng làm việc", en: "order of the offices" },
      { vi: "đeo thẻ công chức", en: "badges worn" },
      {
        vi: "quân số tại thời điểm kiểm tra, giải trình vắng mặt",
        en: "staff present at the time of the visit, absences explained",
      },
    ],
    use: {
      vi: "kết quả là căn cứ đánh giá chỉ số cải cách hành chính năm 2021 của các đơn vị",
      en: "the findings feed the reform index of the bodies for 2021",
    },
  },
  procedures: {
    body: "son-la.so-lao-dong",
    inCatalogue: 147,
    atProvincialLevel: 11,
    onlineLevel3: 5,
    onlineLevel4: 1,
  },
};

/** What decision 36/QĐ-UBND prints beside the groups: averages of 100 points and their rise on 2019. */
export const sonLaRanking2020 = {
  decision: "36/QĐ-UBND",
  date: "2021-01-11",
  departments: {
    count: 20,
    average: 90.25,
    changeOn2019: 4.68,
    groupA: 14,
    groupB: 6,
    groupAMoreThan2019By: 11,
  },
  districts: { count: 12, average: 86.15, changeOn2019: 4.77, groupA: 4, groupB: 8 },
} as const;
