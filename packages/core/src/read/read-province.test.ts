import { describe, expect, it } from "vitest";
import { both, smallSet } from "../province.fixture.js";
import { PROVINCE_TABLES } from "./province-tables.js";
import { readAssessment, readCriteria } from "./read-bodies.js";
import { readProcedures } from "./read-procedures.js";
import { readProgramme } from "./read-programme.js";
import { readBands, readBodiesAbout, readCounts, readInspectionAbout } from "./read-whole.js";
import { readDay } from "./records.js";

const about = { id: "so", name: both("Sở"), bands: [{ id: "A", from: 90 }] };
const said = (issues: readonly { code: string; row: number; column?: string }[]) =>
  issues.map(({ code, row, column }) => `${row} ${column ?? ""} ${code}`);

describe("readCriteria", () => {
  it("reads lines under Vietnamese headings, with and without diacritics", () => {
    const text =
      "STT;Mã tiêu chí;Thuộc tiêu chí;Ten tieu chi;Điểm tối đa;Cách chấm\n1;1;;Thể chế;10;\n2;1.1;1;Văn bản;6;Thẩm định\n3;1.2;1;Hài lòng;4;điều tra xã hội học";
    const { set, issues } = readCriteria(text, about);
    expect(issues).toEqual([]);
    expect(set.criteria.map(({ id, parent, max, by }) => [id, parent, max, by])).toEqual([
      ["1", undefined, 10, undefined],
      ["1.1", "1", 6, "appraisal"],
      ["1.2", "1", 4, "survey"],
    ]);
  });

  it("tells each fault at its cell and keeps the rest", () => {
    const text =
      "Mã tiêu chí;Thuộc tiêu chí;Tên tiêu chí;Điểm tối đa;Cách chấm\n1;;Thể chế;10;\n1.1;1;Văn bản;6,5;Thẩm dinhj\n1.1;1;Lần hai;1;\n2.1;2;Không cấp trên;1;\n;;Không mã;1;\n3;;Số;mười;";
    const { set, issues } = readCriteria(text, about);
    expect(said(issues)).toEqual([
      "2 Điểm tối đa parts-not-total",
      "3 Cách chấm unknown-value",
      "4 Mã tiêu chí duplicate-row",
      "5 Thuộc tiêu chí unknown-reference",
      "6 Mã tiêu chí blank-cell",
      "7 Điểm tối đa unreadable-number",
    ]);
    expect(issues.find(({ code }) => code === "unknown-value")?.expected).toBe("Thẩm định");
    expect(set.criteria.map(({ id }) => id)).toEqual(["1", "1.1", "3"]);
  });

  it("reads nothing where a needed column is missing, and says which", () => {
    const { set, issues } = readCriteria("Mã tiêu chí\n1", about);
    expect(set.criteria).toEqual([]);
    expect(said(issues)).toEqual(["1 Tên tiêu chí missing-column"]);
  });
});

