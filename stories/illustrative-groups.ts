import type { Dataset, Grouping } from "@chiso/core";

// Groups of the invented index: standing "illustrative", and no real name (R11).

const grouping: Grouping = { kind: "quartiles", ids: ["one", "two", "three", "four"] };
const both = (vi: string, en: string) => ({ vi, en });

/** The invented data set with quartiles as groups in each edition. */
export function withQuartiles(data: Dataset): Dataset {
  const { definition } = data;
  return {
    ...data,
    definition: {
      ...definition,
      editions: definition.editions.map((edition) => ({ ...edition, grouping })),
      groupNames: {
        one: both("Dẫn đầu", "Leading"),
        two: both("Trên trung bình", "Above the middle"),
        three: both("Dưới trung bình", "Below the middle"),
        four: both("Cuối bảng", "Last"),
      },
    },
    editions: new Map(
      [...data.editions].map(([id, held]) => [id, { ...held, edition: { ...held.edition, grouping } }]),
    ),
  };
}
