import type { AssessedBody, BodyAssessment, CriteriaSet } from "@chiso/core/province";
import { exampleSets } from "./example-criteria.js";
import { inventedBody } from "./example-points.js";

/** The credit line of all that is invented here. */
export const exampleCredit = {
  vi: "Số liệu minh họa, không phải số liệu thật",
  en: "Illustrative figures, not real ones",
};

/** The day on which the example is told: its deadlines are set around it. */
export const exampleToday = "2026-11-26";

type Named = readonly [id: string, vi: string, en: string, strength: number];

function assessment(
  set: CriteriaSet,
  about: { readonly id: string; readonly vi: string; readonly en: string },
  bodies: readonly AssessedBody[],
): BodyAssessment {
  return {
    id: `example-${about.id}`,
    name: {
      vi: `Chỉ số cải cách hành chính của ${about.vi} tỉnh Ví dụ`,
      en: `Reform index of the ${about.en} of Example province`,
    },
    year: 2025,
    number: "00/QĐ-VD",
    date: "2026-01-12",
    credit: exampleCredit,
    standing: "illustrative",
    set,
    bodies,
    sources: [],
  };
}

const invented = (set: CriteriaSet, bodies: readonly Named[]) =>
  bodies.map(([id, vi, en, strength]) => inventedBody(set, `vi-du.${id}`, { vi, en }, strength));

/** The year before the example's. */
const EARLIER = 2024;

const DEPARTMENTS: readonly Named[] = [
  ["so-mot", "Sở Ví dụ Một", "Example Department One", 98],
  ["so-hai", "Sở Ví dụ Hai", "Example Department Two", 95],
  ["so-ba", "Sở Ví dụ Ba", "Example Department Three", 93],
  ["so-bon", "Sở Ví dụ Bốn", "Example Department Four", 92],
  ["so-nam", "Sở Ví dụ Năm", "Example Department Five", 90],
  ["ban", "Ban Ví dụ", "Example Board", 88],
  ["thanh-tra", "Thanh tra Ví dụ", "Example Inspectorate", 85],
  ["so-sau", "Sở Ví dụ Sáu", "Example Department Six", 83],
  ["so-bay", "Sở Ví dụ Bảy", "Example Department Seven", 78],
  ["so-tam", "Sở Ví dụ Tám", "Example Department Eight", 66],
];

const departments = invented(exampleSets.departments, DEPARTMENTS);

/** Two lines on which a body asked again, one granted in part. */
function withAppeals(bodies: readonly AssessedBody[]): readonly AssessedBody[] {
  const appeals: Readonly<Record<string, { criterion: string; upheld: boolean }>> = {
    "vi-du.so-sau": { criterion: "6.2", upheld: true },
    "vi-du.so-tam": { criterion: "2.1", upheld: false },
  };
  return bodies.map((body) => {
    const asked = appeals[body.id];
    if (!asked) return body;
    return {
      ...body,
      points: body.points.map((one) =>
        one.criterion === asked.criterion
          ? {
              ...one,
              appeal: asked.upheld
                ? ({ outcome: "upheld", asked: 0.5, granted: 0.25 } as const)
                : ({ outcome: "dismissed", asked: 1 } as const),
            }
          : one,
      ),
    };
  });
}

/**
 * Ten invented departments with invented points in every line: `illustrative`, and every figure says so (R11).
 *
 * @example exampleDepartments.standing // "illustrative"
 */
export const exampleDepartments: BodyAssessment = {
  ...assessment(
    exampleSets.departments,
    { id: "departments", vi: "các sở, ban, ngành", en: "departments" },
    withAppeals(departments),
  ),
  comparableTo: [EARLIER],
};

/** Points of the earlier year: most bodies had fewer. */
const GAINS: readonly number[] = [3, 1, 6, -2, 2, 4, -1, 5, 0, -3];

/**
 * The same ten departments a year before, by the same criteria.
 *
 * @example bodyChanges(exampleDepartments2024, exampleDepartments).changes.get("vi-du.so-ba") // more points, ranks gained
 */
export const exampleDepartments2024: BodyAssessment = {
  ...assessment(
    exampleSets.departments,
    { id: "departments", vi: "các sở, ban, ngành", en: "departments" },
    invented(
      exampleSets.departments,
      DEPARTMENTS.map(([id, vi, en, strength], at): Named => [id, vi, en, strength - (GAINS[at] ?? 0)]),
    ),
  ),
  year: EARLIER,
  number: "00/QĐ-VD",
  date: "2025-01-14",
};

/** Five invented districts, by criteria of their own. */
export const exampleDistricts: BodyAssessment = assessment(
  exampleSets.districts,
  { id: "districts", vi: "các huyện, thành phố", en: "districts" },
  invented(exampleSets.districts, [
    ["thanh-pho", "Thành phố Ví dụ", "Example City", 94],
    ["huyen-thuong", "Huyện Ví dụ Thượng", "Upper Example District", 91],
    ["huyen-trung", "Huyện Ví dụ Trung", "Middle Example District", 84],
    ["huyen-ha", "Huyện Ví dụ Hạ", "Lower Example District", 80],
    ["huyen-tan", "Huyện Ví dụ Tân", "New Example District", 72],
  ]),
);

/** Eight invented communes. */
export const exampleCommunes: BodyAssessment = assessment(
  exampleSets.communes,
  { id: "communes", vi: "các xã, phường", en: "communes" },
  invented(
    exampleSets.communes,
    ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám"].map((name, at): Named => {
      const en = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"][at] ?? name;
      return [`xa-${at + 1}`, `Xã Ví dụ ${name}`, `Example Commune ${en}`, 96 - at * 4];
    }),
  ),
);

export { exampleFields, exampleSets } from "./example-criteria.js";
export { exampleInspection } from "./example-inspection.js";
export { exampleProcedures } from "./example-procedures.js";
