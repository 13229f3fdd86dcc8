import type { IsoDate } from "@chiso/core";
import { sourceSums } from "./generated/source-sums.js";

/** Where a part of the data was taken from, and on what terms. The report behind a single figure is in its data set's `sources`. */
export interface Provenance {
  /** What was taken, in English. */
  readonly what: string;
  /** Ids of the indices (`catalogue`) and other sets made from it: `units`, `map-63`, `map-34`, `neighbours`, `son-la-2021`. */
  readonly sets: readonly string[];
  /** Who made the figures or shapes. */
  readonly publisher: string;
  /** Where our copy was taken from: a publisher's own pages, or a public compilation. */
  readonly origin: string;
  /** Revision of the compilation, where it has one. */
  readonly revision?: string;
  /** SPDX id of the licence that the origin states; `undefined` where it states none. Figures as such are facts. */
  readonly licence: string | undefined;
  /** Since when this project holds the files below; no earlier day of retrieval was noted. */
  readonly held: IsoDate;
  /** Our files made from it, each with the SHA-256 of its bytes. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const HELD = "2026-11-22";

type Row = Omit<Provenance, "held" | "files"> & { readonly files: readonly string[] };

const PAPI = "CECODES, VFF-CRT (to 2022), RTA & UNDP";
const MINISTRY = "Bộ Nội vụ (Ministry of Home Affairs)";
const INFORMATION = "Bộ Thông tin và Truyền thông (Ministry of Information and Communications)";
const QUOTED = "pages of ministries, provinces and newspapers, each named in `sources` of the data set";

const ROWS: readonly Row[] = [
  {
    what: "PAPI 2011–2016: totals and dimensions, from the publisher's bilingual workbook",
    sets: ["papi"],
    publisher: PAPI,
    origin: "github.com/mdtrinh/vietnamdata",
    revision: "be581b8",
    licence: "CC0-1.0",
    files: ["papi.csv", "papi-components.csv"],
  },
  {
    what: "PAPI 2011–2024: sub-dimensions; from 2017 on dimensions and totals are summed from them by the publisher's formula",
    sets: ["papi"],
    publisher: PAPI,
    origin: "github.com/hnks-gh/ml-mcdm",
    revision: "d165721",
    licence: "MIT",
    files: ["papi.csv", "papi-components.csv"],
  },
  {
    what: "PCI 2005–2016, from the publisher's own workbooks",
    sets: ["pci"],
    publisher: "VCCI – PCI",
    origin: "github.com/mdtrinh/vietnamdata",
    revision: "be581b8",
    licence: "CC0-1.0",
    files: ["pci.csv", "pci-components.csv"],
  },
  {
    what: "PCI 2017–2018: totals",
    sets: ["pci"],
    publisher: "VCCI – PCI",
    origin: "github.com/thuongvovan/LOLIPOP-PLOT_PCI-VN",
    revision: "a221814",
    licence: undefined,
    files: ["pci.csv"],
  },
  {
    what: "PCI 2019–2022: totals",
    sets: ["pci"],
    publisher: "VCCI – PCI",
    origin: "github.com/tnguyentranphuoc-commits",
    revision: "7ed8cec",
    licence: "MIT",
    files: ["pci.csv"],
  },
  {
    what: "PCI 2017–2024: sub-indices, and totals from 2023",
    sets: ["pci"],
    publisher: "VCCI – PCI",
    origin: "pcivietnam.vn, investinquangninh.vn and the press",
    licence: undefined,
    files: ["pci.csv", "pci-components.csv"],
  },
  {
    what: "PAR INDEX: totals, ranks, fields, printed changes, averages and disagreements",
    sets: ["par"],
    publisher: MINISTRY,
    origin: QUOTED,
    licence: undefined,
    files: [
      "par.csv",
      "par-averages.csv",
      "par-claims.csv",
      "par-components.csv",
      "par-conflicts.csv",
      "par-regions.csv",
      "par-sonla-2020.json",
      "par-sources.csv",
      "source-titles.csv",
    ],
  },
  {
    what: "SIPAS: scores and ranks",
    sets: ["sipas"],
    publisher: MINISTRY,
    origin: QUOTED,
    licence: undefined,
    files: ["sipas.csv", "par-sources.csv", "source-titles.csv"],
  },
  {
    what: "ICT Index and EGOV: scores and ranks",
    sets: ["ict", "egov"],
    publisher: INFORMATION,
    origin: QUOTED,
    licence: undefined,
    files: ["ict.csv", "par-sources.csv", "source-titles.csv"],
  },
  {
    what: "DTI: scores and ranks",
    sets: ["dti"],
    publisher: INFORMATION,
    origin: QUOTED,
    licence: undefined,
    files: ["dti.csv", "par-sources.csv", "source-titles.csv"],
  },
  {
    what: "Sơn La's own ranking of departments and districts, 2020: groups and the order of the list",
    sets: ["son-la-departments", "son-la-districts"],
    publisher: "Ủy ban nhân dân tỉnh Sơn La, Quyết định 36/QĐ-UBND ngày 11/01/2021",
    origin: "Báo Sơn La",
    licence: undefined,
    files: ["par-sonla-2020.json", "source-titles.csv"],
  },
  {
    what: "Sơn La 2021: inspection and procedures, one newspaper article as facts",
    sets: ["son-la-2021"],
    publisher: "Báo Sơn La",
    origin: "Báo Sơn La",
    licence: undefined,
    files: ["sonla-reform-2021.json"],
  },
  {
    what: "Units, codes, spellings, regions, successors; populations of the census of 2019-04-01",
    sets: ["units"],
    publisher: "Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg",
    origin:
      "the decisions; checked against github.com/LaDilettante/vietnamcode (7330509) and github.com/thanglequoc/vietnamese-provinces-database (cd58063)",
    licence: undefined,
    files: ["units.csv", "unit-successions.csv", "regions.csv"],
  },
  {
    what: "Boundaries of provinces, adapted for drawing",
    sets: ["map-63", "map-34", "neighbours"],
    publisher: "geoBoundaries",
    origin: "www.geoboundaries.org",
    licence: "CC-BY-4.0",
    files: ["vn-provinces-63.topo.json", "vn-provinces-34.topo.json"],
  },
  {
    what: "Islands and coasts that geoBoundaries does not have",
    sets: ["map-63", "map-34"],
    publisher: "Natural Earth",
    origin: "www.naturalearthdata.com",
    licence: "LicenseRef-public-domain",
    files: ["vn-provinces-63.topo.json", "vn-provinces-34.topo.json"],
  },
  {
    what: "Tile grids: one square for each unit",
    sets: ["map-63", "map-34"],
    publisher: "Chiso",
    origin: "made for this project",
    licence: "MIT",
    files: ["tile-grid-63.csv", "tile-grid-34.csv"],
  },
];

/** Where all data of this package came from, part by part. */
export const provenance: readonly Provenance[] = ROWS.map((row) => ({
  ...row,
  held: HELD,
  files: row.files.map((name) => ({ name, sha256: sourceSums[name] ?? "" })),
}));

/**
 * Where the data of a set came from: several origins where it was put together from several. Empty for an id that is none.
 *
 * @param set id of an index (`papi`) or of another set (`units`, `map-63`)
 * @example provenanceOf("map-63")[0]?.licence // "CC-BY-4.0"
 */
export function provenanceOf(set: string): readonly Provenance[] {
  return provenance.filter(({ sets }) => sets.includes(set));
}
