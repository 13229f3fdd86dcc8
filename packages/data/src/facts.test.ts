// Facts that officials will look up first, each from data alone.
import {
  changeOf,
  competitionRanks,
  fold,
  groupOf,
  matchesQuery,
  medianOf,
  observe,
  rankingOf,
  rankOf,
  rankWarnings,
  regionRankOf,
  scoreAt,
  spellingsOf,
  unitByName,
} from "@chiso/core";
import { describe, expect, it } from "vitest";
import { csvRows } from "./csv.fixture.js";
import { dti } from "./dti.js";
import { papi } from "./papi.js";
import { papiWithDetails } from "./papi-details.js";
import { par } from "./par.js";
import { pci } from "./pci.js";
import { sipas } from "./sipas.js";
import { sonLaDepartments, sonLaDistricts, sonLaRanking2020, sonLaReform2021 } from "./son-la.js";
import { book } from "./units/index.js";

const set63 = book.sets.get("63")?.units ?? [];

describe("PAR INDEX 2020", () => {
  it("R6 Sơn La: 84,84 %, +2,91 and 3 ranks as printed, 20th of 63, 5th of 14 in its region", () => {
    const cell = observe(par, "son-la", 2020, "PAR");
    expect(cell).toMatchObject({
      value: { kind: "score", score: 84.84 },
      publishedRank: 20,
      rankStanding: "press",
    });
    expect(changeOf(par, "son-la", 2019, 2020, "PAR")).toEqual({
      kind: "as-printed",
      from: 2019,
      points: 2.91,
      ranks: 3,
      source: "baosonla-2021",
    });
    const region = {
      kind: "as-printed",
      rank: 5,
      of: 14,
      source: "baosonla-2021",
      region: { id: "tdmnpb-63" },
    };
    expect(regionRankOf(par, "son-la", 2020, "PAR")).toMatchObject(region);
  });

  it("R8 says 23 of 63 with a rank, 16 with a score; 16 ranks as printed, 7 implied, none of ours", () => {
    const ranking = rankingOf(par, 2020, "PAR");
    expect(ranking).toMatchObject({ withRank: 23, withScore: 16, of: 63, partial: true });
    const by = (standing: string) =>
      set63.filter((_, row) => {
        const rank = ranking?.ranks[row];
        return rank?.kind === "published" && rank.standing === standing;
      });
    expect(by("press")).toHaveLength(16);
    const implied = [
      "thai-nguyen",
      "lao-cai",
      "nghe-an",
      "ho-chi-minh",
      "tuyen-quang",
      "hoa-binh",
      "hung-yen",
    ];
    expect([...by("implied")].sort()).toEqual(implied.sort());
    expect(ranking?.ranks.some((rank) => rank.kind === "own-reading")).toBe(false);
    expect(medianOf(par, 2020, "PAR")).toBeUndefined();
  });

  it("R13 places Sơn La in band B of 2020, Quảng Ninh in A", () => {
    expect(groupOf(par, "son-la", 2020)).toEqual({ id: "B", kind: "by-bands" });
    expect(groupOf(par, "quang-ninh", 2020)).toEqual({ id: "A", kind: "by-bands" });
    expect(groupOf(par, "son-la", 2023)).toBeUndefined();
  });
});

describe("PAR INDEX", () => {
  it("has Sơn La in each edition from 2016 on, and its printed places in the region", () => {
    const scores = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map(
      (year) => observe(par, "son-la", year, "PAR").value,
    );
    expect(scores.map((value) => (value.kind === "score" ? value.score : value.why))).toEqual([
      73.62, 81.25, 78.83, 81.93, 84.84, 87.62, 86.78, 88.66, 90.02,
    ]);
    const claims = par.claims.filter(
      (c) => c.unit === "son-la" && c.kind === "region-rank" && c.region !== undefined,
    );
    const places = claims.map((c) => [c.edition, c.rank]).sort(([a = 0], [b = 0]) => a - b);
    expect(places).toEqual([
      [2017, 3],
      [2018, 1],
      [2020, 5],
      [2021, 5],
      [2022, 4],
      [2024, 4],
    ]);
    expect(par.claims.find((c) => c.scope !== undefined)).toMatchObject({
      unit: "son-la",
      edition: 2024,
      rank: 1,
      of: 7,
    });
  });

  it("keeps no printed claim twice", () => {
    expect(new Set(par.claims.map((c) => JSON.stringify(c))).size).toBe(par.claims.length);
  });

  it("R14 knows four fields of Sơn La 2024, with maxima of 13, 10.5, 15 and 16.5", () => {
    const fields = ["F3", "F4", "F5", "F8"].map((id) => observe(par, "son-la", 2024, id).value);
    expect(fields.map((value) => (value.kind === "score" ? value.score : 0))).toEqual([
      12.75, 10.18, 14.23, 13.14,
    ]);
    const maxima = ["F3", "F4", "F5", "F8"].map(
      (id) => par.definition.terms.find((t) => t.component === id && t.to === 2024)?.max,
    );
    expect(maxima).toEqual([13, 10.5, 15, 16.5]);
  });

  it("keeps the figures that par-conflicts.csv says are kept, and the others in reach", () => {
    expect(par.conflicts.length).toBe(15);
    for (const { kept, unit, edition } of par.conflicts) {
      if (unit === undefined || typeof kept !== "string" || !/^\d+\.\d+$/.test(kept)) continue;
      expect(observe(par, unit, edition, "PAR").value, `${edition} ${unit}`).toEqual({
        kind: "score",
        score: Number(kept),
      });
    }
  });

  it("R5 leaves the maxima of 2018 and 2019 open, and so does not compare fields with 2017", () => {
    expect(
      par.definition.terms
        .filter((t) => t.from === 2018 && t.component.startsWith("F"))
        .every((t) => t.max === undefined),
    ).toBe(true);
    expect(changeOf(par, "quang-nam", 2017, 2018, "F3").kind).toBe("not-comparable");
  });
});

