import { analyseDumbbell } from "@chiso/core";
import type { Dataset, DumbbellQuery, Locale } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dumbbellWordsOf } from "../../messages/dumbbell-words.js";
import { Dumbbell } from "./dumbbell.js";
import { dumbbell } from "./module.js";

function say(data: Dataset, query: DumbbellQuery, locale: Locale = "vi") {
  return dumbbell.describe(analyseDumbbell(data, query), dumbbellWordsOf(locale));
}

function read(data: Dataset, query: DumbbellQuery, at: number) {
  const words = dumbbellWordsOf("vi");
  const finding = analyseDumbbell(data, query);
  const layout = dumbbell.layout(finding, dumbbell.paper(finding, 720, 1, words), words);
  return { ...dumbbell.reading(finding, layout, at, words), layout };
}

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAPI 2024", papi, 2024],
  ["PCI 2023", pci, 2023],
  ["PCI 2016", pci, 2016],
  ["DTI 2022", dti, 2022],
] as const;

describe("the dumbbell", () => {
  it.each(CASES)("is drawn of %s on a server in both languages, against each", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const)
      for (const against of ["previous", "median", "best", "lao-cai"]) {
        const markup = renderToStaticMarkup(
          <Dumbbell data={data} edition={edition} focus="son-la" locale={locale} against={against} />,
        );
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      }
  });

  it("R18 counts in its headline what its table says of the components", () => {
    const { headline, table } = say(papi, { edition: 2024, focus: "son-la" });
    const at = table.columns.findIndex(({ key }) => key === "way");
    const ways = table.rows.map((row) => row[at]);
    const count = (way: string) => ways.filter((one) => one === way).length;
    expect(headline).toBe(
      "Sơn La: PAPI 2024 tăng 1,4910 điểm so với 2023; trong 8 chỉ số thành phần, 6 tăng, 2 giảm; chênh lệch lớn nhất ở Kiểm soát tham nhũng trong khu vực công (+0,4540)",
    );
    expect([count("Tăng"), count("Giảm"), count("Tăng (chỉ số chung)")]).toEqual([6, 2, 1]);
  });

  it("R5, R6 says of PAR INDEX 2020 that it is not compared, with the change as printed and its source", () => {
    const { headline, table } = say(par, { edition: 2020, focus: "son-la" });
    expect(headline).toBe(
      "Sơn La: điểm 2019 và 2020 không so sánh trực tiếp được (phương pháp tính đã đổi); nguồn đã in +2,91 điểm phần trăm, lên 3 bậc",
    );
    const [whole = []] = table.rows;
    expect(whole.slice(1, 5)).toEqual(["81,93%*", "84,84%", "–", "Không so sánh (chỉ số chung)"]);
    expect(whole[5]).toContain("hạng 23/63");
    expect(whole[5]).toContain("Theo nguồn đã in: +2,91 điểm phần trăm, lên 3 bậc (");
  });

  it("R5 compares in words only the components that are comparable: PAPI 2020 with 2019", () => {
    const { headline, table } = say(papi, { edition: 2020, focus: "son-la" });
    expect(headline).toContain("trong 7/8 chỉ số thành phần so sánh được");
    const changes = table.rows.map((row) => row[3]);
    expect([changes[0], changes.at(-1)]).toEqual(["–", "–"]);
    expect(changes.slice(1, -1).every((cell) => /^[+−]?\d/.test(cell ?? ""))).toBe(true);
  });

  it("R8 gives no median and no best of partial or withheld data, and says so", () => {
    expect(say(par, { edition: 2020, focus: "son-la", against: "median" }).headline).toBe(
      "Sơn La, PAR INDEX 2020: trung vị không tính từ dữ liệu chưa đầy đủ",
    );
    const best = say(pci, { edition: 2023, focus: "quang-ninh", against: "best", compare: ["son-la"] });
    expect(best.table.rows[0]?.[1]).toBe("không tính, vì cơ quan công bố không nêu đủ số liệu");
  });

  it("R8 leaks no withheld figure of PCI 2023: headline, table, tooltip", () => {
    const query = { edition: 2023, focus: "son-la" };
    const { headline, table } = say(pci, query);
    expect(headline).toBe("Sơn La, PCI 2023: không công bố");
    expect(table.rows[0]?.slice(2, 4)).toEqual(["không công bố", "–"]);
    const { lines } = read(pci, query, 0);
    expect(lines.join(" ")).toContain("2023: không công bố");
    expect(lines.join(" ")).not.toMatch(/hạng .* năm 2023/);
  });

  it("R9 tells components without any figure apart, counted, with the reason", () => {
    const { notices, table } = say(pci, { edition: 2023, focus: "son-la" });
    expect(table.rows).toHaveLength(11);
    expect(notices.filter(({ kind }) => kind === "missing").map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Chỉ số thành phần không có số liệu để đặt cạnh nhau \(10\): .*2022 và 2023: không có trong dữ liệu\.$/,
      ),
    ]);
    expect(read(pci, { edition: 2023, focus: "son-la" }, 0).layout.hits.units).toHaveLength(1);
  });

  it("names whose the best is, and reads difference, figures, ranks and source", () => {
    const { title, lines } = read(papi, { edition: 2024, focus: "son-la", against: "best" }, 1);
    expect(title).toBe("Tham gia của người dân ở cấp cơ sở");
    expect(lines[0]).toMatch(/^−\d,\d{4} điểm \(thấp hơn\)$/);
    expect(lines[1]).toMatch(/^Tốt nhất cả nước: \d,\d{4} điểm$/);
    expect(lines.some((line) => line.startsWith("Tốt nhất: "))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(7);
  });

  it("says the same in English", () => {
    expect(say(papi, { edition: 2024, focus: "son-la", against: "lao-cai" }, "en").headline).toBe(
      "Son La: PAPI 2024 2.1387 points above Lao Cai; all 8 components are above; the largest difference in Control of Corruption in the Public Sector (+0.4617)",
    );
  });

  it("has nothing to draw without a unit, an edition, or any score; but a reader can leave the first edition", () => {
    const empty = (data: Dataset, query: DumbbellQuery) => dumbbell.isEmpty(analyseDumbbell(data, query));
    expect(empty(papi, { edition: 2024 })).toBe(true);
    expect(empty(papi, { edition: 1999, focus: "son-la" })).toBe(true);
    expect(empty(dti, { edition: 2022, focus: "son-la", against: "median" })).toBe(true);
    expect(empty(papi, { edition: 2011, focus: "son-la" })).toBe(false);
  });
});
