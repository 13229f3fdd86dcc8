import { latestEdition, newestAnswer, observe, rankOf } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { catalogue } from "./index.js";
import { papi } from "./papi.js";
import { par } from "./par.js";
import { pci } from "./pci.js";

const of = (data: typeof pci, question: Parameters<typeof newestAnswer>[2], unit = "son-la") =>
  newestAnswer(data, unit, question);

describe("the newest edition that can answer, for Sơn La", () => {
  it("PCI: sub-indices end in 2016; 2024 is not in the data, 2023 withheld, 2022 to 2017 have the total alone", () => {
    for (const question of ["bottlenecks", "what-if"] as const) {
      const found = of(pci, question);
      expect(found).toMatchObject({ edition: 2016, unit: "son-la", newest: 2024 });
      expect(found.passed.slice(0, 2)).toEqual([
        { edition: 2024, why: "no-score", missing: "not-in-data" },
        { edition: 2023, why: "no-score", missing: "withheld" },
      ]);
      expect(found.passed.slice(2).map(({ edition, why }) => `${edition} ${why}`)).toEqual(
        [2022, 2021, 2020, 2019, 2018, 2017].map((year) => `${year} no-parts`),
      );
    }
    expect(of(pci, "change").edition).toBe(2016);
    expect(of(pci, "rank").edition).toBe(2022);
  });

  it("PAR: four fields in 2024; no two editions of fields can be subtracted", () => {
    expect(of(par, "bottlenecks")).toMatchObject({ edition: 2024, passed: [] });
    expect(of(par, "what-if")).toMatchObject({ edition: 2024, passed: [] });
    expect(of(par, "change").edition).toBeUndefined();
  });

  it("PAPI: the newest of all answers everything", () => {
    for (const question of ["bottlenecks", "what-if", "change", "rank"] as const)
      expect(of(papi, question)).toMatchObject({ edition: 2024, passed: [] });
  });
});

describe.each(catalogue.map((entry) => [entry.definition.id, entry] as const))("%s", (_, entry) => {
  it("R8 never opens on a rank that is withheld, for any unit", async () => {
    const data = await entry.load();
    const latest = latestEdition(data);
    const units = data.editions.get(latest ?? 0)?.set.units ?? [];
    for (const unit of units) {
      const { edition, unit: shown = unit, passed } = newestAnswer(data, unit, "rank");
      if (edition === undefined) continue;
      const rank = rankOf(data, shown, edition, data.definition.overall);
      expect(rank.kind).not.toBe("unranked");
      const { regime } = data.editions.get(edition)?.edition ?? {};
      if (regime?.kind === "top-n" && rank.kind !== "unranked")
        expect(rank.rank).toBeLessThanOrEqual(regime.n);
      for (const { edition: year } of passed)
        if (data.editions.get(year)?.rowOf.has(unit) === true)
          expect(observe(data, unit, year, data.definition.overall).publishedRank).toBeUndefined();
    }
  });
});
