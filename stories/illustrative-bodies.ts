import type { AssessedBody, BodyAssessment } from "@chiso/core/province";
import { exampleDepartments } from "@chiso/data/example";

// Invented bodies for the states that a whole example does not show (R11).

const both = (text: string) => ({ vi: text, en: text });

function withBodies(bodies: readonly AssessedBody[]): BodyAssessment {
  return { ...exampleDepartments, bodies };
}

const { bodies } = exampleDepartments;
const [first, second, third] = bodies;

/** One body without the points of one line: nobody is ranked. */
export const partialBodies = withBodies(
  bodies.map((body, at) => (at === 3 ? { ...body, points: body.points.slice(1) } : body)),
);

/** The first two with the same points. */
export const tiedBodies = withBodies(
  bodies.map((body) => (body === second && first ? { ...body, points: first.points } : body)),
);

/** What the council found is what each gave itself. */
export const equalBodies = withBodies(
  bodies.map((body) => ({
    ...body,
    points: body.points.map((one) =>
      one.appraised === undefined
        ? one
        : { criterion: one.criterion, self: one.appraised, appraised: one.appraised },
    ),
  })),
);

export const oneBody = withBodies(third ? [third] : []);
export const noBody = withBodies([]);
export const bodiesWithoutPoints = withBodies(bodies.map((body) => ({ ...body, points: [] })));

const NAMES = [
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng",
  "Ủy ban nhân dân thành phố Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ",
  "Xã Ý",
];
const HOSTILE = ["<img src=x onerror=alert(1)>", '=HYPERLINK("https://example.org","nhấn vào đây")', "  "];

const renamed = (names: readonly string[]) =>
  withBodies(
    bodies.slice(0, names.length).map((body, at) => ({ ...body, name: both(names[at] ?? body.id) })),
  );

export const longNamedBodies = renamed(NAMES);
export const hostileBodies = renamed(HOSTILE);
