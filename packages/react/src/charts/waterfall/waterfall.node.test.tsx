import { analyseWaterfall, bottlenecksOf } from "@chiso/core";
import type { Dataset, WaterfallQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { papiWithDetails } from "@chiso/data/papi-details";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { waterfallWordsOf } from "../../messages/waterfall-words.js";
import { describeWaterfall } from "./describe.js";
import { waterfall as figure } from "./module.js";
import { Waterfall } from "./waterfall.js";

const say = (data: Dataset, query: WaterfallQuery, locale: "vi" | "en" = "vi") =>
  describeWaterfall(analyseWaterfall(data, query), waterfallWordsOf(locale));
const columnOf = ({ table }: ReturnType<typeof say>, key: string) => {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => row[at]);
};

const CASES = [
  ["PAR 2024", par, 2024, "son-la"],
  ["PAR 2020", par, 2020, "son-la"],
  ["PAPI 2024", papi, 2024, "son-la"],
  ["PCI 2022", pci, 2022, "phu-tho"],
  ["PCI 2023", pci, 2023, "thanh-hoa"],
  ["PCI 2023, withheld", pci, 2023, "quang-tri"],
  ["DTI 2022", dti, 2022, "son-la"],
] as const;

/** Numbers of a text: `6,6165`, `10`, `2024`. */
const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe("the waterfall", () => {
  it.each(CASES)("is drawn of %s on a server, both questions, both languages", (_, data, edition, focus) => {
    for (const locale of ["vi", "en"] as const)
      for (const show of ["lost", "change"] as const) {
        const markup = renderToStaticMarkup(
          <Waterfall data={data} edition={edition} focus={focus} show={show} locale={locale} />,
        );
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      }
  });

  it.each(CASES)("R18 holds in the table of %s every number of its headline", (_, data, edition, focus) => {
    for (const locale of ["vi", "en"] as const)
      for (const show of ["lost", "change"] as const) {
        const { headline, table, subtitle } = say(data, { edition, focus, show }, locale);
        const held = new Set(
          [
            subtitle,
            table.caption,
            ...table.columns.map(({ header }) => header),
            ...table.rows.flat(),
          ].flatMap(numbers),
        );
        for (const number of numbers(headline)) expect(held, `${headline} (${number})`).toContain(number);
      }
  });

  it("R14 PAR 2024, Sơn La: 0,25 + 0,32 + 0,77 + 3,36 known, 5,28 not broken down", () => {
    const said = say(par, { edition: 2024, focus: "son-la" });
    expect(said.headline).toContain("Sơn La mất 9,98 điểm phần trăm so với điểm tối đa của PAR INDEX 2024");
    expect(said.headline).toContain("còn 5,28 chưa giải thích được");
    expect(columnOf(said, "lost")).toEqual([
      "3,36",
      "0,77",
      "0,32",
      "0,25",
      "–",
      "–",
      "–",
      "–",
      "5,28",
      "9,98",
    ]);
    // F6 and F7 have no known maximum since 2022
    expect(said.notices.map(({ text }) => text)).toContain(
      "Chưa rõ điểm tối đa: Cải cách tài chính công và Xây dựng và phát triển chính quyền điện tử, chính quyền số.",
    );
  });

  it("R14 PAPI 2024 is lost in its eight dimensions to the last digit", () => {
    const said = say(papi, { edition: 2024, focus: "son-la", compare: ["lao-cai"] });
    expect(said.headline).toBe(
      "Sơn La mất 36,1124 điểm so với điểm tối đa của PAPI 2024; nhiều nhất ở Quản trị điện tử: 6,6165",
    );
    expect(columnOf(said, "lost").slice(-2)).toEqual(["0,0000", "36,1124"]);
    expect(columnOf(said, "persistence").slice(0, 4)).toEqual(["4", "4", "4", "0"]);
    expect(said.table.caption).toContain("làm tròn");
  });

  it("R14 PCI 2022 weighs each sub-index, of some provinces only: nothing is split (R8)", () => {
    const lost = bottlenecksOf(pci, "phu-tho", 2022);
    if (lost.kind === "none") throw new Error("PCI 2022 of Phú Thọ is there.");
    expect(lost.losses.map(({ k }) => k)).toEqual([1.5, 1.5, 1, 1.5, 1, 1, 1, 0.5, 0.5, 0.5]);
    expect(lost.losses[0]).toMatchObject({ component: "PCI_08", parts: [{ kind: "whole" }] });
    expect(lost.losses[0]?.lost).toBeCloseTo(6.03, 9);
    expect(lost.unexplained).toBeCloseTo(-0.02, 9);
    const { notices } = say(pci, { edition: 2022, focus: "phu-tho" });
    expect(notices.map(({ text }) => text).join(" ")).toContain("không tính trung vị hay mức tốt nhất");
  });

  it("R8 PCI 2023: a withheld total gives away none of its sub-indices, in either question", () => {
    for (const show of ["lost", "change"] as const) {
      const said = say(pci, { edition: 2023, focus: "quang-tri", compare: ["thanh-hoa"], show });
      // 61,26 is the published score of the edition before
      expect(said.table.rows.flat().filter((cell) => /\d,\d/.test(cell))).toEqual(
        show === "lost" ? [] : ["61,26"],
      );
      expect(JSON.stringify(said)).toContain("không công bố");
    }
  });

  it("R5 shows no step across a break and says why; R6 what was printed stays as printed", () => {
    const said = say(papi, { edition: 2021, focus: "son-la", show: "change" });
    expect(said.headline).toBe(
      "Sơn La: điểm 2020 và 2021 không so sánh trực tiếp được (phương pháp tính đã đổi)",
    );
    expect(said.table.columns).toHaveLength(2);
    const printed = say(par, { edition: 2020, focus: "son-la", show: "change" });
    expect(printed.headline).toBe(
      "Sơn La: thay đổi từ 2019 đến 2020 chỉ có theo nguồn in: +2,91 điểm phần trăm",
    );
    expect(printed.sources.map(({ text }) => text).join(" ")).toContain("Báo Sơn La");
  });

  it("R12 the steps of a change add up, a rise and a fall told by sign and word", () => {
    const said = say(papi, { edition: 2024, focus: "son-la", show: "change" });
    expect(said.headline).toBe(
      "Sơn La: PAPI 2024 tăng 1,4910 điểm so với 2023; tăng nhiều nhất ở Kiểm soát tham nhũng trong khu vực công (+0,4540), giảm nhiều nhất ở Thủ tục hành chính công (−0,1742)",
    );
    expect(columnOf(said, "change").slice(-2)).toEqual(["0,0000", "+1,4910"]);
  });

  it("R14 shows a maximum of 10/3 as 3,33 and counts with the exact one", () => {
    const query = { edition: 2024, focus: "son-la", component: "D5" };
    expect(columnOf(say(papiWithDetails(papi), query), "max")).toContain("3,33");
  });

  it("R3 names the unit that is shown where several stand for the one asked for", () => {
    const said = say(papi, { edition: 2024, focus: "phu-tho-2025", part: "phu-tho" });
    expect(said.headline).toMatch(/^Phú Thọ mất/);
    expect(said.notices.some(({ kind }) => kind === "resolution")).toBe(true);
  });

  it("reads every row with a title and a figure", () => {
    const words = waterfallWordsOf("vi");
    for (const [, data, edition, focus] of CASES)
      for (const show of ["lost", "change"] as const) {
        const finding = figure.analyse(data, { edition, focus, show });
        const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
        layout.rows.forEach((_, at) => {
          const { title, lines } = figure.reading(finding, layout, at, words);
          expect(title).not.toBe("");
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(7);
          expect(lines.join()).not.toMatch(/undefined|NaN/);
        });
      }
  });
});
