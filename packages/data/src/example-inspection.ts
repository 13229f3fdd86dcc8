import type { CheckResult, InspectionFinding, Programme, ProgrammeItem } from "@chiso/core/province";
import { exampleFields } from "./example-criteria.js";
import { sonLaChecklist2021 } from "./son-la-findings.js";

// An invented programme of 2026: the list that teams go through is the article's, all else is nobody's.

type Visit = readonly [
  id: string,
  unit: string,
  vi: string,
  en: string,
  from: string,
  to: string,
  done: string,
  team: 1 | 2,
  /** One letter a line of the list: m met, p partly, n not met, - not written down. */
  checks: string,
  attendance?: readonly [staff: number, present: number, explained: number],
];

const VISITS: readonly Visit[] = [
  [
    "K1",
    "so-mot",
    "Sở Ví dụ Một",
    "Example Department One",
    "2026-03-02",
    "2026-03-20",
    "2026-03-12",
    1,
    "mmmmmmm",
    [42, 41, 1],
  ],
  [
    "K2",
    "so-ba",
    "Sở Ví dụ Ba",
    "Example Department Three",
    "2026-04-06",
    "2026-04-24",
    "2026-04-22",
    1,
    "mmmmpmm",
    [38, 36, 2],
  ],
  [
    "K3",
    "ban",
    "Ban Ví dụ",
    "Example Board",
    "2026-05-04",
    "2026-05-22",
    "2026-06-02",
    2,
    "mpmmmnm",
    [17, 15, 1],
  ],
  [
    "K4",
    "huyen-thuong",
    "Huyện Ví dụ Thượng",
    "Upper Example District",
    "2026-06-08",
    "2026-06-26",
    "2026-06-18",
    2,
    "mmpmmmm",
    [64, 60, 4],
  ],
  [
    "K5",
    "so-tam",
    "Sở Ví dụ Tám",
    "Example Department Eight",
    "2026-08-03",
    "2026-08-21",
    "2026-08-19",
    1,
    "pnpmm-n",
    [51, 44, 3],
  ],
  ["K6", "huyen-ha", "Huyện Ví dụ Hạ", "Lower Example District", "2026-09-07", "2026-09-25", "", 2, ""],
  [
    "K7",
    "thanh-pho",
    "Thành phố Ví dụ",
    "Example City",
    "2026-10-05",
    "2026-10-23",
    "2026-10-15",
    2,
    "mmmpmmm",
    [88, 86, 2],
  ],
  ["K8", "so-sau", "Sở Ví dụ Sáu", "Example Department Six", "2026-11-09", "2026-11-27", "", 1, ""],
  ["K9", "xa-3", "Xã Ví dụ Ba", "Example Commune Three", "2026-11-23", "2026-12-04", "", 2, ""],
  ["K10", "so-bay", "Sở Ví dụ Bảy", "Example Department Seven", "2026-12-07", "2026-12-18", "", 1, ""],
];

const RESULTS: Readonly<Record<string, CheckResult["result"]>> = { m: "met", p: "partly", n: "not-met" };

function visitOf([id, unit, vi, en, from, to, done, team, checks, attendance]: Visit): ProgrammeItem {
  const results = sonLaChecklist2021.flatMap(({ id: item }, at) => {
    const result = RESULTS[checks[at] ?? ""];
    return result === undefined ? [] : [{ item, result }];
  });
  const [staff = 0, present = 0, explained = 0] = attendance ?? [];
  return {
    id,
    body: { vi, en },
    unit: `vi-du.${unit}`,
    from,
    to,
    ...(done === "" ? {} : { done }),
    team: { vi: `Đoàn kiểm tra số ${team}`, en: `Team ${team}` },
    ...(results.length === 0 ? {} : { checks: results }),
    ...(attendance ? { attendance: { staff, present, explained } } : {}),
  };
}

interface Found extends Pick<InspectionFinding, "kind"> {
  readonly id: string;
  readonly visit: string;
  readonly field?: string;
  readonly vi: string;
  readonly en: string;
  readonly deadline?: string;
  readonly done?: string;
  readonly criteria?: readonly string[];
}