describe("PAPI", () => {
  it("R8 2024: 61 provinces with a score, Vĩnh Phúc and Tiền Giang missing, Sơn La 43,8876 and 25th by our reading", () => {
    const ranking = rankingOf(papi, 2024, "PAPI");
    expect(ranking).toMatchObject({ withScore: 61, withRank: 0, of: 61, partial: false });
    const missing = set63.filter((unit) => observe(papi, unit, 2024, "PAPI").value.kind === "missing");
    expect(missing).toEqual(["vinh-phuc", "tien-giang"]);
    expect(observe(papi, "son-la", 2024, "PAPI")).toMatchObject({
      value: { score: 43.887551 },
      standing: "summed",
    });
    expect(rankOf(papi, "son-la", 2024, "PAPI")).toEqual({ kind: "own-reading", rank: 25, tied: false });
    expect(groupOf(papi, "son-la", 2024)).toEqual({ id: "high-average", kind: "quartile" });
  });

  it("R9 2014: Bắc Giang and Đồng Tháp missing", () => {
    const missing = set63.filter((unit) => observe(papi, unit, 2014, "PAPI").value.kind === "missing");
    expect(missing).toEqual(["bac-giang", "dong-thap"]);
  });

  it("R5 2017 to 2018: no difference in points anywhere", () => {
    const data = papiWithDetails(papi);
    for (const { id } of data.definition.components) {
      for (const unit of set63)
        expect(changeOf(data, unit, 2017, 2018, id).kind, `${id} ${unit}`).toBe("not-comparable");
    }
  });

  it("R5 compares what the publisher's methods allow, and only that", () => {
    const data = papiWithDetails(papi);
    const kinds = (pairs: readonly (readonly [string, number, number])[]) =>
      pairs.map(([id, from, to]) => changeOf(data, "son-la", from, to, id).kind);
    const yes = [
      ["PAPI", 2011, 2015],
      ["PAPI", 2016, 2017],
      ["D2", 2011, 2017],
      ["D4.1", 2015, 2016],
      ["D1", 2019, 2020],
      ["PAPI", 2021, 2024],
      ["D1.1", 2021, 2022],
    ] as const;
    const no = [
      ["PAPI", 2015, 2016],
      ["D1", 2015, 2016],
      ["D3.1", 2015, 2016],
      ["PAPI", 2018, 2019],
      ["PAPI", 2019, 2020],
      ["D8", 2019, 2020],
      ["D8.3", 2019, 2020],
      ["D5.1", 2020, 2021],
      ["PAPI", 2020, 2021],
    ] as const;
    expect(new Set(kinds(yes))).toEqual(new Set(["change"]));
    expect(new Set(kinds(no))).toEqual(new Set(["not-comparable"]));
  });

  it("adds up: totals equal their dimensions, dimensions their sub-dimensions", () => {
    const data = papiWithDetails(papi);
    for (const [edition, { set, columns, rowOf }] of data.editions) {
      const score = (unit: string, id: string) => scoreAt(columns.get(id), rowOf.get(unit));
      for (const unit of set.units) {
        for (const parent of ["PAPI", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"]) {
          const parts = data.definition.components
            .filter((c) => c.parent === parent && columns.has(c.id))
            .map((c) => score(unit, c.id));
          const total = score(unit, parent);
          if (total === undefined || parts.length === 0 || parts.includes(undefined)) continue;
          const sum = parts.reduce((all: number, part) => all + (part ?? 0), 0);
          // each figure is rounded to six decimals, so eight of them may be four units apart
          expect(Math.abs(sum - total), `${edition} ${unit} ${parent}`).toBeLessThan(4e-6);
        }
      }
    }
  });

  it("R14 holds scales of a third exactly", () => {
    const term = papi.definition.terms.find((t) => t.component === "D7.1");
    expect([term?.min, term?.max]).toEqual([1 / 3, 10 / 3]);
  });
});

describe("PCI", () => {
  it("R7 2022: Sơn La 63,22, 49th by our own reading", () => {
    expect(observe(pci, "son-la", 2022, "PCI").value).toEqual({ kind: "score", score: 63.22 });
    expect(rankOf(pci, "son-la", 2022, "PCI")).toEqual({ kind: "own-reading", rank: 49, tied: false });
  });

  it("R8 2023: no rank and no score outside the top 30", () => {
    const ranking = rankingOf(pci, 2023, "PCI");
    for (const rank of ranking?.ranks ?? []) {
      if (rank.kind !== "unranked") expect(rank.rank).toBeLessThanOrEqual(30);
      expect(rank.kind).not.toBe("own-reading");
    }
    for (const unit of ["son-la", "nghe-an", "dien-bien", "quang-tri"]) {
      expect(observe(pci, unit, 2023, "PCI").value).toEqual({ kind: "missing", why: "withheld" });
      expect(rankOf(pci, unit, 2023, "PCI")).toEqual({ kind: "unranked", why: "withheld" });
    }
    expect(observe(pci, "dien-bien", 2024, "PCI_05").value).toEqual({ kind: "missing", why: "withheld" });
  });

  it("R2 2008 has 64 units with Hà Tây, 2005 has 42, 2009 has 63", () => {
    expect(observe(pci, "ha-tay", 2008, "PCI").value.kind).toBe("score");
    expect([2005, 2008, 2009].map((year) => rankingOf(pci, year, "PCI")?.of)).toEqual([42, 64, 63]);
    expect(observe(pci, "ha-tay", 2009, "PCI").value).toEqual({ kind: "missing", why: "no-such-unit" });
  });

  it("R7 our own reading of 2019, 2021 and 2022 equals the 111 ranks derived elsewhere", () => {
    const derived = csvRows("pci.csv").filter((r) => r["flag"]?.includes("rank_derived"));
    expect(derived).toHaveLength(111);
    for (const row of derived) {
      const set = book.sets.get("63") ?? { id: "63", units: [] };
      const unit = unitByName(book, set, row["unit_name"] ?? "", "2020-12-31") ?? "?";
      const rank = rankOf(pci, unit, Number(row["year"]), "PCI");
      expect(rank, `${row["year"]} ${row["unit_name"]}`).toMatchObject({
        kind: "own-reading",
        rank: Number(row["published_rank"]),
      });
    }
  });

  it("R7 published ranks of complete editions contradict the scores nowhere but at printed ties", () => {
    const warnings = [...pci.editions.keys()].flatMap((year) =>
      rankWarnings(pci, year, "PCI").map((w) => ({ year, ...w })),
    );
    expect(warnings).toEqual([]);
  });

  it("adds up by its weights, but for 2011 and a page of 2023", () => {
    // 2005: weights recovered and rounded; to 2016 four decimals are printed, then two, of ten sub-indices
    const slack = (edition: number) => (edition === 2005 ? 0.16 : edition <= 2016 ? 0.0004 : 0.031);
    for (const [edition, { columns, set, rowOf }] of pci.editions) {
      if (edition === 2011) continue;
      const terms = pci.definition.terms.filter(
        (t) => t.weight !== undefined && t.from <= edition && edition <= t.to,
      );
      for (const unit of set.units) {
        const score = (id: string) => scoreAt(columns.get(id), rowOf.get(unit));
        const total = score("PCI");
        const parts = terms.map((t) => ({ weight: t.weight ?? 0, score: score(t.component) }));
        const flagged = observe(pci, unit, edition, terms[0]?.component ?? "").source.endsWith("-weights");
        if (total === undefined || flagged || parts.some((p) => p.score === undefined)) continue;
        const sum = parts.reduce((all, p) => all + (p.weight / 10) * (p.score ?? 0), 0);
        expect(Math.abs(sum - total), `${edition} ${unit}`).toBeLessThan(slack(edition));
      }
    }
  });
});

describe("other indices", () => {
  it("R8 DTI 2022 has all 63 ranks, with one tie at 15", () => {
    const ranking = rankingOf(dti, 2022, "PDTI");
    expect(ranking).toMatchObject({ withRank: 63, partial: false, regime: { kind: "ranks-only" } });
    const tied = set63.filter(
      (unit) =>
        rankOf(dti, unit, 2022, "PDTI").kind === "published" &&
        observe(dti, unit, 2022, "PDTI").publishedRank === 15,
    );
    expect(tied).toEqual(["yen-bai", "thanh-hoa"]);
  });

  it("R5 compares no two editions of SIPAS or DTI, and says that nobody declares it", () => {
    expect(changeOf(sipas, "ha-tinh", 2020, 2021, "SIPAS")).toMatchObject({
      kind: "not-comparable",
      why: "not-declared",
    });
    expect(changeOf(dti, "da-nang", 2021, 2022, "PDTI")).toMatchObject({
      kind: "not-comparable",
      why: "not-declared",
    });
  });

  it("R16 Sơn La's own ranking 2020: groups and order, one printed rank, averages as published", () => {
    const { units } = book.sets.get("son-la-departments") ?? { units: [] };
    expect(units).toHaveLength(20);
    expect(units.at(-1)).toBe("son-la.so-lao-dong");
    const groups = units.map((unit) => observe(sonLaDepartments, unit, 2020, "TOTAL").publishedGroup);
    expect(groups.filter((g) => g === "A")).toHaveLength(sonLaRanking2020.departments.groupA);
    expect(observe(sonLaDepartments, "son-la.so-lao-dong", 2020, "TOTAL")).toMatchObject({
      publishedRank: 20,
      rankStanding: "press",
    });
    expect(rankingOf(sonLaDepartments, 2020, "TOTAL")).toMatchObject({ withRank: 1, withScore: 0, of: 20 });
    expect(sonLaDepartments.averages[0]?.average).toBe(90.25);
    const districts = book.sets.get("son-la-districts")?.units ?? [];
    expect(districts).toHaveLength(12);
    expect(
      districts.filter((unit) => observe(sonLaDistricts, unit, 2020, "TOTAL").publishedGroup === "A"),
    ).toHaveLength(4);
    expect(districts.filter((unit) => unit.includes("unnamed"))).toHaveLength(2);
    expect(sonLaDistricts.averages[0]?.average).toBe(86.15);
  });

  it("R17 Sơn La's inspection of 2021: 7 of 12 planned", () => {
    expect([sonLaReform2021.inspection.inspected, sonLaReform2021.inspection.planned]).toEqual([7, 12]);
    expect(sonLaReform2021.fields).toHaveLength(6);
  });
});

describe("units", () => {
  it.each([
    ["da nang", "da-nang"],
    ["brvt", "ba-ria-vung-tau"],
    ["TT-Huế", "hue"],
    ["thua thien hue", "hue"],
    ["hcmc", "ho-chi-minh"],
  ])("R4 finds %s", (query, id) => {
    const found = set63.filter((unit) => matchesQuery(spellingsOf(book, unit, "2024-12-31"), query));
    expect(found).toEqual([id]);
  });

  it("R1 resolves every name that the files use, inside its set", () => {
    for (const file of [
      "papi.csv",
      "pci.csv",
      "par.csv",
      "sipas.csv",
      "ict.csv",
      "dti.csv",
      "par-claims.csv",
    ]) {
      const names = new Map(csvRows(file).map((r) => [`${r["unit_name"]}/${r["unit_code"]}`, r]));
      for (const row of names.values()) {
        if (row["unit_code"] === "00") continue;
        const set = book.sets.get(row["unit_code"] === "28" ? "64" : "63") ?? { id: "", units: [] };
        const unit = unitByName(book, set, row["unit_name"] ?? "", "2020-12-31");
        expect(
          unit && book.units.get(unit)?.periods.some((p) => p.code === row["unit_code"]),
          `${file} ${row["unit_name"]}`,
        ).toBe(true);
      }
    }
  });

  it("R2 has sets of 34, 42, 63 and 64 units in the order of their codes", () => {
    expect(["34", "42", "63", "64"].map((id) => book.sets.get(id)?.units.length)).toEqual([34, 42, 63, 64]);
    expect(set63.slice(0, 3)).toEqual(["ha-noi", "ha-giang", "cao-bang"]);
    expect(book.sets.get("64")?.units.indexOf("ha-tay")).toBe(18);
  });

  it("R3 leads every unit of the 63 to one of the 34", () => {
    const now = new Set(book.sets.get("34")?.units);
    for (const unit of set63) {
      const heirs = book.successions.filter((s) => s.predecessor === unit && s.date === "2025-07-01");
      expect(heirs.map((s) => now.has(s.successor))).toEqual([true]);
    }
    expect([...book.units.values()].filter((u) => u.id.endsWith("-2025")).length).toBe(23);
  });

  it("adds up to the census of 2019", () => {
    const people = (set: string) =>
      (book.sets.get(set)?.units ?? []).reduce(
        (sum, id) => sum + (book.units.get(id)?.population2019 ?? 0),
        0,
      );
    expect(people("63")).toBe(96_208_984);
    expect(people("34")).toBe(96_208_984);
  });

  it("folds names alike", () => {
    expect(fold("Đắk Lắk")).toBe("dak lak");
    expect(competitionRanks([1, 2], "higher-is-better")).toEqual([2, 1]);
  });
});
