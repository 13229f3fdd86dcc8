import type { Dataset, SmallMultiplesQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { smallMultiplesWordsOf } from "../../messages/small-multiples-words.js";
import { smallMultiples } from "./module.js";
import { SmallMultiples } from "./small-multiples.js";

const vi = smallMultiplesWordsOf("vi");
const say = (data: Dataset, query: SmallMultiplesQuery, locale: "vi" | "en" = "vi") =>
  smallMultiples.describe(smallMultiples.analyse(data, query), smallMultiplesWordsOf(locale));

const CASES = [
  ["PAR", par],
  ["PAPI", papi],
  ["PCI", pci],
  ["DTI", dti],
] as const;

describe("small multiples", () => {
  it.each(CASES)("are drawn of %s on a server in both languages", (_, data) => {
    for (const locale of ["vi", "en"] as const)
      for (const rows of ["units", "components"] as const)
        for (const by of ["score", "rank"] as const) {
          const markup = renderToStaticMarkup(
            <SmallMultiples data={data} focus="son-la" locale={locale} rows={rows} by={by} />,
          );
          expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
          expect(markup).toContain(
            data === dti && by === "score" && rows === "components" ? "chiso-empty" : "<svg",
          );
        }
  });
  it("draw 63 panels on a server, none left out, of few nodes", () => {
    const markup = renderToStaticMarkup(<SmallMultiples data={papi} focus="son-la" />);
    for (const name of ["An Giang", "Sơn La", "Yên Bái"]) expect(markup).toContain(`>${name}</text>`);
    const picture = markup.slice(markup.indexOf('<svg class="chiso-chart-picture'));
    expect(picture.match(/<(?:path|text|use|g)\b/g)?.length).toBeLessThan(63 * 6);
  });
  it("are drawn at the height that a server's markup takes up", () => {
    const { height } = smallMultiples.paper(smallMultiples.analyse(papi, { focus: "son-la" }), 720, 1, vi);
    expect(Math.abs(height - smallMultiples.defaultSize.height)).toBeLessThan(40);
  });
  it("R18 say the change that the table has, over editions that may be compared", () => {
    const { headline, table } = say(papi, { focus: "son-la" });
    expect(headline).toBe("Sơn La: tăng 3,7457 điểm từ 2021 đến 2024");
    const at = table.columns.findIndex(({ key }) => key === "change");
    expect(table.columns[at]?.header).toBe("Thay đổi 2021–2024 (điểm)");
    expect(table.rows.find(([name]) => name === "Sơn La")?.[at]).toBe("+3,7457");
  });
  it("R5 count no change where no two editions may be compared", () => {
    const { notices, table } = say(dti, { focus: "son-la", by: "rank", order: "change" });
    expect(table.columns.some(({ key }) => key === "change")).toBe(false);
    expect(notices.map(({ text }) => text)).toContain(
      "Không xếp được theo mức thay đổi: không có hai kỳ nào so sánh được đến kỳ mới nhất.",
    );
  });
  it("order the gains first and what cannot be told last (R9)", () => {
    const { table } = say(papi, { order: "change" });
    const at = table.columns.findIndex(({ key }) => key === "change");
    const changes = table.rows.map((row) => row[at] ?? "");
    expect(changes[0]).toMatch(/^\+/);
    expect(changes.at(-1)).toBe("–");
  });
  it("R8 leak no figure of PCI 2023 and 2024 outside the published top 30", () => {
    for (const by of ["score", "rank"] as const) {
      const { headline, table } = say(pci, { focus: "son-la", by });
      const row = table.rows.find(([name]) => name === "Sơn La") ?? [];
      const [year23, year24] = ["2023", "2024"].map((key) =>
        table.columns.findIndex((column) => column.key === key),
      );
      expect(row[year23 ?? 0]).toBe("không công bố");
      expect(row[year24 ?? 0]).toMatch(/không/);
      expect(headline).toContain("năm 2022");
    }
  });
  it("R8 draw no median of partial data, and set apart who has no figure at all", () => {
    const finding = smallMultiples.analyse(par, { focus: "son-la" });
    const layout = smallMultiples.layout(finding, smallMultiples.paper(finding, 720, 1, vi), vi);
    expect(layout.grounds.map(({ kind }) => kind)).toEqual(["field"]);
    expect(layout.aside[0]?.text).toMatch(/đơn vị không có số liệu trong kỳ nào/);
    expect(say(par, { focus: "son-la" }).table.rows).toHaveLength(63);
    expect(say(par, { focus: "son-la" }).legend.some(({ key }) => key === "median")).toBe(false);
  });
  it("R12 say where components have an axis of their own", () => {
    const texts = say(par, { rows: "components", focus: "son-la" }).notices.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith("Các chỉ số có thang điểm khác nhau"))).toBe(true);
    const ranks = say(papi, { rows: "components", focus: "son-la", by: "rank" }).notices.map(
      ({ text }) => text,
    );
    expect(ranks).toContain("Các khung dùng chung một trục thứ hạng, hạng 1 ở trên.");
  });
  it("read a point with why it is not joined, in seven lines at most", () => {
    const finding = smallMultiples.analyse(papi, { focus: "son-la" });
    const layout = smallMultiples.layout(finding, smallMultiples.paper(finding, 720, 1, vi), vi);
    const at = layout.hits.units.findIndex(
      (unit, i) => unit === "son-la" && finding.editions[layout.hitEditions[i] ?? -1] === 2018,
    );
    const { lines, title } = smallMultiples.reading(finding, layout, at, vi);
    expect(title).toBe("Sơn La · 2018");
    expect(lines.at(-1)).toContain("không so sánh được với kỳ 2017");
    layout.hits.units.forEach((_, i) =>
      expect(smallMultiples.reading(finding, layout, i, vi).lines.length).toBeLessThanOrEqual(7),
    );
  });
  it("R3 show each predecessor of a later unit", () => {
    const finding = smallMultiples.analyse(papi, { focus: "phu-tho-2025" });
    const focus = finding.panels.filter(({ role }) => role === "focus").map(({ unit }) => unit);
    expect(focus.toSorted()).toEqual(["hoa-binh", "phu-tho", "vinh-phuc"]);
  });
});
