import type { AssessedBody, BodyAssessment } from "./model/assessment.js";
import type { CriteriaSet } from "./model/criteria.js";

export const both = (text: string) => ({ vi: text, en: text });

/** Two fields of three scored lines, one of them asked of people: 10 + 6 + 4. */
export const smallSet: CriteriaSet = {
  id: "so",
  name: both("Sở, ban, ngành"),
  bands: [
    { id: "A", from: 18 },
    { id: "B", from: 14 },
    { id: "C", from: 0 },
  ],
  fields: [{ id: "TC", name: both("Thể chế") }],
  criteria: [
    { id: "1", name: both("Thể chế"), field: "TC", max: 10 },
    { id: "1.1", parent: "1", name: both("Văn bản"), max: 6 },
    { id: "1.2", parent: "1", name: both("Rà soát"), max: 4 },
    { id: "2", name: both("Chính quyền số"), max: 6 },
    { id: "3", name: both("Hài lòng"), max: 4, by: "survey" },
  ],
};

/** `[tự chấm, thẩm định]` of 1.1, 1.2 and 2, then the survey. */
export function assessed(
  id: string,
  points: readonly [
    readonly [number?, number?],
    readonly [number?, number?],
    readonly [number?, number?],
    number?,
  ],
  more: Partial<AssessedBody> = {},
): AssessedBody {
  const line = (criterion: string, [self, appraised]: readonly [number?, number?]) => ({
    criterion,
    ...(self === undefined ? {} : { self }),
    ...(appraised === undefined ? {} : { appraised }),
  });
  const [a, b, c, survey] = points;
  return {
    id,
    name: both(id.toUpperCase()),
    points: [
      line("1.1", a),
      line("1.2", b),
      line("2", c),
      { criterion: "3", ...(survey === undefined ? {} : { survey }) },
    ],
    ...more,
  };
}

export function assessmentOf(
  bodies: readonly AssessedBody[],
  more: Partial<BodyAssessment> = {},
): BodyAssessment {
  return {
    id: "example",
    name: both("Chỉ số CCHC các sở, Ví dụ"),
    year: 2025,
    credit: both("Số liệu minh họa"),
    standing: "illustrative",
    set: smallSet,
    bodies,
    sources: [],
    ...more,
  };
}
