import { analyseRankedBars } from "@chiso/core";
import type { Dataset, Locale, RankedBarsQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { describe, expect, it } from "vitest";
import { rankedBarsWordsOf } from "../../messages/ranked-bars-words.js";
import { rankedBars } from "./module.js";

function say(data: Dataset, query: RankedBarsQuery, locale: Locale = "vi") {
  return rankedBars.describe(analyseRankedBars(data, query), rankedBarsWordsOf(locale));
}

function found(data: Dataset, query: RankedBarsQuery) {
  const finding = analyseRankedBars(data, query);
  if (finding.kind !== "ranked-bars") throw new Error(finding.kind);
  return finding;
}

describe("ranked bars", () => {
  it("R7 puts published ranks in their order, and says where Sơn La stands", () => {
    expect(say(par, { edition: 2020, focus: "son-la" }).headline).toBe("Sơn La: hạng 20/63, 84,84%");
    expect(say(papi, { edition: 2024, focus: "son-la" }, "en").headline).toBe(
      "Son La: rank 25/61 (own reading), 43.8876 points",
    );
    const ranks = found(par, { edition: 2020 }).ranked.map(({ rank }) =>
      rank.kind === "unranked" ? 0 : rank.rank,
    );
    expect(ranks).toHaveLength(23);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it("R8 computes no median from partial data, and of PCI 2023 tells no rank beyond the thirtieth", () => {
    expect(found(par, { edition: 2020 }).median).toBeUndefined();
    const { ranked, unranked, missing } = found(pci, { edition: 2023 });
    for (const { rank } of ranked) expect(rank.kind === "unranked" ? 99 : rank.rank).toBeLessThanOrEqual(30);
    expect(unranked).toEqual([]);
    expect(ranked.length + missing.length).toBe(63);
    expect(say(pci, { edition: 2023, focus: "son-la" }).headline).toBe("Sơn La: không công bố");
  });

  it("R13 heads quartiles of PAPI as computed by us, 16 and three times 15", () => {
    const words = rankedBarsWordsOf("vi");
    const finding = found(papi, { edition: 2024, focus: "son-la" });
    const layout = rankedBars.layout(finding, rankedBars.paper(finding, 360, 1, words), words);
    expect(layout.headings.map(({ text }) => text)).toEqual([
      "Cao nhất (tự tính): 16",
      "Trung bình cao (tự tính): 15",
      "Trung bình thấp (tự tính): 15",
      "Thấp nhất (tự tính): 15",
    ]);
  });

  const laidOut = (data: Dataset, edition: number, width = 720) => {
    const words = rankedBarsWordsOf("vi");
    const finding = found(data, { edition, focus: "son-la" });
    return rankedBars.layout(finding, rankedBars.paper(finding, width, 1, words), words);
  };

  it("R13 draws bands of PAR INDEX from the scores that are known, and says of how many", () => {
    expect(laidOut(par, 2020).headings.map(({ text }) => text)).toEqual([
      "Nhóm A: 2 đơn vị có điểm",
      "Nhóm B: 13 đơn vị có điểm",
      "Nhóm C: 1 đơn vị có điểm",
    ]);
    // between the last known of one group and the first of the next nobody knows
    expect(
      laidOut(par, 2018)
        .headings.map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(["Nhóm A: 5 đơn vị có điểm", "Chưa rõ nhóm: 1", "Nhóm B: 2 đơn vị có điểm"]);
  });

  it("R9 tells each missing unit's reason beside it", () => {
    expect(laidOut(pci, 2023).missingHeadings.map(({ text }) => text)).toEqual([
      "Không có thứ hạng và điểm, không có trong dữ liệu: 47",
      "Không có thứ hạng và điểm, không công bố: 4",
    ]);
  });

  it("ends the axis of DTI 2022 at ranks 63 and 1", () => {
    expect(laidOut(dti, 2022).ends.map(({ text }) => text)).toEqual(["63", "1"]);
  });

  it("draws positions where hardly any rank has a score: DTI 2022", () => {
    const finding = found(dti, { edition: 2022, focus: "son-la" });
    expect(finding.drawn).toBe("rank");
    expect(finding.ranked).toHaveLength(63);
  });

  it("R9 keeps every unit of the edition exactly once, in picture and table", () => {
    for (const data of [papi, par, pci, dti])
      for (const edition of data.editions.keys()) {
        const { ranked, unranked, missing, view } = found(data, { edition });
        const units = [...ranked, ...unranked, ...missing].map(({ unit }) => unit);
        expect(new Set(units)).toEqual(new Set(view.held.set.units));
        expect(units).toHaveLength(view.held.set.units.length);
        expect(say(data, { edition }).table.rows).toHaveLength(units.length);
      }
  });
});
