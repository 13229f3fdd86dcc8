import { analyseGroups } from "@chiso/core";
import type { Dataset, GroupsQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments, sonLaDistricts } from "@chiso/data/son-la";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { groupsWordsOf } from "../../messages/groups-words.js";
import { Groups } from "./groups.js";
import { groups } from "./module.js";

const words = groupsWordsOf("vi");
const say = (data: Dataset, query: GroupsQuery, locale: "vi" | "en" = "vi") =>
  groups.describe(analyseGroups(data, query), groupsWordsOf(locale));

function readingOf(data: Dataset, query: GroupsQuery, unit: string) {
  const finding = analyseGroups(data, query);
  const layout = groups.layout(finding, { width: 720, height: 500 }, words);
  return groups.reading(finding, layout, layout.hits.units.indexOf(unit), words);
}

const CASES = [
  ["PAR 2020", par, 2020],
  ["PAPI 2024", papi, 2024],
  ["PCI 2023", pci, 2023],
  ["DTI 2022", dti, 2022],
] as const;

describe("the groups", () => {
  it.each(CASES)("are drawn of %s on a server in both languages", (_, data, edition) => {
    for (const locale of ["vi", "en"] as const) {
      const markup = renderToStaticMarkup(
        <Groups data={data} edition={edition} focus="son-la" locale={locale} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
      expect(markup).toContain("<text");
    }
  });
  it("R13 tells the quartiles of PAPI as our own reading, with moves since 2023", () => {
    const { headline, notices, table } = say(papi, { edition: 2024, focus: "hoa-binh" });
    expect(headline).toBe(
      "Hòa Bình: nhóm trung bình thấp (tự tính theo tứ phân vị), xuống từ nhóm trung bình cao của kỳ 2023",
    );
    expect(notices.some(({ kind }) => kind === "own-reading")).toBe(true);
    expect(table.rows).toHaveLength(63);
    expect(table.rows.find(([unit]) => unit === "Hòa Bình")).toEqual([
      "Hòa Bình",
      "Trung bình thấp",
      "15",
      "tự tính theo tứ phân vị",
      "Trung bình cao",
      "xuống từ nhóm trung bình cao",
    ]);
    expect(readingOf(papi, { edition: 2024 }, "hoa-binh").lines.slice(0, 2)).toEqual([
      "nhóm trung bình thấp (tự tính theo tứ phân vị)",
      "xuống từ nhóm trung bình cao của kỳ 2023",
    ]);
  });
  it("R18 counts in its headline what its table counts", () => {
    const { headline, table } = say(papi, { edition: 2024 });
    const sizes = new Map<string, number>();
    for (const [, group = ""] of table.rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect(headline).toBe(
      "PAPI 2024: nhóm cao nhất 16, nhóm trung bình cao 15, nhóm trung bình thấp 15, nhóm thấp nhất 15",
    );
    expect([...sizes.values()]).toEqual([16, 15, 15, 15, 2]);
    for (const [, group = "", size] of table.rows) expect(size).toBe(String(sizes.get(group)));
  });
  it("R5, R8 says of PAR INDEX 2020 how many are known, and no move from 2019", () => {
    const { headline, notices, table } = say(par, { edition: 2020, focus: "son-la" });
    expect(headline).toBe("Sơn La: nhóm B (theo mức của cơ quan công bố)");
    expect(notices[0]?.text).toContain("16 trong 63 đơn vị");
    expect(notices.at(-1)?.text).toContain("Không nêu đơn vị chuyển nhóm so với kỳ 2019");
    expect(table.columns.map(({ key }) => key)).not.toContain("move");
    expect(table.rows.filter((row) => row[3] === "không có trong dữ liệu")).toHaveLength(47);
  });
  it("R8 says that PCI 2023 and DTI 2022 have no groups, and which editions of PCI do", () => {
    expect(say(pci, { edition: 2023, focus: "son-la" }).headline).toBe(
      "PCI 2023: trong dữ liệu không có nhóm của đơn vị nào; các kỳ có nhóm: 2010–2018",
    );
    const markup = renderToStaticMarkup(<Groups data={pci} edition={2023} focus="son-la" />);
    expect(markup).toContain("Kỳ này không có nhóm nào được công bố trong dữ liệu.");
    expect(markup).not.toContain("chiso-empty");
    expect(say(dti, { edition: 2022 }).table.rows).toEqual([]);
  });
  it("R13 tells the tiers of PCI as published", () => {
    expect(say(pci, { edition: 2016, focus: "son-la" }).headline).toBe(
      "Sơn La: nhóm tương đối thấp, xuống từ nhóm khá của kỳ 2015",
    );
    expect(say(pci, { edition: 2013, focus: "son-la" }).headline).toBe("Sơn La: nhóm tương đối thấp");
  });
  it("R16 lists Sơn La's departments and districts in the order of the published list", () => {
    const { headline, table } = say(sonLaDepartments, { edition: 2020, focus: "son-la.so-lao-dong" });
    expect(headline).toBe("Sở Lao động - Thương binh và Xã hội: nhóm B");
    expect(table.rows[0]?.slice(0, 3)).toEqual(["Sở Nội vụ", "Nhóm A", "14"]);
    const districts = say(sonLaDistricts, { edition: 2020 }).table.rows;
    expect(districts.filter(([unit]) => unit?.startsWith("Chưa rõ tên"))).toHaveLength(2);
  });
  it("R3, R9 tells each predecessor of a merged unit, one of them without a group", () => {
    expect(say(papi, { edition: 2024, focus: "phu-tho-2025" }).headline).toContain(
      "Vĩnh Phúc: không xếp nhóm (không có điểm công bố)",
    );
    expect(readingOf(papi, { edition: 2024 }, "vinh-phuc").lines[0]).toBe(
      "Không xếp nhóm (không có điểm công bố)",
    );
  });
  it("says the same in English", () => {
    expect(say(papi, { edition: 2024, focus: "son-la" }, "en").headline).toBe(
      "Son La: the high average group (own reading, quartiles), the same group as in 2023",
    );
  });
});
