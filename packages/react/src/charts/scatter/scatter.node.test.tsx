import { analyseScatter } from "@chiso/core";
import type { Dataset, ScatterQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { scatterWordsOf } from "../../messages/scatter-words.js";
import { describeScatter } from "./describe.js";
import { scatter as figure } from "./module.js";
import { Scatter } from "./scatter.js";

const say = (data: Dataset, query: ScatterQuery, locale: "vi" | "en" = "vi") =>
  describeScatter(analyseScatter(data, query), scatterWordsOf(locale));
const headline = (data: Dataset, query: ScatterQuery, locale: "vi" | "en" = "vi") =>
  say(data, query, locale).headline;

const CASES = [
  ["PAPI and PCI 2022", papi, { edition: 2022, other: { data: pci } }],
  ["the same by position", papi, { edition: 2022, other: { data: pci }, by: "rank" }],
  ["two dimensions", papi, { edition: 2024, component: "D1", other: { component: "D8" } }],
  ["PAR 2020 (partial) and PAPI", par, { edition: 2020, other: { data: papi } }],
  ["PCI 2023 (withheld) and PAPI", pci, { edition: 2023, other: { data: papi } }],
  ["DTI 2022 (ranks) and PAPI", dti, { edition: 2022, other: { data: papi }, by: "rank" }],
  ["PCI 2016 and 2022", pci, { edition: 2016, other: { edition: 2022 } }],
] as const satisfies readonly (readonly [string, Dataset, ScatterQuery])[];

const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe("the scatter plot", () => {
  it.each(CASES)("is drawn of %s on a server, with and without a focus, both languages", (_, data, query) => {
    for (const locale of ["vi", "en"] as const)
      for (const focus of [undefined, "son-la", "phu-tho-2025", "nobody"]) {
        const props = { ...query, focus, compare: ["lao-cai"] };
        const markup = renderToStaticMarkup(<Scatter data={data} {...props} locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      }
  });

  it.each(CASES)("R18 holds in the table of %s every number of its headline", (_, data, query) => {
    for (const locale of ["vi", "en"] as const)
      for (const focus of [undefined, "son-la", "ba-ria-vung-tau"]) {
        const { headline: said, table, subtitle } = say(data, { ...query, focus }, locale);
        const written = [
          subtitle,
          table.caption,
          ...table.columns.map((c) => c.header),
          ...table.rows.flat(),
        ];
        const held = new Set(written.flatMap(numbers));
        for (const number of numbers(said)) expect(held, `${said} (${number})`).toContain(number);
      }
  });

  it("says in one sentence where the focus lies against both medians", () => {
    const both = { edition: 2022, other: { data: pci } };
    expect(headline(papi, { ...both, focus: "son-la" })).toBe(
      "Sơn La kém trung vị ở cả PAPI 2022 và PCI 2022",
    );
    expect(headline(papi, { ...both, focus: "thanh-hoa" })).toBe(
      "Thanh Hóa tốt hơn trung vị ở PAPI 2022 nhưng kém trung vị ở PCI 2022",
    );
    expect(headline(papi, { ...both, focus: "thanh-hoa" }, "en")).toBe(
      "Thanh Hoa is better than the median in PAPI 2022 but worse than the median in PCI 2022",
    );
  });

  it("R10 by position it says how many places apart, counted among the units with both, and never a sum", () => {
    const query = { edition: 2022, other: { data: pci }, by: "rank", focus: "bac-lieu" } as const;
    const said = say(papi, query);
    expect(said.headline).toMatch(
      /^Bạc Liêu: PAPI 2022 hạng \d+\/61 \(tự tính\), PCI 2022 hạng \d+\/63.*; vị trí ở PAPI 2022 cao hơn ở PCI 2022 \d+ bậc trong 61 đơn vị có cả hai$/,
    );
    const lead = /(\d+) bậc/.exec(said.headline)?.[1];
    expect(said.table.rows.find(([name]) => name === "Bạc Liêu")?.at(-1)).toBe(`+${lead}`);
    expect(said.table.caption).toContain("61 đơn vị có cả hai số liệu");
    expect(said.notices.map(({ text }) => text)).toContain(
      "Hai chỉ số được đặt cạnh nhau, không cộng hay lấy trung bình.",
    );
  });

  it("without a focus it names whose positions are furthest apart", () => {
    const { headline: said, table } = say(papi, { edition: 2022, other: { data: pci } });
    expect(said).toMatch(/cách nhau nhiều nhất$/);
    const [name] = said.split(":");
    const leads = table.rows.map((row) => Math.abs(Number((row.at(-1) ?? "").replace("−", "-"))) || 0);
    expect(table.rows[leads.indexOf(Math.max(...leads))]?.[0]).toBe(name);
  });

  it("R8 PAR 2020: two figures side by side, no median, no lead, and how much is held", () => {
    const said = say(par, { edition: 2020, other: { data: papi }, focus: "son-la" });
    expect(said.headline).toMatch(/^Sơn La: PAR INDEX 2020: 84,84%; PAPI 2020: [\d,]+ điểm/);
    expect(said.table.columns.map(({ key }) => key)).not.toContain("lead");
    expect(said.table.rows.at(-1)?.slice(0, 3)).toEqual(["Trung vị", "–", "–"]);
    expect(said.notices.some(({ kind }) => kind === "partial")).toBe(true);
  });

  it("R8 PCI 2023: what is withheld stands in no table, headline or reading", () => {
    const query = { edition: 2023, other: { data: papi }, focus: "son-la" };
    for (const by of ["score", "rank"] as const) {
      const finding = figure.analyse(pci, { ...query, by });
      const said = describeScatter(finding, scatterWordsOf("vi"));
      const row = said.table.rows.find(([name]) => name === "Sơn La");
      expect(row?.slice(1, 3)).toEqual(["không công bố", "–"]);
      expect(said.headline).toContain("PCI 2023: không công bố");
      expect(said.notices.some(({ kind }) => kind === "withheld")).toBe(true);
    }
  });

  it("R2 units that only one of two unit sets knows are counted, and stand in the table with the reason", () => {
    const sets = { edition: 2024, other: { edition: 2005, data: pci } };
    const said = say(papi, { ...sets, focus: "dien-bien" });
    const notice = said.notices.find(({ text }) => text.includes("một trong hai kỳ"));
    expect(notice?.kind).toBe("missing");
    expect(said.headline).toMatch(/PCI 2005: .*khảo sát/);
    expect(said.table.rows.find(([name]) => name === "Điện Biên")?.slice(3)).toContain("không khảo sát");
  });

  it("reads every mark with a title and its two figures, both with index and edition", () => {
    const words = scatterWordsOf("vi");
    for (const [, data, query] of CASES) {
      const finding = figure.analyse(data, { ...query, focus: "son-la" });
      const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
      layout.hits.units.forEach((_, at) => {
        const { title, lines } = figure.reading(finding, layout, at, words);
        expect(title).not.toBe("");
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(7);
        expect(lines.join()).not.toMatch(/undefined|NaN/);
        expect(lines[0]).toMatch(/\d{4}.*: /);
      });
    }
  });

  it("is empty where neither axis has a figure, and says that an edition is not there", () => {
    const none = figure.analyse(papi, { edition: 1999 });
    expect(figure.isEmpty(none)).toBe(true);
    expect(describeScatter(none, scatterWordsOf("vi")).headline).toBe("Không có kỳ 1999 trong dữ liệu.");
    expect(() => figure.layout(none, { width: 720, height: 400 }, scatterWordsOf("vi"))).toThrow(
      "has no picture",
    );
  });
});