describe("readAssessment", () => {
  const whole = {
    id: "x",
    name: both("X"),
    year: 2025,
    credit: both("C"),
    standing: "published" as const,
    set: smallSet,
    sources: [],
  };

  it("R16 puts each kind of points in its place", () => {
    const points =
      "Đơn vị;Mã tiêu chí;Tự chấm;Thẩm định;Điều tra xã hội học;Kiến nghị;Điểm kiến nghị\nSở A;1.1;6;5,5;;Đang xem xét;0,5\nSở A;3;;;3,75;;";
    const { assessment, issues } = readAssessment({ points }, whole);
    expect(issues).toEqual([]);
    expect(assessment.bodies).toEqual([
      {
        id: "so-a",
        name: both("Sở A"),
        points: [
          { criterion: "1.1", self: 6, appraised: 5.5, appeal: { outcome: "open", asked: 0.5 } },
          { criterion: "3", survey: 3.75 },
        ],
      },
    ]);
  });

  it("R9 keeps no number above full marks, in the wrong place, twice, or of a line that is none", () => {
    const points =
      "Đơn vị;Mã tiêu chí;Tự chấm;Thẩm định;Điều tra xã hội học\nSở A;1.1;6,5;5;\nSở A;3;4;;4\nSở A;1.1;1;1;\nSở A;9;1;1;\nSở A;1;9;9;";
    const { assessment, issues } = readAssessment({ points }, whole);
    expect(said(issues)).toEqual([
      "2 Tự chấm above-maximum",
      "3 Tự chấm unexpected-cell",
      "4 Mã tiêu chí duplicate-row",
      "5 Mã tiêu chí unknown-reference",
      "6 Mã tiêu chí unknown-reference",
    ]);
    expect(assessment.bodies[0]?.points).toEqual([
      { criterion: "1.1", appraised: 5 },
      { criterion: "3", survey: 4 },
    ]);
  });

  it("reads published groups and ranks in the order of the list", () => {
    const results = "Đơn vị,Nhóm,Xếp hạng\nSở B,A,\nSở A,B,20\nSở C,Z,1.5";
    const { assessment, issues } = readAssessment({ results }, whole);
    expect(said(issues)).toEqual(["4 Nhóm unknown-value", "4 Xếp hạng unreadable-rank"]);
    expect(
      assessment.bodies.map(({ id, publishedGroup, publishedRank }) => [id, publishedGroup, publishedRank]),
    ).toEqual([
      ["so-b", "A", undefined],
      ["so-a", "B", 20],
      ["so-c", undefined, undefined],
    ]);
  });
});

describe("readProgramme", () => {
  const plan = {
    id: "p",
    name: both("P"),
    credit: both("C"),
    standing: "published" as const,
    checklist: [{ id: "the", name: both("Đeo thẻ công chức") }],
    sources: [],
  };

  it("R17 reads visits, results and findings, days as offices write them", () => {
    const { programme, issues } = readProgramme(
      {
        visits:
          "Mã cuộc kiểm tra;Đơn vị;Từ ngày;Đến ngày;Ngày kiểm tra;Đoàn kiểm tra;Quân số;Có mặt;Vắng có lý do\nK1;Sở A;2/3/2026;20/03/2026;2026-03-12;Đoàn 1;30;27;2",
        checks: "Mã cuộc kiểm tra;Nội dung kiểm tra;Kết quả\nK1;đeo thẻ công chức;Chưa đạt",
        findings:
          "Mã kết quả;Loại;Nội dung;Mã lĩnh vực;Mã cuộc kiểm tra;Hạn khắc phục;Tiêu chí liên quan\nF1;Hạn chế;Chưa đeo thẻ;CV;K1;30/4/2026;2.1; \n",
      },
      plan,
    );
    expect(issues).toEqual([]);
    expect(programme.items).toEqual([
      {
        id: "K1",
        body: both("Sở A"),
        unit: "so-a",
        from: "2026-03-02",
        to: "2026-03-20",
        done: "2026-03-12",
        team: both("Đoàn 1"),
        attendance: { staff: 30, present: 27, explained: 2 },
        checks: [{ item: "the", result: "not-met" }],
      },
    ]);
    expect(programme.findings).toEqual([
      {
        id: "F1",
        kind: "shortcoming",
        text: both("Chưa đeo thẻ"),
        field: "CV",
        visit: "K1",
        unit: "so-a",
        deadline: "2026-04-30",
        criteria: ["2.1"],
      },
    ]);
  });

  it("keeps no result and no finding of a visit that the plan does not have", () => {
    const { programme, issues } = readProgramme(
      {
        visits:
          "Mã cuộc kiểm tra;Đơn vị;Từ ngày;Đến ngày;Quân số;Có mặt\nK1;Sở A;31/2/2026;20/03/2026;;\nK2;Sở B;20/3/2026;2/3/2026;10;12",
        checks: "Mã cuộc kiểm tra;Nội dung kiểm tra;Kết quả\nK9;Đeo thẻ công chức;Đạt\nK2;Trực ban;Đạt",
        findings: "Mã kết quả;Loại;Nội dung;Mã cuộc kiểm tra\nF1;Hạn chế;x;K1",
      },
      plan,
    );
    expect(said(issues)).toEqual([
      "2 Từ ngày unreadable-date",
      "3 Đến ngày dates-reversed",
      "3 Có mặt above-maximum",
      "2 Mã cuộc kiểm tra unknown-reference",
      "3 Nội dung kiểm tra unknown-value",
      "2 Mã cuộc kiểm tra unknown-reference",
    ]);
    expect(programme.items.map(({ id, checks }) => [id, checks])).toEqual([["K2", undefined]]);
    expect(programme.findings).toEqual([]);
  });
});

