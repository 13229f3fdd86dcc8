// Figures of the press that are no observations: claims, averages, conflicts.
import { readCsv, sourceText } from "./csv.mjs";
import { readSourceCell } from "./sources.mjs";
import { unitIdByCode } from "./units.mjs";

const REGIONS = {
  R1: "tdmnpb-63",
  R2: "dbsh-63",
  R3: "btb-dhmt-63",
  R4: "tn-63",
  R5: "dnb-63",
  R6: "dbscl-63",
};
const REGION_NAMES = Object.fromEntries(
  readCsv("regions.csv")
    .filter((r) => r.period === "63")
    .map((r) => [r.name_vi, r.code]),
);
const SCOPES = {
  "seven border provinces of the northern mountains": {
    vi: "bảy tỉnh biên giới miền núi phía Bắc",
    en: "the seven border provinces of the northern mountains",
  },
};
const number = (cell) => (cell === "" ? undefined : Number(cell));

/** Source id of a claim: a key of par-sources.csv, or the page itself; undefined where it is weak. */
function claimSource(cell, url, list) {
  if (cell === "") return list.sources[list.addPage(url)].id;
  const source = readSourceCell(cell);
  return source && list.sources[list.add(source.id)].id;
}

/** Printed changes and region ranks of an index (R6), each once. */
export function readClaims(index, indexId, list) {
  const seen = new Set();
  return readCsv("par-claims.csv")
    .filter((r) => r.index === index)
    .flatMap((r) => {
      const source = claimSource(r.source, r.url, list);
      const key = JSON.stringify(r);
      if (!source || seen.has(key)) return [];
      seen.add(key);
      const region = REGION_NAMES[r.region];
      const scope = r.region === "" || region ? undefined : SCOPES[r.region];
      if (r.region !== "" && !region && !scope)
        throw new Error(`par-claims.csv: region ${r.region} is not known.`);
      const figures = {
        points: number(r.points),
        ranks: number(r.ranks),
        rank: number(r.rank),
        of: number(r.of),
      };
      return [
        {
          unit: unitIdByCode(r.unit_code),
          index: indexId,
          edition: Number(r.year),
          kind: r.kind,
          ...figures,
          region,
          scope,
          source,
        },
      ];
    });
}

/**
 * Sơn La's place in its region, year by year. 2016 is left out: nobody printed it, it is arithmetic on a later text.
 * 2020 and 2024 are in par-claims.csv already.
 */
export function readSonLaRegionRanks(list) {
  const { series_sonla_region_rank_of_14: series } = JSON.parse(sourceText("par-sonla-2020.json"));
  const sources = { 2017: "sonla-2017", 2018: "sonla-2018", 2021: "sonla-2021", 2022: "sonla-2022" };
  return Object.entries(sources).map(([year, key]) => {
    list.add(key);
    return {
      unit: "son-la",
      index: "par",
      edition: Number(year),
      kind: "region-rank",
      rank: series[year],
      of: 14,
      region: REGIONS.R1,
      source: key,
    };
  });
}

export function readAverages(list) {
  return readCsv("par-averages.csv").flatMap((r) =>
    averageOf(r, "PAR", r.region_code === "VN" ? undefined : REGIONS[r.region_code], r.average, list),
  );
}

export function averageOf(row, component, region, average, list) {
  const source = readSourceCell(row.source);
  if (!source) return [];
  list.add(source.id);
  const standing = source.prefix === "derived" ? "implied" : "press";
  return [
    { edition: Number(row.year), component, region, average: Number(average), standing, source: source.id },
  ];
}

/** The two sources of Hòa Bình 2023 stand the other way round in our data: 86,76 is what the table and the rise of 2024 say. */
const TURNED = {
  "PAR 2023 17":
    "kept 86.76: 88.18 of 2024 less the printed rise 1.42, and between rank 34 (86.89) and rank 36 (86.68); 86.89 is Cà Mau's",
};

/** A number or rank as printed; anything else is prose, and prose is there in both languages. */
function disputed(prefix, text, vi) {
  if (vi !== "") return { vi: prefix + vi, en: prefix + text };
  if (!/^(?:rank )?[\d.]+$/.test(text))
    throw new Error(`par-conflicts.csv: “${text}” has no Vietnamese form.`);
  return prefix + text;
}

export function readConflicts(indices, list) {
  const pages = (cell) =>
    cell
      .split(";")
      .map((key) =>
        key.startsWith("http") ? list.sources[list.addPage(key)].id : list.sources[list.add(key)].id,
      );
  return readCsv("par-conflicts.csv")
    .filter((r) => indices.includes(r.index))
    .map((r) => {
      const prefix = r.index === "AVG" && r.unit_code !== "00" ? `${r.unit_name}: ` : "";
      const turned = TURNED[`${r.index} ${r.year} ${r.unit_code}`];
      const kept = { figure: disputed(prefix, r.kept, r.kept_vi), sources: pages(r.kept_source) };
      const other = { figure: disputed(prefix, r.other, r.other_vi), sources: pages(r.other_source) };
      const [a, b] = turned ? [other, kept] : [kept, other];
      return {
        edition: Number(r.year),
        unit: /^\d\d$/.test(r.unit_code) && r.unit_code !== "00" ? unitIdByCode(r.unit_code) : undefined,
        kept: a.figure,
        keptSources: a.sources,
        other: b.figure,
        otherSources: b.sources,
        remark: turned ?? r.remark,
      };
    });
}
