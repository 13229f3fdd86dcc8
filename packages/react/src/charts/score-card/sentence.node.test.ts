import { positionOf } from "@chiso/core";
import type { Dataset, Locale } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments } from "@chiso/data/son-la";
import { describe, expect, it } from "vitest";
import { cardWordsOf } from "../../messages/card-words.js";
import { scoreCard } from "./module.js";
import { positionSentences } from "./sentence.js";

const card = (data: Dataset, unit: string, edition: number, locale: Locale = "vi", component?: string) =>
  scoreCard.describe(scoreCard.analyse(data, { unit, edition, component }), cardWordsOf(locale));
const headline = (...of: Parameters<typeof card>) => card(...of).headline;

describe("the sentence of PAR INDEX 2020, Sơn La", () => {
  it("says it as a newspaper would, in Vietnamese (R6, R12, R18)", () => {
    expect(headline(par, "son-la", 2020)).toBe(
      "Năm 2020, PAR INDEX của Sơn La đạt 84,84%, tăng 2,91 điểm phần trăm, tăng 3 bậc so với năm 2019 (theo nguồn), " +
        "xếp thứ 20/63 cả nước và thứ 5/14 vùng Trung du và miền núi phía Bắc (theo nguồn).",
    );
  });

  it("says the same in English", () => {
    expect(headline(par, "son-la", 2020, "en")).toBe(
      "Son La scored 84.84% on PAR INDEX 2020, up 2.91 percentage points and 3 ranks on 2019 (as printed); " +
        "it ranked 20th of 63 nationwide and 5th of the 14 in the Northern Midlands and Mountains (as printed).",
    );
  });

  it("says that the data are partial: 23 of 63 with a rank, 16 with a score (R8)", () => {
    const partial = (locale: Locale) =>
      card(par, "son-la", 2020, locale).notices.find((notice) => notice.kind === "partial")?.text;
    expect(partial("vi")).toContain("23 trong 63 đơn vị có thứ hạng, 16 có điểm");
    expect(partial("en")).toContain("23 of 63 with a rank, 16 with a score");
  });
});

describe("notices", () => {
  it("R8 what is not in our data is not called withheld: 12 of the 30 of PCI 2023", () => {
    const notice = (locale: Locale) => card(pci, "ca-mau", 2023, locale).notices[0]?.text;
    expect(notice("vi")).toContain(
      "có thứ hạng của 12. Ngoài nhóm 30 này, thứ hạng và điểm không được công bố.",
    );
    expect(notice("en")).toContain("ranks of 12 are in the data here. Outside that top 30, ranks and scores");
  });

  it("words what sources dispute in the reader's language: Đồng Nai and Hồ Chí Minh City, PAR INDEX 2015", () => {
    const conflict = (locale: Locale) =>
      card(par, "dong-nai", 2015, locale).notices.find(({ kind }) => kind === "conflict")?.text;
    expect(conflict("vi")).toBe(
      "Nguồn khác ghi “Thành phố Hồ Chí Minh đứng thứ ba” (VnExpress (tiếng Anh), 31/5/2017; " +
        "VIETJO (tiếng Nhật), 6/2017); ở đây dùng “92,53, không có thứ hạng”.",
    );
    expect(conflict("en")).toBe(
      "Another source says “Hồ Chí Minh City third” (VnExpress (in English), 31 May 2017; " +
        "VIETJO (in Japanese), June 2017); “92.53, no rank” is used here.",
    );
  });

  it("R4 names only predecessors that the edition has: of Phú Thọ's three, PCI 2005 has one", () => {
    expect(card(pci, "phu-tho-2025", 2005).notices[0]?.text).toContain("có trong kỳ được nêu riêng");
    expect(card(pci, "phu-tho-2025", 2005, "en").notices[0]?.text).toContain("the edition has these");
  });
});

