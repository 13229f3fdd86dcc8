import type { InspectionFinding, Programme } from "@chiso/core/province";
import { exampleInspection } from "@chiso/data/example";

// Invented findings for the states that the whole example does not show (R11).

const both = (text: string) => ({ vi: text, en: text });

const withFindings = (findings: readonly InspectionFinding[]): Programme => ({
  ...exampleInspection,
  findings,
});

const { findings = [], items } = exampleInspection;
const shortcomings = findings.filter(({ kind }) => kind === "shortcoming");

export const allPutRight = withFindings(
  shortcomings.map((one) => ({ ...one, deadline: "2026-11-20", done: "2026-11-18" })),
);
export const noneLate = withFindings(shortcomings.map((one) => ({ ...one, deadline: "2026-11-27" })));
/** Two that wait as long as each other, and one whose deadline cannot be read. */
export const unclearFindings = withFindings(
  shortcomings
    .filter(({ done }) => done === undefined)
    .slice(0, 3)
    .map((one, at) => ({
      ...one,
      deadline: at === 2 ? "cuối quý" : "2026-11-01",
    })),
);
export const onlyNoted = withFindings(findings.filter(({ kind }) => kind !== "shortcoming"));
export const noFindings = withFindings([]);

const NAMES = [
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng",
  "Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ",
];

export const longFindings = withFindings(
  shortcomings.slice(0, 4).map((one, at) => ({
    ...one,
    body: both(NAMES[at % 2] ?? ""),
    text: both(
      "Việc rà soát, thống kê, công bố, niêm yết và đánh giá tác động của thủ tục hành chính ở một số lĩnh vực, nhất là những lĩnh vực có nhiều văn bản mới, còn chậm so với kế hoạch đã được phê duyệt",
    ),
  })),
);
export const hostileFindings = withFindings(
  shortcomings.slice(0, 2).map((one, at) => ({
    ...one,
    text: both(at === 0 ? "<img src=x onerror=alert(1)>" : '=HYPERLINK("https://example.org","nhấn")'),
    body: both("<script>alert(1)</script>"),
  })),
);

/** Everything met; a visit of which nobody wrote a line; no list at all. */
export const allMet: Programme = {
  ...exampleInspection,
  items: items.map((visit) => ({
    ...visit,
    ...(visit.checks ? { checks: visit.checks.map((one) => ({ ...one, result: "met" as const })) } : {}),
  })),
};
export const noChecklist: Programme = { ...exampleInspection, checklist: [] };
export const manyVisits: Programme = {
  ...exampleInspection,
  items: Array.from({ length: 60 }, (_, at) => ({ ...items[at % 5], id: `V${at}` })).filter(
    (visit): visit is (typeof items)[number] => "body" in visit,
  ),
};
