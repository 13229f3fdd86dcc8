import { observe, unitName } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import type { BodyAssessment } from "@chiso/core/province";
import { sonLaRanking2020 } from "./son-la-facts.js";
import { sonLaDepartments, sonLaDistricts } from "./son-la.js";

// The province's own lists of 2020 as assessments: groups and the order of the list, no points (R9).

const { decision, date, departments, districts } = sonLaRanking2020;

function listOf(
  data: Dataset,
  about: { readonly vi: string; readonly en: string; readonly average: number; readonly change: number },
): BodyAssessment {
  const held = data.editions.get(2020);
  const { definition, book, sources } = data;
  return {
    id: definition.id,
    name: definition.fullName,
    year: 2020,
    number: decision,
    date,
    credit: definition.credit,
    standing: "published",
    set: {
      id: definition.id,
      name: { vi: about.vi, en: about.en },
      criteria: [],
      bands: held?.edition.grouping?.kind === "bands" ? held.edition.grouping.bands : [],
    },
    full: 100,
    printedAverage: { average: about.average, changeOnYearBefore: about.change },
    bodies: (held?.set.units ?? []).map((id) => {
      const cell = observe(data, id, 2020, definition.overall);
      return {
        id,
        name: { vi: unitName(book, id, "2020-12-31", "vi"), en: unitName(book, id, "2020-12-31", "en") },
        points: [],
        source: cell.source,
        ...(cell.publishedGroup === undefined ? {} : { publishedGroup: cell.publishedGroup }),
        ...(cell.publishedRank === undefined ? {} : { publishedRank: cell.publishedRank }),
        ...(cell.rankStanding === undefined ? {} : { rankStanding: cell.rankStanding }),
      };
    }),
    sources,
  };
}

/**
 * Sơn La's 20 departments in 2020: 14 in group A, 6 in group B, in the order of the decision's list. The points and the other
 * ranks were not found; the Department of Labour stands 20th of 20 as the newspaper prints it.
 *
 * @example sonLaDepartments2020.bodies.at(-1).publishedRank // 20
 */
export const sonLaDepartments2020: BodyAssessment = listOf(sonLaDepartments, {
  vi: "Sở, ban, ngành",
  en: "Departments",
  average: departments.average,
  change: departments.changeOn2019,
});

/** Sơn La's 12 districts in 2020: 4 in group A, 8 in group B, of which two stand without a name in the source. */
export const sonLaDistricts2020: BodyAssessment = listOf(sonLaDistricts, {
  vi: "Huyện, thành phố",
  en: "Districts and the city",
  average: districts.average,
  change: districts.changeOn2019,
});