const FOUND: readonly Found[] = [
  {
    id: "F1",
    kind: "good-practice",
    visit: "K1",
    field: "TTHC",
    vi: "Thủ tục niêm yết kèm mã QR và mẫu đơn điền sẵn.",
    en: "Procedures are posted with a QR code and forms filled in as examples.",
  },
  {
    id: "F2",
    kind: "shortcoming",
    visit: "K2",
    field: "TC",
    vi: "Hai văn bản chưa được rà soát theo kế hoạch quý.",
    en: "Two documents were not reviewed as planned for the quarter.",
    deadline: "2026-06-30",
    done: "2026-06-22",
    criteria: ["1.2"],
  },
  {
    id: "F3",
    kind: "shortcoming",
    visit: "K3",
    field: "CV",
    vi: "Một số công chức không đeo thẻ khi tiếp dân.",
    en: "Some officials wore no badge when receiving citizens.",
    deadline: "2026-06-15",
    done: "2026-06-25",
    criteria: ["4.2"],
  },
  {
    id: "F4",
    kind: "shortcoming",
    visit: "K3",
    field: "TC",
    vi: "Hồ sơ lưu trữ năm trước chưa chỉnh lý xong.",
    en: "Files of the year before are not yet put in order.",
    deadline: "2026-10-30",
    criteria: ["1.1"],
  },
  {
    id: "F5",
    kind: "shortcoming",
    visit: "K4",
    field: "CPDT",
    vi: "Văn bản đến còn xử lý trên giấy ở hai phòng.",
    en: "Two offices still handle incoming documents on paper.",
    deadline: "2026-11-27",
    criteria: ["6.1"],
  },
  {
    id: "F6",
    kind: "shortcoming",
    visit: "K5",
    field: "TTHC",
    vi: "Hồ sơ trễ hạn chưa có thư xin lỗi.",
    en: "Late cases without a letter of apology.",
    deadline: "2026-09-30",
    criteria: ["2.2.1", "2.2.2"],
  },
  {
    id: "F7",
    kind: "shortcoming",
    visit: "K5",
    field: "CPDT",
    vi: "Văn bản đi chưa ký số đầy đủ.",
    en: "Not all outgoing documents are signed digitally.",
    deadline: "2026-12-31",
    criteria: ["6.1"],
  },
  {
    id: "F8",
    kind: "shortcoming",
    visit: "K5",
    vi: "Chưa có văn bản chỉ đạo khắc phục sau kỳ chấm điểm trước.",
    en: "No document yet on what to mend after the last assessment.",
    deadline: "2026-11-29",
  },
  {
    id: "F9",
    kind: "absence",
    visit: "K5",
    field: "CV",
    vi: "Vắng 7 người, 3 người có giải trình.",
    en: "7 absent, 3 of them explained.",
    criteria: ["4.2"],
  },
  {
    id: "F10",
    kind: "shortcoming",
    visit: "K7",
    field: "TTHC",
    vi: "Số đường dây nóng niêm yết là số cũ.",
    en: "The hotline number posted is an old one.",
    criteria: ["2.1"],
  },
  {
    id: "F11",
    kind: "good-practice",
    visit: "K7",
    field: "TCC",
    vi: "Quyết toán công khai kèm phần giải thích dễ hiểu.",
    en: "Accounts are published with a plain explanation.",
  },
  {
    id: "F12",
    kind: "absence",
    visit: "K4",
    field: "CV",
    vi: "Vắng 4 người, đều có giải trình.",
    en: "4 absent, all explained.",
  },
];

const unitOf = new Map(VISITS.map(([id, unit]) => [id, `vi-du.${unit}`]));

function findingOf({ vi, en, ...more }: Found): InspectionFinding {
  const unit = unitOf.get(more.visit);
  return { ...more, text: { vi, en }, ...(unit === undefined ? {} : { unit }) };
}

/**
 * An invented programme of inspections with teams, a list gone through on each visit, findings and their deadlines.
 *
 * @example analyseFindings(exampleInspection, { today: exampleToday }).late.length // 2
 */
export const exampleInspection: Programme = {
  id: "example-inspection-2026",
  name: {
    vi: "Kiểm tra cải cách hành chính năm 2026, tỉnh Ví dụ",
    en: "Inspection of administrative reform 2026, Example province",
  },
  number: "00/KH-VD",
  date: "2026-01-15",
  credit: {
    vi: "Số liệu minh họa, không phải số liệu thật",
    en: "Illustrative figures, not real ones",
  },
  standing: "illustrative",
  items: VISITS.map(visitOf),
  checklist: sonLaChecklist2021,
  fields: exampleFields,
  findings: FOUND.map(findingOf),
  sources: [],
};
