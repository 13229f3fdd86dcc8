import { analyseRadar } from "@chiso/core";
import type { Dataset, RadarQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { radarWordsOf } from "../../messages/radar-words.js";
import { describeRadar } from "./describe.js";
import { radar } from "./module.js";
import { Radar } from "./radar.js";

const say = (data: Dataset, query: RadarQuery, locale: "vi" | "en" = "vi") =>
  describeRadar(analyseRadar(data, query), radarWordsOf(locale));

function readings(data: Dataset, query: RadarQuery): readonly string[] {
  const words = radarWordsOf("vi");
  const finding = analyseRadar(data, query);
  const layout = radar.layout(finding, radar.paper(finding, 720, 1, words), words);
  return layout.hits.units.map((_, at) => {
    const { title, lines } = radar.reading(finding, layout, at, words);
    expect(lines.length).toBeLessThanOrEqual(7);
    return [title, ...lines].join(" | ");
  });
}

const column = ({ table }: ReturnType<typeof say>, key: string) => {
  const at = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[at] ?? "");
};

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAR 2024", par, 2024],
  ["PAPI 2024", papi, 2024],
  ["PCI 2016", pci, 2016],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

describe("the radar", () => {
  it.each(CASES)("is drawn of %s on a server in both languages, or says why not", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const) {
      const markup = renderToStaticMarkup(
        <Radar data={data} edition={edition} focus="son-la" compare={["lao-cai"]} locale={locale} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      expect(markup).toContain("<svg");
      expect(markup).toContain("<text");
    }
  });

  it("R18 says in its headline what its table says", () => {
    const said = say(papi, { edition: 2024, focus: "son-la" });
    expect(said.headline).toBe(
      "Sơn La tốt hơn trung vị ở 5 trong 8 chỉ số thành phần được vẽ; đạt cao nhất so với thang điểm: Cung ứng dịch vụ công (71,8%); thấp nhất: Quản trị điện tử (26,5%)",
    );
    expect(column(said, "axis")).toEqual(["–", "1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(
      column(said, "toMedian")
        .slice(1)
        .filter((cell) => cell.endsWith("(tốt hơn)")),
    ).toHaveLength(5);
    expect(column(said, "share")).toEqual(expect.arrayContaining(["71,8%", "26,5%"]));
  });

  it("leaves a gap at a missing component, and lists one of unknown maximum with the reason", () => {
    const query = { edition: 2024, focus: "son-la" };
    const finding = analyseRadar(par, query);
    const words = radarWordsOf("vi");
    const layout = radar.layout(finding, radar.paper(finding, 720, 1, words), words);
    expect([layout.keys.length, layout.focus.area]).toEqual([6, ""]);
    expect(layout.leftOut.map(({ text }) => text).join(" ")).toBe(
      "Không vẽ, chưa rõ điểm tối đa: Cải cách tài chính công và Xây dựng và phát triển chính quyền điện tử, chính quyền số.",
    );
    const said = say(par, query);
    expect(column(said, "axis").filter((cell) => cell === "chưa rõ điểm tối đa")).toHaveLength(2);
    expect(said.headline).toMatch(/^Sơn La: có điểm của 4 trong 6 chỉ số thành phần được vẽ;/);
    expect(said.notices.map(({ text }) => text)).toContain(
      "Trục chấm chấm không có điểm; đường của đơn vị bị ngắt ở đó.",
    );
  });

  it("R8 has no median or best of PCI 2023, and no figure of a unit whose scores are withheld", () => {
    const top = say(pci, { edition: 2023, focus: "thanh-hoa" });
    expect(top.legend.map(({ key }) => key)).toEqual([undefined]);
    expect(new Set([...column(top, "median"), ...column(top, "best")])).toEqual(new Set(["–"]));
    const { headline, table } = say(pci, { edition: 2023, focus: "son-la" });
    expect(headline).toBe("Sơn La: không công bố");
    expect(table.rows[0]?.slice(2, 4)).toEqual(["không công bố", "–"]);
    expect(readings(pci, { edition: 2023, focus: "son-la" })).toEqual([]);
  });

  it("says where there are too few axes, and what to look at instead; the table stands", () => {
    const said = say(par, { edition: 2020, focus: "son-la" });
    expect(said.headline).toBe(
      "PAR INDEX 2020: 1 chỉ số thành phần có thang điểm, quá ít trục để thành hình ra-đa",
    );
    expect(said.table.rows).toHaveLength(5);
    const markup = renderToStaticMarkup(<Radar data={par} edition={2020} focus="son-la" />);
    expect(markup).toContain("Hãy xem hình hồ sơ từng chỉ số thành phần");
    expect(markup).toContain("Xem bảng số liệu");
    expect(say(dti, { edition: 2022, focus: "son-la" }).headline).toMatch(/^DTI 2022: 0 chỉ số/);
  });

  it("reads an axis with its share, median, best and peers, then each peer", () => {
    const all = readings(papi, { edition: 2024, focus: "son-la", compare: ["lao-cai"] });
    expect(all).toHaveLength(16);
    expect(all[0]).toMatch(
      /^Tham gia .* \| 5,2045 điểm \| Đạt 46,7% của thang điểm \| hạng 26\/61 \(tự tính\) \| /,
    );
    expect(all[0]).toContain("Lào Cai: ");
    expect(all[8]).toMatch(/^Lào Cai \| Tham gia /);
  });

  it("speaks for no unit, for a missing one, in both languages, and keeps its place while data are on the way", () => {
    expect(say(papi, { edition: 2024 }).headline).toBe("PAPI 2024: trung vị và mức tốt nhất trên 8 trục");
    expect(say(papi, { edition: 2023, focus: "quang-ninh" }).headline).toMatch(/^Quảng Ninh: không/);
    expect(say(papi, { edition: 2024, focus: "son-la" }, "en").headline).toBe(
      "Son La is better than the median in 5 of the 8 components drawn; largest share of its scale: Public Service Delivery (71.8%); smallest: E-Governance (26.5%)",
    );
    expect(say(papi, { edition: 1999 }).headline).toContain("1999");
    expect(renderToStaticMarkup(<Radar data={{ state: "loading" }} />)).toContain("aria-busy");
  });
});
