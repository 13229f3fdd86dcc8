import { rankingOf } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { heatGridWordsOf } from "../../messages/heat-grid-words.js";
import type { HeatGridAsked } from "./found.js";
import { HeatGrid } from "./heat-grid.js";
import { heatGridInput } from "./input.js";
import { heatGrid } from "./module.js";

const vi = heatGridWordsOf("vi");
const found = (data: Dataset, asked: HeatGridAsked) => heatGrid.analyse(data, asked);
const say = (data: Dataset, asked: HeatGridAsked, locale: "vi" | "en" = "vi") =>
  heatGrid.describe(found(data, asked), heatGridWordsOf(locale));
const layoutOf = (data: Dataset, asked: HeatGridAsked, width = 720) => {
  const made = found(data, asked);
  return { made, layout: heatGrid.layout(made, heatGrid.paper(made, width, 1, vi), vi) };
};

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAPI 2024", papi, 2024],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

describe("the heat grid", () => {
  it.each(CASES)(
    "is drawn of %s on a server in both languages, of units and over years",
    (_, data, edition) => {
      for (const locale of ["vi", "en"] as const)
        for (const rows of ["units", "components"] as const) {
          const markup = renderToStaticMarkup(
            <HeatGrid data={data} edition={edition} focus="son-la" locale={locale} rows={rows} numbers />,
          );
          expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
          // of Sơn La no score of DTI is held in any year
          expect(markup).toContain(data === dti && rows === "components" ? "chiso-empty" : "<svg");
        }
    },
  );
  it("draws 63 × 11 cells in one path a class", () => {
    const markup = renderToStaticMarkup(<HeatGrid data={pci} edition={2016} focus="son-la" />);
    expect(markup.match(/<path[^>]*chiso-heat-grid-cells/g)).toHaveLength(7);
    const cells = /<path[^>]*data-key="k3"[^>]*d="([^"]*)"/.exec(markup)?.[1]?.match(/M/g)?.length ?? 0;
    expect(cells).toBeGreaterThan(100);
  });
  it("is drawn at the height that a server's markup takes up", () => {
    const { height } = heatGrid.paper(found(papi, { edition: 2024, focus: "son-la" }), 720, 1, vi);
    expect(Math.abs(height - heatGrid.defaultSize.height)).toBeLessThan(40);
  });
  it("R18 names the likest unit with the number that the table has", () => {
    const { headline, table } = say(papi, { edition: 2024, focus: "son-la", by: "likeness" });
    const at = table.columns.findIndex(({ key }) => key === "likeness");
    expect(headline).toContain(`${table.rows[1]?.[0]} nhất`);
    expect(headline).toContain(`${table.rows[1]?.[at]} bậc`);
    expect(table.rows[0]?.[at]).toBe("0,0");
  });
  it("names where the unit stands highest and lowest, as the ranks of the components say", () => {
    const { headline } = say(papi, { edition: 2024, focus: "son-la" }, "en");
    const row = papi.editions.get(2024)?.rowOf.get("son-la") ?? -1;
    const ranks = Array.from({ length: 8 }, (_, i) => {
      const rank = rankingOf(papi, 2024, `D${i + 1}`)?.ranks[row];
      return rank && rank.kind !== "unranked" ? rank.rank : Number.NaN;
    });
    expect(headline).toBe(
      "Son La stands highest in Vertical Accountability towards Citizens, lowest in Public Service Delivery",
    );
    expect(ranks.indexOf(Math.min(...ranks))).toBe(2);
    expect(ranks.indexOf(Math.max(...ranks))).toBe(5);
  });
  it("R8 says of PAR 2020 what is held, and orders nothing by likeness", () => {
    const { headline, notices, table } = say(par, { edition: 2020, focus: "son-la", by: "likeness" });
    expect(headline).toBe("Sơn La: trong dữ liệu có điểm của 1/5 chỉ số, chưa đủ để so với cả nước");
    expect(table.columns.some(({ key }) => key === "likeness")).toBe(false);
    expect(notices.map(({ text }) => text)).toContain(
      "Không xếp được theo mức giống nhau: cần một đơn vị đang xem và điểm của mọi đơn vị.",
    );
  });
  it("R9 sets units without a figure apart and keeps them in the table, with the reason", () => {
    const { table } = say(dti, { edition: 2022, focus: "son-la" });
    expect(table.rows).toHaveLength(63);
    const { input } = heatGridInput(found(dti, { edition: 2022, focus: "son-la" }), vi);
    expect(input.rows.map(({ unit }) => unit)).toContain("son-la");
    expect(input.rows.length).toBeLessThan(10);
    expect(input.aside[0]?.title).toContain(String(63 - input.rows.length));
  });
  it("says the rank of a unit of which no score is held", () => {
    expect(say(dti, { edition: 2022, focus: "son-la" }).headline).toBe(
      "Sơn La: hạng 44/63, không có điểm trong dữ liệu",
    );
  });
  it("R8 leaks no rank and no total outside the published top 30 of PCI 2023", () => {
    const { headline, table } = say(pci, { edition: 2023, focus: "son-la" });
    expect(headline).toBe("Sơn La: không công bố");
    const [rank, total] = ["rank", "PCI"].map((key) =>
      table.columns.findIndex((column) => column.key === key),
    );
    const shown = table.rows.filter((row) => row[rank ?? 0] !== "–");
    expect(shown).toHaveLength(12);
    for (const row of table.rows)
      if (row[rank ?? 0] === "–") expect(row[total ?? 0]).toMatch(/không công bố|không có trong dữ liệu/);
  });
  it("reads a cell with its class, and why it is cut from the edition before", () => {
    const { made, layout } = layoutOf(papi, { rows: "components", focus: "son-la" });
    const at = 13; // the whole index in 2024
    const { lines, title } = heatGrid.reading(made, layout, at, vi);
    expect(title).toBe("PAPI · 2024");
    expect(lines[0]).toBe("43,8876 điểm");
    expect(lines[1]).toContain("từ điểm thấp nhất đến cao nhất");
    const cut = heatGrid.reading(made, layout, 7, vi);
    expect(cut.title).toBe("PAPI · 2018");
    expect(cut.lines.at(-1)).toContain("không so sánh được với kỳ 2017");
    expect(cut.lines.length).toBeLessThanOrEqual(7);
  });
  it("R3 shows each predecessor of a later unit by itself", () => {
    const { input } = heatGridInput(found(papi, { edition: 2024, focus: "phu-tho-2025" }), vi);
    const focus = input.rows.filter(({ tone }) => tone === "focus").map(({ unit }) => unit);
    expect([...new Set(focus)].sort()).toEqual(["hoa-binh", "phu-tho", "vinh-phuc"]);
    const years = found(papi, { rows: "components", focus: "phu-tho-2025", part: "hoa-binh" });
    expect(years.grid.kind === "years" && years.grid.unit).toBe("hoa-binh");
  });
  it("R5 names in its table which editions may not be compared, component by component", () => {
    const { table } = say(papi, { rows: "components", focus: "son-la" });
    const cuts = table.rows.map((row) => row.at(-1) ?? "");
    expect(cuts[0]).toContain("2015–2016");
    expect(cuts[2]).not.toContain("2015–2016"); // dimension 2 goes on from 2011 to 2017
  });
  it("speaks of seven lines at most at every cell", () => {
    for (const [, data, edition] of CASES) {
      const { made, layout } = layoutOf(data, { edition, focus: "son-la", by: "likeness" });
      layout.hits.units.forEach((_, at) =>
        expect(heatGrid.reading(made, layout, at, vi).lines.length).toBeLessThanOrEqual(7),
      );
    }
  });
});
