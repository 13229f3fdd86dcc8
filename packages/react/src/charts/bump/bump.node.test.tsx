import { analyseBump } from "@chiso/core";
import type { BumpQuery, Dataset } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { bumpWordsOf } from "../../messages/bump-words.js";
import { Bump } from "./bump.js";
import { bump } from "./module.js";

const words = bumpWordsOf("vi");
const say = (data: Dataset, query: BumpQuery, locale: "vi" | "en" = "vi") =>
  bump.describe(analyseBump(data, query), bumpWordsOf(locale));

/** What is read of a unit in an edition. */
function readingOf(data: Dataset, query: BumpQuery, unit: string, edition: number) {
  const finding = analyseBump(data, query);
  const layout = bump.layout(finding, { width: 720, height: 600 }, words);
  const place = finding.editions.indexOf(edition);
  const at = layout.hits.units.findIndex((one, i) => one === unit && layout.hitEditions[i] === place);
  return bump.reading(finding, layout, at, words);
}

describe("the bump chart", () => {
  it.each([
    ["PAR", par],
    ["PAPI", papi],
    ["PCI", pci],
    ["DTI", dti],
  ] as const)("is drawn of %s on a server in both languages", (_, data) => {
    for (const locale of ["vi", "en"] as const) {
      const markup = renderToStaticMarkup(<Bump data={data} focus="son-la" locale={locale} />);
      expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      expect(markup).toContain("<svg");
    }
  });
  it("R5 says which editions of PCI are left out, and why", () => {
    const { notices, table } = say(pci, { focus: "son-la" });
    expect(notices[0]?.text).toContain("kỳ 2005 có 42 đơn vị và kỳ 2006–2008 có 64 đơn vị");
    expect(table.columns[1]?.key).toBe("2009");
    expect(table.rows[1]).toContain(
      "không so sánh được: Từ 2013 PCI có 10 chỉ số thành phần với trọng số mới; điểm không so sánh trực tiếp với 2009-2012",
    );
  });
  it("R18 compares in its headline only what is comparable and of one kind", () => {
    expect(say(papi, { focus: "son-la" }).headline).toBe(
      "Sơn La: từ hạng 50/60 (tự tính) năm 2021 lên hạng 25/61 (tự tính) năm 2024",
    );
    const apart = say(par, { focus: "son-la", from: 2019, to: 2020 }).headline;
    expect(apart).toBe("Sơn La: hạng 23/63 (suy ra từ mức thay đổi được in) năm 2019, hạng 20/63 năm 2020");
    const mixed = say(pci, { focus: "son-la", from: 2017, to: 2021 }).headline;
    expect(mixed).not.toMatch(/ lên | xuống /);
  });
  it("R18 holds every number of its headline in its table", () => {
    for (const data of [papi, par, pci, dti]) {
      const { headline, table } = say(data, { focus: "son-la" });
      const cells = [...table.columns.map(({ header }) => header), ...table.rows.flat()].join(" ");
      for (const number of headline.match(/\d+/g) ?? [])
        expect(cells).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    }
  });
  it("R8 shows no rank of PCI 2023 beyond the published 30", () => {
    const { table } = say(pci, { focus: "son-la" });
    const at = table.columns.findIndex(({ key }) => key === "2023");
    const ranks = table.rows.slice(2).map((row) => Number.parseInt(row[at] ?? "", 10));
    expect(ranks.filter((rank) => rank > 30)).toEqual([]);
    expect(ranks.filter((rank) => rank > 0)).toHaveLength(12);
    const finding = analyseBump(pci, { focus: "son-la" });
    const layout = bump.layout(finding, { width: 720, height: 600 }, words);
    const place = finding.editions.indexOf(2023);
    expect(layout.hitEditions.filter((edition) => edition === place)).toHaveLength(12);
  });
  it("R8 counts the ranks of PAR INDEX 2020 that are known", () => {
    const { notices } = say(par, {});
    expect(notices.find(({ kind }) => kind === "partial")?.text).toContain("23/63 (2020)");
  });
  it("reads a rank, then how it moved, or why nobody can say", () => {
    expect(readingOf(papi, { focus: "son-la" }, "son-la", 2024)).toMatchObject({
      title: "Sơn La, 2024",
      lines: [
        "hạng 25/61 (tự tính)",
        "lên 5 bậc so với kỳ 2023",
        expect.stringContaining("điểm"),
        expect.anything(),
        expect.anything(),
      ],
    });
    expect(readingOf(papi, {}, "ha-noi", 2018).lines[1]).toMatch(/^Không so sánh trực tiếp với kỳ 2017/);
  });
  it("R6 reads a printed change as printed, with its source", () => {
    expect(readingOf(par, { focus: "son-la" }, "son-la", 2020).lines[1]).toMatch(
      /^Theo nguồn đã in: lên 3 bậc \(.*Sơn La/,
    );
  });
  it("says the same in English", () => {
    expect(say(pci, { focus: "son-la" }, "en").headline).toBe(
      "Son La: rank 52/63 in 2009, rank 49/63 (own reading) in 2022; no rank after 2022",
    );
  });
  it("is empty where no edition is there", () => {
    expect(renderToStaticMarkup(<Bump data={papi} from={1999} to={2001} />)).toContain("chiso-empty");
  });
});
