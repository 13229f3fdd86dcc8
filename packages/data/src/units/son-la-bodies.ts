import type { Unit, UnitKind, UnitSet } from "@chiso/core";

/** Bodies of Sơn La that the province's own ranking of 2020 names, in the order of its list, group by group. */
const DEPARTMENTS: readonly (readonly [id: string, vi: string, en: string, ...aliases: string[]])[] = [
  ["so-noi-vu", "Sở Nội vụ", "Department of Home Affairs"],
  ["ban-dan-toc", "Ban Dân tộc tỉnh", "Committee for Ethnic Minority Affairs"],
  ["so-giao-thong-van-tai", "Sở Giao thông vận tải", "Department of Transport"],
  ["so-cong-thuong", "Sở Công Thương", "Department of Industry and Trade"],
  ["so-tai-chinh", "Sở Tài chính", "Department of Finance"],
  ["so-ke-hoach-va-dau-tu", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"],
  [
    "so-thong-tin-va-truyen-thong",
    "Sở Thông tin và Truyền thông",
    "Department of Information and Communications",
  ],
  [
    "so-tai-nguyen-va-moi-truong",
    "Sở Tài nguyên và Môi trường",
    "Department of Natural Resources and Environment",
  ],
  ["so-xay-dung", "Sở Xây dựng", "Department of Construction"],
  ["van-phong-ubnd", "Văn phòng UBND tỉnh", "Office of the Provincial People's Committee"],
  ["so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "Department of Education and Training"],
  ["so-tu-phap", "Sở Tư pháp", "Department of Justice"],
  [
    "so-van-hoa-the-thao-va-du-lich",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Department of Culture, Sports and Tourism",
  ],
  [
    "ban-quan-ly-cac-khu-cong-nghiep",
    "Ban Quản lý các khu công nghiệp tỉnh",
    "Industrial Zones Management Board",
  ],
  ["thanh-tra", "Thanh tra tỉnh", "Provincial Inspectorate"],
  [
    "so-nong-nghiep",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Department of Agriculture and Rural Development",
  ],
  ["so-ngoai-vu", "Sở Ngoại vụ", "Department of Foreign Affairs"],
  ["so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", "Department of Science and Technology"],
  ["so-y-te", "Sở Y tế", "Department of Health"],
  [
    "so-lao-dong",
    "Sở Lao động - Thương binh và Xã hội",
    "Department of Labour, War Invalids and Social Affairs",
    "Sở Lao động, Thương binh và Xã hội",
    "Sở LĐTBXH",
  ],
];

/** The published text breaks off after six of the eight districts of group B: two are there without a name. */
const DISTRICTS: readonly (readonly [id: string, vi: string, en: string, ...aliases: string[]])[] = [
  ["moc-chau", "Mộc Châu", "Moc Chau"],
  ["yen-chau", "Yên Châu", "Yen Chau"],
  ["sop-cop", "Sốp Cộp", "Sop Cop"],
  ["thanh-pho-son-la", "Thành phố Sơn La", "Son La City"],
  ["quynh-nhai", "Quỳnh Nhai", "Quynh Nhai"],
  ["mai-son", "Mai Sơn", "Mai Son"],
  ["muong-la", "Mường La", "Muong La"],
  ["thuan-chau", "Thuận Châu", "Thuan Chau"],
  ["bac-yen", "Bắc Yên", "Bac Yen"],
  ["phu-yen", "Phù Yên", "Phu Yen"],
  ["unnamed-1", "Chưa rõ tên (1)", "Unnamed (1)"],
  ["unnamed-2", "Chưa rõ tên (2)", "Unnamed (2)"],
];

const unit =
  (kind: UnitKind) =>
  ([id, vi, en, ...aliases]: readonly [string, string, string, ...string[]]): Unit => ({
    id: `son-la.${id}`,
    periods: [{ from: "2004-01-01", name: { vi, en }, fullName: vi, kind, aliases }],
  });

export const sonLaBodies: readonly Unit[] = [
  ...DEPARTMENTS.map(unit("department")),
  ...DISTRICTS.map(unit("district")),
];

/** Departments are ranked only with departments, districts with districts (R16). */
export const sonLaSets: readonly UnitSet[] = [
  { id: "son-la-departments", units: DEPARTMENTS.map(([id]) => `son-la.${id}`) },
  { id: "son-la-districts", units: DISTRICTS.map(([id]) => `son-la.${id}`) },
];
