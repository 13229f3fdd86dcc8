import type { IndexDefinition } from "@chiso/core";
import { editionsOf, years } from "./editions.js";
import { notDeclared } from "./not-declared.js";

const all = years(2017, 2024);

/** Satisfaction with public administrative services; our data hold a part of each edition. */
export const sipasIndex: IndexDefinition = {
  id: "sipas",
  name: { vi: "SIPAS", en: "SIPAS" },
  fullName: {
    vi: "Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)",
    en: "Satisfaction Index of Public Administrative Services (SIPAS)",
  },
  publisher: { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" },
  credit: { vi: "Bộ Nội vụ", en: "Bộ Nội vụ (Ministry of Home Affairs)" },
  scoreUnit: "percent",
  digits: 2,
  direction: "higher-is-better",
  overall: "SIPAS",
  components: [{ id: "SIPAS", level: "overall" }],
  terms: [
    {
      component: "SIPAS",
      from: 2017,
      to: 2024,
      name: { vi: "Chỉ số hài lòng (SIPAS)", en: "Satisfaction index (SIPAS)" },
      min: 0,
      max: 100,
    },
  ],
  methodologies: [
    {
      id: "sipas",
      from: 2017,
      to: 2024,
      name: { vi: "Theo công bố từng năm", en: "As published each year" },
      total: "as-published",
    },
  ],
  comparable: [],
  breaks: notDeclared(all),
  editions: editionsOf(all, {
    methodology: "sipas",
    regime: { kind: "full" },
    holdings: { "*": { score: "partial", rank: "partial" } },
  }),
  groupNames: {},
};
