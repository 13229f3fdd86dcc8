import type {
  Edition,
  Grouping,
  Holding,
  IndexDefinition,
  Methodology,
  Regime,
  SeriesBreak,
} from "@chiso/core";
import { pciComponents, pciTerms } from "../generated/pci-terms.js";
import { editionsOf, years } from "./editions.js";

const methodologies: readonly Methodology[] = [
  {
    id: "pci-2005",
    from: 2005,
    to: 2005,
    name: { vi: "Phương pháp luận 2005", en: "Methodology of 2005" },
    total: "weighted",
    weightsNote: "Weights recovered by least squares on 42 provinces and rounded: they add up to 99.8.",
  },
  {
    id: "pci-2006",
    from: 2006,
    to: 2008,
    name: { vi: "Phương pháp luận 2006-2008", en: "Methodology of 2006-2008" },
    total: "weighted",
  },
  {
    id: "pci-2009",
    from: 2009,
    to: 2012,
    name: { vi: "Phương pháp luận 2009-2012", en: "Methodology of 2009-2012" },
    total: "weighted",
    weightsNote: "The weights reproduce the totals of 2009, 2010 and 2012, not those of 2011.",
  },
  {
    id: "pci-2013",
    from: 2013,
    to: 2016,
    name: { vi: "Phương pháp luận 2013-2016", en: "Methodology of 2013-2016" },
    total: "weighted",
  },
  {
    id: "pci-2017",
    from: 2017,
    to: 2021,
    name: { vi: "Phương pháp luận 2017-2021", en: "Methodology of 2017-2021" },
    total: "weighted",
  },
  {
    id: "pci-2022",
    from: 2022,
    to: 2024,
    name: { vi: "Phương pháp luận từ 2022", en: "Methodology since 2022" },
    total: "weighted",
    weightsNote: "Weights inferred from 9 provinces of 2022 and 1 of 2024; not seen in a published text.",
  },
];

function breakBefore(before: number, vi: string, en: string): SeriesBreak {
  return { before, reason: "methodology", note: { vi, en } };
}

const breaks: readonly SeriesBreak[] = [
  breakBefore(
    2006,
    "PCI 2005 khảo sát 42 tỉnh với bộ trọng số khác; điểm không so sánh trực tiếp với 2006.",
    "PCI 2005 covers 42 provinces with other weights; its scores are not directly comparable with 2006.",
  ),
  breakBefore(
    2009,
    "Từ 2009 PCI có 9 chỉ số thành phần với trọng số mới; điểm không so sánh trực tiếp với 2006-2008.",
    "Since 2009 PCI has 9 sub-indices with new weights; scores are not directly comparable with 2006-2008.",
  ),
  breakBefore(
    2013,
    "Từ 2013 PCI có 10 chỉ số thành phần với trọng số mới; điểm không so sánh trực tiếp với 2009-2012.",
    "Since 2013 PCI has 10 sub-indices with new weights; scores are not directly comparable with 2009-2012.",
  ),
  breakBefore(
    2017,
    "Từ 2017 PCI thuộc giai đoạn phương pháp luận mới; điểm không so sánh trực tiếp với 2013-2016.",
    "PCI entered a new period of its methodology in 2017; scores are not directly comparable with 2013-2016.",
  ),
  breakBefore(
    2022,
    "Từ 2022 PCI đổi trọng số và chỉ tiêu; điểm không so sánh trực tiếp với 2017-2021.",
    "PCI changed weights and indicators in 2022; scores are not directly comparable with 2017-2021.",
  ),
];

const TIERS = ["excellent", "high", "mid-high", "average", "mid-low", "low", "very-low"] as const;
/** The cut points of the tiers change each year: only as published (R13). */
const tiers: Grouping = { kind: "as-published", ids: TIERS };

const both: Holding = { score: "complete", rank: "complete" };
const scores: Holding = { score: "complete", rank: "partial" };
const part: Holding = { score: "partial", rank: "partial" };
const full: Regime = { kind: "full" };
/** From 2023 only the leading 30 have a published score and rank. */
const top30: Regime = { kind: "top-n", n: 30 };

function run(
  list: readonly number[],
  total: Holding,
  subIndices: Holding,
  own: Partial<Edition> = {},
): readonly Edition[] {
  return list.flatMap((year) => {
    const methodology = methodologies.find((m) => m.from <= year && year <= m.to)?.id ?? "";
    return editionsOf(
      [year],
      { methodology, regime: full, holdings: { PCI: total, "*": subIndices }, ...own },
      own,
    );
  });
}

/** PCI 2005-2024; sub-indices of all units to 2016, of some provinces later. */
export const pciIndex: IndexDefinition = {
  id: "pci",
  name: { vi: "PCI", en: "PCI" },
  fullName: { vi: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", en: "Provincial Competitiveness Index (PCI)" },
  publisher: { vi: "VCCI", en: "VCCI" },
  credit: { vi: "VCCI – PCI", en: "VCCI – PCI" },
  scoreUnit: "points",
  digits: 2,
  direction: "higher-is-better",
  overall: "PCI",
  components: pciComponents,
  terms: pciTerms,
  methodologies,
  comparable: methodologies.map(({ from, to }) => ({ from, to })),
  breaks,
  editions: [
    ...run([2005], both, scores, { unitSet: "42" }),
    ...run([2006, 2007], both, scores, { unitSet: "64" }),
    // the survey of 2008 still has Hà Tây, which joined Hà Nội on 2008-08-01
    ...run([2008], both, both, { unitSet: "64", asOf: "2008-07-31" }),
    ...run([2009], both, scores),
    ...run(years(2010, 2016), both, both).map((edition) => ({ ...edition, grouping: tiers })),
    ...run([2017, 2018], both, part).map((edition) => ({ ...edition, grouping: tiers })),
    ...run([2019, 2021, 2022], scores, part),
    ...run([2020], both, part),
    ...run([2023, 2024], part, part).map((edition) => ({ ...edition, regime: top30 })),
  ].sort((a, b) => a.id - b.id),
  groupNames: {
    excellent: { vi: "Rất tốt", en: "Excellent" },
    high: { vi: "Tốt", en: "High" },
    "mid-high": { vi: "Khá", en: "Mid-high" },
    average: { vi: "Trung bình", en: "Average" },
    "mid-low": { vi: "Tương đối thấp", en: "Mid-low" },
    low: { vi: "Thấp", en: "Low" },
    "very-low": { vi: "Rất thấp", en: "Very low" },
  },
};
