import type { IndexDefinition, IsoDate, Text, UnitBook } from "@chiso/core";
import { exampleFields } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import type { GateOptions } from "@chiso/workbook/gate";

const both = (vi: string, en: string): Text => ({ vi, en });

/** Who is to be credited with the figures of a file: nobody but the file. */
const credit = both("Tệp của bạn", "Your own file");

/**
 * All that a file on this page may hold: scores of the chosen index, a province's own bodies, inspections, procedures. What
 * a file does not say of itself is taken from here.
 *
 * @param today the day that a catalogue without one is of; bodies without a year were assessed for the year before
 */
export function ownOptions(
  definition: IndexDefinition,
  book: UnitBook,
  today: IsoDate,
): readonly GateOptions[] {
  const about = { id: "own", credit, standing: "published", sources: [] } as const;
  const set = { id: "own", name: both("Các đơn vị", "Bodies"), bands: [], fields: exampleFields };
  return [
    { kind: "scores", definition, book },
    {
      kind: "bodies",
      set,
      about: {
        ...about,
        name: both("Xếp hạng các đơn vị", "Ranking of the bodies"),
        year: Number(today.slice(0, 4)) - 1,
      },
    },
    {
      kind: "inspection",
      about: {
        ...about,
        name: both("Kiểm tra cải cách hành chính", "Inspection of administrative reform"),
        fields: exampleFields,
        checklist: sonLaInspection2021.checklist ?? [],
      },
    },
    {
      kind: "procedures",
      about: {
        ...about,
        name: both("Danh mục thủ tục hành chính", "Catalogue of administrative procedures"),
        asOf: today,
      },
    },
  ];
}
