import { analyseDistribution, rankingOf } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { distributionWordsOf } from "../../messages/distribution-words.js";
import { describeDistribution } from "./describe.js";
import { Distribution } from "./distribution.js";

const say = (data: Dataset, edition: number, focus: string, locale: "vi" | "en" = "vi") =>
  describeDistribution(analyseDistribution(data, { edition, focus }), distributionWordsOf(locale));

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAPI 2024", papi, 2024],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

describe("the distribution", () => {
  it.each(CASES)("is drawn of %s on a server in both languages", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const) {
      const markup = renderToStaticMarkup(
        <Distribution data={data} edition={edition} focus="son-la" locale={locale} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      expect(markup).toContain("<svg");
    }
  });
  it("R18 counts in its headline what its table says", () => {
    const { headline, table } = say(papi, 2024, "son-la");
    const at = table.columns.findIndex(({ key }) => key === "quarter");
    const parts = table.rows.slice(1).map((row) => row[at]);
    const best = parts.filter((cell) => cell === "nhóm một phần tư cao nhất").length;
    expect(headline).toContain(`${best} trong ${parts.length} chỉ số thành phần`);
    expect(parts).toHaveLength(8);
  });
  it("R8 says of PAR 2020 how much is held and nothing of where it lies", () => {
    const { headline, table, notices } = say(par, 2020, "son-la");
    expect(headline).toBe(
      "Sơn La: trong dữ liệu có điểm của 1/5 chỉ số, chưa đủ để nói vị trí trong cả nước",
    );
    const at = table.columns.findIndex(({ key }) => key === "median");
    expect(new Set(table.rows.map((row) => row[at]))).toEqual(new Set(["–"]));
    expect(notices.some(({ kind }) => kind === "partial")).toBe(true);
  });
  it("R8 leaks no rank or total outside the published top 30 of PCI 2023", () => {
    expect(say(pci, 2023, "son-la").headline).toBe("Sơn La: không công bố");
    const finding = analyseDistribution(pci, { edition: 2023, focus: "son-la" });
    if (finding.kind !== "distribution") throw new Error("PCI 2023 is there.");
    const ranking = rankingOf(pci, 2023, "PCI");
    finding.rows[0]?.column.score.forEach((score, row) => {
      if (!Number.isNaN(score)) expect(ranking?.ranks[row]?.kind).toBe("published");
    });
  });
  it("says the same in English", () => {
    expect(say(papi, 2024, "son-la", "en").headline).toBe(
      "Son La: 1 of 8 components in the best quarter, none in the lowest",
    );
  });
  it("keeps its place while data are on the way", () => {
    expect(renderToStaticMarkup(<Distribution data={{ state: "loading" }} />)).toContain("aria-busy");
  });
});

describe("a few scores of many", () => {
  it("R8 stand on the scale of the component: no difference looks wider than it is", async () => {
    const { pci } = await import("@chiso/data/pci");
    const { analyseDistribution } = await import("@chiso/core");
    const { distributionInput } = await import("./input.js");
    const { distributionWordsOf } = await import("../../messages/distribution-words.js");
    const found = analyseDistribution(pci, { edition: 2023 });
    if (found.kind !== "distribution") throw new Error(found.kind);
    const { rows } = distributionInput(found, distributionWordsOf("vi"));
    const few = rows.filter(
      ({ scores }) => Array.from(scores).filter((one) => !Number.isNaN(one)).length < 5,
    );
    expect(few.length).toBeGreaterThan(0);
    for (const { extent } of few) expect(extent).toEqual([1, 10]);
  });
});