describe("each case has its own wording (R18)", () => {
  it("own reading says so, for the rank, the ranks gained and the region rank (R7)", () => {
    expect(headline(papi, "son-la", 2024)).toBe(
      "Năm 2024, PAPI của Sơn La đạt 43,8876 điểm, tăng 1,4910 điểm so với năm 2023, thuộc nhóm trung bình cao (tự tính theo tứ phân vị). " +
        "Theo thứ hạng tự tính, không phải công bố chính thức, Sơn La đứng thứ 25/61 cả nước, tăng 5 bậc so với năm 2023, " +
        "và thứ 6/14 vùng Trung du và miền núi phía Bắc.",
    );
    expect(headline(papi, "son-la", 2024, "en")).toContain(
      "By our own reading, not an official ranking, Son La stood 25th of 61 nationwide, up 5 ranks on 2023",
    );
  });

  it("a break gives its reason and no comparative word (R5)", () => {
    expect(headline(papi, "son-la", 2018)).toContain("Điểm không so sánh với năm 2017 vì thang điểm đã đổi.");
    expect(headline(papi, "son-la", 2018)).not.toMatch(/tăng|giảm|bậc/);
    expect(headline(papi, "son-la", 2018, "en")).not.toMatch(/\b(up|down|ranks)\b/);
  });

  it("R11 ranks gained on an implied rank are said to be implied", () => {
    expect(headline(par, "hoa-binh", 2021)).toContain("tăng 28 bậc so với năm 2020 (suy ra)");
    expect(headline(par, "hoa-binh", 2021, "en")).toContain("up 28 ranks on 2020 (implied)");
    const { rows } = card(par, "hoa-binh", 2021).table;
    expect(rows.find(([, value]) => value === "+28")?.[2]).toBe("suy ra từ mức thay đổi được in");
  });

  it("R11 the table of a card says what is to be known of a source: a PAPI score that was summed", () => {
    const { rows } = card(papi, "son-la", 2017, "vi", "D6").table;
    expect(rows.flat().join(" ")).toContain("Cộng từ các điểm thành phần theo công thức của PAPI");
  });

  it("up in score and down in rank are told with but", () => {
    expect(headline(par, "hoa-binh", 2024)).toContain(
      "tăng 1,42 điểm phần trăm nhưng giảm 2 bậc so với năm 2023",
    );
    expect(headline(par, "hoa-binh", 2024, "en")).toContain(
      "up 1.42 percentage points but down 2 ranks on 2023",
    );
  });

  it("an unchanged rank", () => {
    expect(headline(par, "son-la", 2023)).toContain(
      "tăng 1,88 điểm phần trăm, giữ nguyên thứ hạng so với năm 2022 (suy ra)",
    );
    expect(headline(par, "son-la", 2023, "en")).toContain(
      "up 1.88 percentage points on 2022 with its rank unchanged (implied)",
    );
  });

  it("an implied figure is marked where it stands (R11)", () => {
    expect(headline(par, "son-la", 2016)).toBe(
      "Năm 2016, PAR INDEX của Sơn La đạt 73,62% (suy ra), xếp thứ 33/63 cả nước (suy ra).",
    );
    expect(headline(par, "son-la", 2016, "en")).toBe(
      "Son La scored 73.62% (implied) on PAR INDEX 2016 and ranked 33rd of 63 nationwide (implied).",
    );
  });

  it("a rank without a score", () => {
    expect(headline(par, "lao-cai", 2020)).toBe(
      "Năm 2020, Lào Cai xếp thứ 14/63 cả nước (suy ra) về PAR INDEX; dữ liệu không có điểm.",
    );
    expect(headline(dti, "son-la", 2022)).toContain(
      "Sơn La xếp thứ 44/63 cả nước về DTI; dữ liệu không có điểm.",
    );
  });

  it("a score without a rank, with a region rank as printed", () => {
    expect(headline(par, "dak-lak", 2017)).toBe(
      "Năm 2017, PAR INDEX của Đắk Lắk đạt 75,37%, tăng 1,95 điểm phần trăm nhưng giảm 17 bậc so với năm 2016 (theo nguồn), " +
        "xếp thứ 1/5 vùng Tây Nguyên (theo nguồn); không có thứ hạng chung vì dữ liệu chưa đầy đủ.",
    );
  });

  it("a printed change where nothing else is known", () => {
    expect(headline(par, "ha-nam", 2021, "en")).toBe(
      "The score and rank of Ha Nam on PAR INDEX 2021 are not in the data. Ha Nam went down 1.94 percentage points on 2020 (as printed).",
    );
    expect(headline(par, "da-nang", 2013, "en")).toContain(
      "Da Nang had its rank unchanged from 2012 (as printed).",
    );
  });

  it("missing, with its reason (R9)", () => {
    expect(headline(papi, "vinh-phuc", 2024)).toBe("Năm 2024, Vĩnh Phúc không có điểm PAPI được công bố.");
    expect(headline(papi, "bac-giang", 2014, "en")).toBe(
      "No score was published for Bac Giang on PAPI 2014.",
    );
    expect(headline(papi, "son-la", 2017, "vi", "D8")).toBe("Năm 2017, PAPI không có chỉ số “D8”.");
  });

  it("withheld: neither rank nor score outside a published top n, in sentence, table or notices (R8)", () => {
    const { headline: said, table, notices } = card(pci, "son-la", 2023);
    expect(said).toBe("Năm 2023, điểm và thứ hạng PCI của Sơn La không được công bố.");
    expect(table.rows.map((row) => row.join(" ")).join("\n")).not.toMatch(/\d+\/\d+|\d+,\d\d/);
    expect(notices[0]).toMatchObject({ kind: "withheld" });
  });

  it("a published top place, of 63", () => {
    expect(headline(pci, "quang-ninh", 2023)).toBe(
      "Năm 2023, PCI của Quảng Ninh đạt 71,25 điểm, giảm 1,70 điểm so với năm 2022, xếp thứ 1/63 cả nước.",
    );
  });

  it("a body in a group, without score and rank (R13, R16)", () => {
    const unit = sonLaDepartments.editions.get(2020)?.set.units[0] ?? "";
    expect(headline(sonLaDepartments, unit, 2020)).toMatch(/thuộc nhóm A về .+; dữ liệu không có điểm\.$/);
    expect(headline(sonLaDepartments, unit, 2020)).not.toContain("cả nước");
  });

  it("a merged unit is told by its predecessors, one sentence each, never one number (R3)", () => {
    const { headline: said, table, notices } = card(papi, "phu-tho-2025", 2024);
    expect(said.match(/Năm 2024/g)).toHaveLength(3);
    expect(said).toContain(
      "Hòa Bình đạt 43,4778 điểm, xếp thứ 32/61 cả nước (tự tính, không phải công bố chính thức)",
    );
    expect(notices[0]?.text).toContain("Hòa Bình, Phú Thọ và Vĩnh Phúc");
    expect(new Set(table.rows.map((row) => row[0]))).toEqual(new Set(["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"]));
  });

  describe("ties and unchanged scores", () => {
    const found = positionOf(par, "son-la", 2021);
    if (found.kind !== "position") throw new Error("Sơn La 2021 is in the data");
    const { position } = found;
    const said = (over: Partial<typeof position>, locale: Locale = "vi") =>
      positionSentences({ data: par, position: { ...position, ...over }, words: cardWordsOf(locale) }).join(
        " ",
      );

    it("a tie is said to be one, published or not (R7)", () => {
      const published = { rank: { kind: "published", rank: 2, standing: "published", tied: true } } as const;
      expect(said(published)).toContain("đồng hạng 2/63 cả nước và thứ 5/14");
      expect(said(published, "en")).toContain("it was tied for 2nd of 63 nationwide and 5th of the 14");
      const own = { rank: { kind: "own-reading", rank: 3, tied: true } } as const;
      expect(said(own)).toContain("không phải công bố chính thức, Sơn La đồng hạng 3/63 cả nước");
      expect(said(own, "en")).toContain("Son La was tied for 3rd of 63 nationwide");
    });

    it("an unchanged score, one that moved by less than a printed digit, and both unchanged (R12)", () => {
      const change = (points: number, ranks?: number) =>
        ({
          change: {
            kind: "change",
            from: 2020,
            points,
            ...(ranks === undefined ? {} : { ranks, ranksAre: "published" as const }),
          },
        }) as const;
      expect(said(change(0, 4))).toContain("điểm không đổi, tăng 4 bậc so với năm 2020");
      expect(said(change(0.001))).toContain("điểm gần như không đổi so với năm 2020");
      expect(said(change(0, 0))).toContain("điểm không đổi, giữ nguyên thứ hạng so với năm 2020");
      expect(said(change(0, 0), "en")).toContain("its score unchanged and its rank unchanged from 2020");
      expect(said(change(-0.5, -1), "en")).toContain("down 0.50 percentage points and 1 rank on 2020");
    });
  });

  it("no such unit, no such edition", () => {
    expect(headline(par, "<img src=x>", 2020)).toBe("PAR INDEX 2020 không có đơn vị “<img src=x>”.");
    expect(headline(par, "son-la", 1999, "en")).toBe("The data of PAR INDEX have no edition 1999.");
  });
});

