import type { Edition, IndexDefinition } from "@chiso/core";

function edition(unitSet: string): Edition {
  return {
    id: 2020,
    unitSet,
    asOf: "2020-12-31",
    methodology: "son-la-2020",
    // groups and the order of the list were found, scores and ranks were not
    regime: { kind: "groups-only" },
    holdings: { "*": { score: "partial", rank: "partial" } },
    grouping: {
      kind: "bands",
      bands: [
        { id: "A", from: 90 },
        { id: "B", from: 70 },
      ],
    },
  };
}

function ownIndex(of: "departments" | "districts", vi: string, en: string): IndexDefinition {
  const name = { vi: `Chỉ số CCHC ${vi} Sơn La`, en: `Sơn La reform index of ${en}` };
  return {
    id: `son-la-${of}`,
    name,
    fullName: {
      vi: `Chỉ số cải cách hành chính của ${vi} tỉnh Sơn La`,
      en: `Administrative reform index of the ${en} of Sơn La province`,
    },
    publisher: { vi: "Ủy ban nhân dân tỉnh Sơn La", en: "People's Committee of Sơn La" },
    credit: {
      vi: "UBND tỉnh Sơn La, Quyết định 36/QĐ-UBND ngày 11/01/2021",
      en: "People's Committee of Sơn La, decision 36/QĐ-UBND of 11/01/2021",
    },
    scoreUnit: "points",
    digits: 2,
    direction: "higher-is-better",
    overall: "TOTAL",
    components: [{ id: "TOTAL", level: "overall" }],
    terms: [{ component: "TOTAL", from: 2020, to: 2020, name: { vi: "Tổng điểm", en: "Total" }, max: 100 }],
    methodologies: [
      {
        id: "son-la-2020",
        from: 2020,
        to: 2020,
        name: { vi: "Bộ chỉ số của tỉnh Sơn La, 2020", en: "Sơn La's own criteria, 2020" },
        total: "as-published",
      },
    ],
    comparable: [],
    breaks: [],
    editions: [edition(`son-la-${of}`)],
    groupNames: { A: { vi: "Nhóm A", en: "Group A" }, B: { vi: "Nhóm B", en: "Group B" } },
  };
}

/** The province's own ranking of 20 departments, not the Ministry's PAR INDEX. */
export const sonLaDepartmentsIndex = ownIndex("departments", "các sở, ban, ngành", "departments");

/** The province's own ranking of 12 districts: other criteria, so another index (R16). */
export const sonLaDistrictsIndex = ownIndex("districts", "các huyện, thành phố", "districts");