describe("readProcedures", () => {
  it("reads a catalogue, says which online service is of another time, and keeps a code once", () => {
    const { catalogue, issues } = readProcedures(
      "Mã thủ tục,Tên thủ tục,Lĩnh vực,Đơn vị,Cấp giải quyết,Đã công bố,Một cửa,Dịch vụ công trực tuyến\n1.1,A,Việc làm,Sở A,Cấp tỉnh,Có,x,Toàn trình\n1.2,B,Việc làm,Sở A,cấp xã,chưa,,Mức độ 4\n1.1,A,Việc làm,Sở A,Cấp tỉnh,,,",
      { id: "c", name: both("C"), asOf: "2026-06-30", credit: both("C"), standing: "published", sources: [] },
    );
    expect(said(issues)).toEqual(["3 Dịch vụ công trực tuyến unknown-value", "4 Mã thủ tục duplicate-row"]);
    expect(
      catalogue.procedures.map(({ level, published, oneStop, online }) => [
        level,
        published,
        oneStop,
        online,
      ]),
    ).toEqual([
      ["province", true, true, "whole"],
      ["commune", false, undefined, undefined],
    ]);
  });
});

describe("tables of a province", () => {
  it("have columns that no other column of the table is mistaken for", () => {
    for (const { columns } of PROVINCE_TABLES) {
      const headings = columns.flatMap(({ key, title }) => [
        ...new Set([key, title.vi, title.en].map((one) => one.toLowerCase())),
      ]);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it.each([
    ["22/11/2026", "2026-11-22"],
    ["1-3-2026", "2026-03-01"],
    ["2026-11-22", "2026-11-22"],
    ["30/2/2026", undefined],
    ["11/22/2026", undefined],
    ["46348", undefined],
  ])("a day %s is %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe("what a file says of its whole", () => {
  it("reads name, document, year, groups best first, and tells what it cannot read", () => {
    const { value, issues } = readBodiesAbout(
      "Thông tin;Giá trị\nTên;Chỉ số của các sở\nNăm đánh giá;2025\nNgày văn bản;31/2/2026\nSố liệu minh họa (có/không);có\nNăm đánh giá;2024\nĐối tượng đánh giá;",
    );
    expect(value).toEqual({
      about: { name: both("Chỉ số của các sở"), year: 2025, standing: "illustrative" },
      set: {},
    });
    expect(said(issues)).toEqual(["4 Giá trị unreadable-date", "6 Thông tin duplicate-row"]);
    expect(readBands("Nhóm;Từ điểm\nB;70\nA;90\nB;60").value).toEqual([
      { id: "A", from: 90 },
      { id: "B", from: 70 },
    ]);
  });

  it("R6 takes both numbers of a printed count or none, and compares counts with the list of that body alone", () => {
    const half = readInspectionAbout(
      "Thông tin;Giá trị\nSố đơn vị đã kiểm tra, theo công bố;7\nNăm của số công bố;2021",
      "báo",
    );
    expect(half.value).toEqual({});
    const procedure = { id: "1", name: both("A"), field: both("F"), body: both("Sở A"), unit: "so-a" };
    const list = { procedures: [{ ...procedure, level: "province" as const, online: "whole" as const }] };
    const { value, issues } = readCounts(
      "Đơn vị;Chỉ tiêu;Số lượng;Năm\nSở A;Toàn trình;1;2026\nSở A;Cấp xã;2;2026\nSở B;Tất cả thủ tục;147;2021\nSở A;Đã công bố;1;2026",
      list,
      "báo",
    );
    expect(said(issues)).toEqual(["3 Số lượng count-not-list"]);
    expect(value.map(({ of, count, source }) => [of, count, source])).toEqual([
      ["whole", 1, "báo"],
      ["commune", 2, "báo"],
      ["catalogue", 147, "báo"],
      ["published", 1, "báo"],
    ]);
  });
});