describe.each([
  ["PAR INDEX", par],
  ["PAPI", papi],
  ["PCI", pci],
] as const)("%s, all units and editions, both languages", (_, data) => {
  const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const cases = [...data.editions].flatMap(([edition, held]) =>
    [...held.set.units, "phu-tho-2025"].map((unit) => ({ edition, unit })),
  );

  it.each(["vi", "en"] as const)("R18: every number of the sentence stands in the table (%s)", (locale) => {
    for (const { edition, unit } of cases) {
      const { headline: said, table } = card(data, unit, edition, locale);
      const held = new Set(table.rows.flat().flatMap(numbers));
      const loose = numbers(said).filter((number) => !held.has(number));
      expect(loose, said).toEqual([]);
      expect(said, "no hole in the words").not.toMatch(/undefined|NaN|null| {2}|, ,|\.\./);
    }
  });

  it("R5: no comparative word where the pair is not comparable and nothing was printed", () => {
    for (const { edition, unit } of cases) {
      const found = positionOf(data, unit, edition);
      if (found.kind !== "position" || ["change", "as-printed"].includes(found.position.change.kind))
        continue;
      expect(headline(data, unit, edition)).not.toMatch(/tăng|giảm|giữ nguyên|không đổi/);
      expect(headline(data, unit, edition, "en")).not.toMatch(/\b(?:up|down|unchanged)\b/);
    }
  });

  it("R7: a rank of our own reading is never told as an official one", () => {
    for (const { edition, unit } of cases) {
      const found = positionOf(data, unit, edition);
      if (found.kind !== "position" || found.position.rank.kind !== "own-reading") continue;
      expect(headline(data, unit, edition)).toContain("thứ hạng tự tính, không phải công bố chính thức");
      expect(headline(data, unit, edition, "en")).toContain("our own reading, not an official ranking");
    }
  });
});
