import { analyseProfile, rankingOf } from "@chiso/core";
import type { Dataset, ProfileQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { profileWordsOf } from "../../messages/profile-words.js";
import { describeProfile } from "./describe.js";
import { profile } from "./module.js";
import { Profile } from "./profile.js";

const say = (data: Dataset, query: ProfileQuery, locale: "vi" | "en" = "vi") =>
  describeProfile(analyseProfile(data, query), profileWordsOf(locale));

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAR 2024", par, 2024],
  ["PAPI 2024", papi, 2024],
  ["PCI 2016", pci, 2016],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

/** All readings of a picture, as the keyboard walks them. */
function readings(data: Dataset, query: ProfileQuery): readonly string[] {
  const words = profileWordsOf("vi");
  const finding = analyseProfile(data, query);
  const layout = profile.layout(finding, profile.paper(finding, 720, 1, words), words);
  return layout.hits.units.map((_, at) => {
    const { title, lines } = profile.reading(finding, layout, at, words);
    expect(lines.length).toBeLessThanOrEqual(7);
    return [title, ...lines].join(" | ");
  });
}

describe("the profile", () => {
  it.each(CASES)("is drawn of %s on a server in both languages", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const)
      for (const order of ["index", "weakest"] as const) {
        const markup = renderToStaticMarkup(
          <Profile
            data={data}
            edition={edition}
            focus="son-la"
            compare={["lao-cai"]}
            order={order}
            locale={locale}
          />,
        );
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it("R18 counts and places in its headline what its table says", () => {
    const { headline, table } = say(papi, { edition: 2024, focus: "son-la" });
    expect(headline).toBe(
      "Sơn La tốt hơn trung vị ở 5 trong 8 chỉ số thành phần; hạng cao nhất: Trách nhiệm giải trình với người dân (hạng 9/61, tự tính); hạng thấp nhất: Cung ứng dịch vụ công (hạng 39/61, tự tính)",
    );
    const cells = (key: string) => {
      const at = table.columns.findIndex((column) => column.key === key);
      return table.rows.slice(1).map((row) => row[at] ?? "");
    };
    expect(cells("toMedian").filter((cell) => cell.endsWith("(tốt hơn)"))).toHaveLength(5);
    expect(cells("rank")).toEqual(expect.arrayContaining(["hạng 9/61 (tự tính)", "hạng 39/61 (tự tính)"]));
    expect(cells("bestUnit").every((cell) => cell !== "–")).toBe(true);
  });

  it("R8 says of PAR 2020 how much is held, and no median or best anywhere", () => {
    const query = { edition: 2020, focus: "son-la", compare: ["ha-noi"] };
    const { headline, table, notices, legend } = say(par, query);
    expect(headline).toBe(
      "Sơn La, hạng 20/63: trong dữ liệu có điểm của 1/5 chỉ số; điểm của các đơn vị khác chưa đủ để tính trung vị",
    );
    for (const key of ["median", "toMedian", "best", "bestUnit"]) {
      const at = table.columns.findIndex((column) => column.key === key);
      expect(new Set(table.rows.map((row) => row[at]))).toEqual(new Set(["–"]));
    }
    expect(legend.map(({ key }) => key)).not.toContain("median");
    expect(notices.some(({ kind }) => kind === "partial")).toBe(true);
    expect(readings(par, query).join()).not.toMatch(/Trung vị|Tốt nhất/);
  });

  it("shows the maxima of PAR INDEX and names what the data do not have", () => {
    const { table, notices } = say(par, { edition: 2024, focus: "son-la" });
    expect(table.rows).toHaveLength(9);
    expect(table.rows.map(([name]) => name)).toContain("Cải cách thủ tục hành chính (tối đa 13)");
    expect(notices.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Dữ liệu không có điểm của đơn vị nào ở: Cải cách thể chế,/),
    );
  });

  it("shows the weights of PCI, weakest first by the published ranks", () => {
    const { table } = say(pci, { edition: 2016, focus: "son-la", order: "weakest" });
    expect(table.rows[1]?.slice(0, 3)).toEqual([
      "Đào tạo lao động (trọng số 20% · thang 1–10)",
      "4,90",
      "hạng 58/63",
    ]);
  });

  it("R8 leaks no rank or total outside the published top 30 of PCI 2023", () => {
    expect(say(pci, { edition: 2023, focus: "son-la" }).headline).toBe("Sơn La: không công bố");
    const ranking = rankingOf(pci, 2023, "PCI");
    const withheld = pci.editions
      .get(2023)
      ?.set.units.filter((_, row) => ranking?.ranks[row]?.kind === "unranked");
    expect(withheld?.length).toBeGreaterThan(33);
    for (const unit of withheld ?? []) {
      const [, score, rank] = say(pci, { edition: 2023, focus: unit }).table.rows[0] ?? [];
      expect([score, rank]).toEqual([expect.stringMatching(/^không/), "–"]);
      expect(readings(pci, { edition: 2023, focus: unit })[0]).not.toMatch(/hạng/);
    }
  });

  it("tells the published rank of DTI 2022 where the score is not in the data", () => {
    expect(say(dti, { edition: 2022, focus: "son-la" }).headline).toBe(
      "Sơn La, hạng 44/63: điểm không có trong dữ liệu",
    );
    expect(say(dti, { edition: 2022, focus: "son-la" }, "en").headline).toBe(
      "Son La, rank 44/63: score not in the data",
    );
  });

  it("R3 speaks of one predecessor at a time, and offers the others", () => {
    const markup = renderToStaticMarkup(<Profile data={papi} edition={2024} focus="phu-tho-2025" />);
    expect(markup).toContain("Đơn vị trước khi sáp nhập");
    const part = say(papi, { edition: 2024, focus: "phu-tho-2025", part: "hoa-binh" });
    expect(part.headline).toMatch(/^Hòa Bình /);
    expect(part.notices.some(({ kind }) => kind === "resolution")).toBe(true);
  });

  it("draws three peers and says where the others are", () => {
    const compare = ["lao-cai", "dien-bien", "yen-bai", "hoa-binh"];
    const { legend, table, notices } = say(papi, { edition: 2024, focus: "son-la", compare });
    expect(legend.filter(({ tone }) => tone === "peer").map(({ shape }) => shape)).toEqual([
      "diamond",
      "ring",
      "dot",
    ]);
    expect(table.columns.filter(({ key }) => compare.includes(key))).toHaveLength(4);
    expect(notices.map(({ text }) => text)).toContain(
      "Hình chỉ vẽ Lào Cai, Điện Biên và Yên Bái; số liệu của Hòa Bình có trong bảng.",
    );
  });

  it("reads a component as a whole, then each unit in it", () => {
    const all = readings(papi, { edition: 2024, focus: "son-la", compare: ["lao-cai"] });
    expect(all[0]).toMatch(/^PAPI \(thang 8–80\) \| 43,8876 điểm \| hạng 25\/61 \(tự tính\) \| Trung vị: /);
    expect(all[0]).toContain("Lào Cai: ");
    expect(all.filter((text) => text.startsWith("Hà Nội | PAPI"))).toHaveLength(1);
  });

  it("has a headline for no unit, an unknown unit and an edition that is not there", () => {
    expect(say(papi, { edition: 2024 }).headline).toBe(
      "PAPI 2024: trung vị và mức tốt nhất của từng chỉ số thành phần",
    );
    expect(
      say(papi, { edition: 2024, focus: "nowhere" }).notices.some(({ kind }) => kind === "resolution"),
    ).toBe(true);
    expect(say(papi, { edition: 1999, focus: "son-la" }).headline).toContain("1999");
    expect(renderToStaticMarkup(<Profile data={{ state: "loading" }} />)).toContain("aria-busy");
  });
});
