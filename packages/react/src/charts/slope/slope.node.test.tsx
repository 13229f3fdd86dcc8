import { analyseSlope } from "@chiso/core";
import type { Dataset, SlopeQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { slopeWordsOf } from "../../messages/slope-words.js";
import { slope } from "./module.js";
import { Slope } from "./slope.js";

const words = slopeWordsOf("vi");
const say = (data: Dataset, query: SlopeQuery, locale: "vi" | "en" = "vi") =>
  slope.describe(analyseSlope(data, query), slopeWordsOf(locale));

function readingOf(data: Dataset, query: SlopeQuery, unit: string) {
  const finding = analyseSlope(data, query);
  const layout = slope.layout(finding, { width: 720, height: 900 }, words);
  return slope.reading(finding, layout, layout.hits.units.lastIndexOf(unit), words);
}

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAPI 2024", papi, 2024],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

describe("the slope chart", () => {
  it.each(CASES)("is drawn of %s on a server in both languages", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const) {
      const markup = renderToStaticMarkup(
        <Slope data={data} edition={edition} focus="son-la" locale={locale} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      expect(markup).toContain("<svg");
    }
  });
  it.each(CASES)("R18 holds every number of the headline of %s in its table", (_, data, edition) => {
    for (const by of ["score", "rank"] as const) {
      const { headline, table } = say(data, { edition, focus: "son-la", by });
      const cells = [...table.columns.map(({ header }) => header), ...table.rows.flat()].join(" ");
      for (const number of headline.match(/\d+(?:,\d+)?/g) ?? [])
        expect(cells).toMatch(new RegExp(`(?<![\\d,])${number}(?![\\d])`));
    }
  });
  it("R5, R6 shows the printed change of Sơn La 2020 as printed, and no slope", () => {
    const { headline, notices } = say(par, { edition: 2020, focus: "son-la" });
    expect(headline).toBe(
      "Sơn La: 81,93% (suy ra từ mức thay đổi được in) năm 2019, 84,84% năm 2020; nguồn đã in +2,91 điểm phần trăm, lên 3 bậc",
    );
    expect(notices.find(({ text }) => text.startsWith("Sơn La: +2,91"))?.text).toContain("Báo Sơn La");
    const layout = slope.layout(
      analyseSlope(par, { edition: 2020, focus: "son-la" }),
      { width: 720, height: 500 },
      words,
    );
    expect(layout.rest.line).toBe("");
    expect(layout.reason.length).toBeGreaterThan(0);
    expect(
      layout.right
        .find(({ key }) => key === "son-la")
        ?.lines.map(({ text }) => text)
        .join(" "),
    ).toContain("theo nguồn: +2,91 điểm phần trăm, lên 3 bậc");
    expect(readingOf(par, { edition: 2020, focus: "son-la" }, "son-la").lines[2]).toMatch(
      /^Theo nguồn đã in: \+2,91 điểm phần trăm, lên 3 bậc \(Báo Sơn La/,
    );
  });
  it("R18 compares what is comparable, in points and in ranks", () => {
    expect(say(papi, { edition: 2024, focus: "son-la" }).headline).toBe(
      "Sơn La: từ 42,3966 điểm năm 2023 lên 43,8876 điểm năm 2024",
    );
    expect(say(papi, { edition: 2024, focus: "son-la", by: "rank" }).headline).toBe(
      "Sơn La: từ hạng 30/61 (tự tính) năm 2023 lên hạng 25/61 (tự tính) năm 2024",
    );
    expect(say(papi, { edition: 2018, focus: "son-la" }).headline).toBe(
      "Sơn La: 35,6300 điểm năm 2017, 43,7795 điểm năm 2018; hai kỳ không so sánh trực tiếp",
    );
  });
  it("R8 leaks no rank and no score outside the published top 30 of PCI 2023", () => {
    for (const by of ["score", "rank"] as const) {
      const { headline, table } = say(pci, { edition: 2023, focus: "son-la", by });
      expect(headline).toContain("không công bố năm 2023");
      const at = table.columns.findIndex(({ key }) => key === "rank-to");
      const ranks = table.rows.flatMap((row) => row[at]?.match(/\d+(?=\/63)/) ?? []);
      expect(ranks).toHaveLength(12);
      expect(Math.max(...ranks.map(Number))).toBeLessThanOrEqual(30);
    }
    const markup = renderToStaticMarkup(<Slope data={pci} edition={2023} focus="son-la" />);
    expect(markup).toContain("Sơn La: không công bố");
  });
  it("speaks of ranks where DTI 2022 publishes nothing else, and says what it lacks", () => {
    expect(say(dti, { edition: 2022, focus: "son-la" }).headline).toBe(
      "Sơn La: không có trong dữ liệu năm 2021, hạng 44/63 năm 2022; hai kỳ không so sánh trực tiếp",
    );
  });
  it("draws a median of whole editions only", () => {
    const legend = (data: Dataset, edition: number) =>
      say(data, { edition, by: "score" }).legend.some(({ key }) => key === "median");
    expect(legend(papi, 2024)).toBe(true);
    expect(legend(par, 2020)).toBe(false);
  });
  it("says the same in English", () => {
    expect(say(par, { edition: 2020, focus: "son-la" }, "en").headline).toBe(
      "Son La: 81.93% (implied by a printed change) in 2019, 84.84% in 2020; the source prints +2.91 percentage points, up 3 ranks",
    );
  });
  it("says that nothing stands before the first edition", () => {
    const finding = analyseSlope(papi, { edition: 2011 });
    expect(slope.isEmpty(finding)).toBe(true);
    expect(slope.describe(finding, words).headline).toBe(
      "PAPI 2011: trong dữ liệu không có kỳ nào trước 2011 để đặt bên cạnh",
    );
  });
});
