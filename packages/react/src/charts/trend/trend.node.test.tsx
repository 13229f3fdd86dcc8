import { analyseTrend, rankingsOf, seriesOf } from "@chiso/core";
import type { Dataset, Measure, TrendQuery } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { par } from "@chiso/data/par";
import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { trendWordsOf } from "../../messages/trend-words.js";
import { describeTrend } from "./describe.js";
import { trendInput } from "./input.js";
import { mergedIndex } from "./merger.fixture.js";
import { trend } from "./module.js";
import { readingOf } from "./text.js";
import { TrendChart } from "./trend-chart.js";

const vi = trendWordsOf("vi");
const en = trendWordsOf("en");
const say = (data: Dataset, query: TrendQuery, words = vi) => describeTrend(analyseTrend(data, query), words);
const roles = (data: Dataset, query: TrendQuery) =>
  analyseTrend(data, query).named.map(({ role, series }) => `${role} ${series.unit}`);

describe("the field of all units", () => {
  it.each([
    ["PAPI", papi, "PAPI"],
    ["PAPI D1", papi, "D1"],
    ["PAR", par, "PAR"],
    ["PCI", pci, "PCI"],
  ] as const)("joins in %s what core joins, by score and by rank (R3, R5, R9)", (_, data, component) => {
    for (const by of ["score", "rank"] as const satisfies readonly Measure[]) {
      const { ground, editions } = analyseTrend(data, { component, by });
      const rankings = rankingsOf(data, component);
      ground.field.units.forEach((unit, row) => {
        const series = seriesOf(data, unit, { component, measure: by, editions }, rankings);
        const joined = new Set(series.runs.flatMap((run) => run.slice(1)));
        const known = new Set(series.runs.flat());
        editions.forEach((_edition, at) => {
          const cell = row * editions.length + at;
          expect(ground.field.joined[cell] === 1).toBe(joined.has(at));
          expect(Number.isNaN(ground.field.values[cell])).toBe(!known.has(at));
        });
      });
    }
  });

  it("R8 computes no median and no region figure from PAR's partial data, and keeps published averages apart", () => {
    const finding = analyseTrend(par, { focus: "son-la" });
    expect(finding.ground.medians.every((value) => Number.isNaN(value))).toBe(true);
    expect(finding.regionMedians?.every((value) => Number.isNaN(value))).toBe(true);
    expect(finding.averages.find((a) => a.edition === 2020 && a.region === undefined)?.average).toBe(83.72);
  });

  it("R8 has no rank outside the published top 30 of PCI 2023, in no cell", () => {
    const { ground, editions } = analyseTrend(pci, { by: "rank" });
    const at = editions.indexOf(2023);
    const ranks = ground.field.units
      .map((_, row) => ground.field.values[row * editions.length + at] ?? Number.NaN)
      .filter((rank) => !Number.isNaN(rank));
    expect(Math.max(...ranks)).toBeLessThanOrEqual(30);
    expect(
      describeTrend(analyseTrend(pci, { by: "rank", focus: "son-la" }), vi).table.rows.find(([name]) =>
        name?.startsWith("Sơn La: Xếp hạng"),
      )?.[1 + at],
    ).toBe("không công bố");
  });
});

describe("units told apart", () => {
  it("R3 draws what a merged unit was made of as series of their own, ending at the merger", () => {
    const finding = analyseTrend(mergedIndex, { focus: "phu-tho-2025" });
    expect(roles(mergedIndex, { focus: "phu-tho-2025" })).toEqual(
      ["focus phu-tho-2025", "predecessor hoa-binh", "predecessor vinh-phuc", "predecessor phu-tho"].sort(
        (a, b) => a.localeCompare(b),
      ),
    );
    expect(
      finding.named.every(({ role, ended }) => (role === "predecessor") === (ended === "2025-07-01")),
    ).toBe(true);
    expect(finding.named.find(({ role }) => role === "focus")?.series.runs).toEqual([[2, 3]]);
  });

  it("R11 says on its face that made-up figures are illustrative", () => {
    const { legend, notices } = say(mergedIndex, { focus: "phu-tho-2025" });
    expect(legend.find(({ shape }) => shape === "ring")?.label).toBe("minh họa");
    expect(notices.some(({ text }) => text.includes("minh họa"))).toBe(true);
    expect(notices.some(({ text }) => text.includes("mở rộng địa giới"))).toBe(false);
  });

  it("R3 cuts Hà Nội where it took in Hà Tây, and draws Hà Tây to its end: PCI 2008 to 2009", () => {
    const finding = analyseTrend(pci, { focus: "ha-noi" });
    const at = finding.editions.indexOf(2009);
    expect(finding.named.map(({ role, series }) => `${role} ${series.unit}`)).toEqual([
      "focus ha-noi",
      "predecessor ha-tay",
    ]);
    expect(finding.named[0]?.series.runs.some((run) => run.includes(at - 1) && run.includes(at))).toBe(false);
    expect(describeTrend(finding, vi).notices.some(({ text }) => text.includes("01/08/2008"))).toBe(true);
  });

  it("R3 leads an unchanged unit straight through", () => {
    expect(analyseTrend(mergedIndex, { focus: "son-la" }).named[0]?.series.runs).toEqual([[0, 1, 2, 3]]);
    expect(roles(mergedIndex, { focus: "son-la" })).toEqual(["focus son-la"]);
  });

  it("R3 joins no positions over two unit sets", () => {
    expect(analyseTrend(mergedIndex, { focus: "son-la", by: "rank" }).named[0]?.series.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("R4 shows the successor of an old id with a notice, and the predecessors of a new one before its time", () => {
    expect(roles(mergedIndex, { focus: "hoa-binh" })).toContain("focus phu-tho-2025");
    expect(say(mergedIndex, { focus: "hoa-binh" }).notices[0]).toMatchObject({ kind: "resolution" });
    expect(roles(papi, { focus: "phu-tho-2025" }).every((role) => role.startsWith("predecessor"))).toBe(true);
    expect(say(papi, { focus: "phu-tho-2025" }).headline).toBe(
      "Phú Thọ: các đơn vị trước khi sáp nhập, đến kỳ 2024",
    );
    expect(say(papi, { focus: "nowhere" }).notices[0]).toMatchObject({ kind: "resolution" });
  });

  it("draws a unit once, whoever asks for it", () => {
    expect(roles(papi, { focus: "son-la", compare: ["lao-cai", "son-la", "lao-cai"] })).toEqual([
      "focus son-la",
      "peer lao-cai",
    ]);
  });
});

describe("the headline", () => {
  it.each([
    [
      { focus: "son-la" },
      papi,
      "Sơn La: từ 40,1419 điểm năm 2021 lên 43,8876 điểm năm 2024, hạng 25/61 (tự tính)",
    ],
    [{ focus: "son-la" }, par, "Sơn La: từ 86,78% năm 2022 lên 90,02% năm 2024, hạng 12/63"],
    [{ focus: "son-la", by: "rank" }, par, "Sơn La: từ hạng 13/63 năm 2022 lên hạng 12/63 năm 2024"],
    [
      { focus: "son-la", from: 2012, to: 2016 },
      papi,
      "Sơn La: 35,5487 điểm năm 2016, hạng 37/63 (tự tính); trước đó từ 37,1980 điểm năm 2012 xuống 35,5090 điểm năm 2015",
    ],
    [{ focus: "son-la", from: 2023 }, pci, "Sơn La: không có điểm trong các kỳ 2023–2024"],
    [{}, papi, "PAPI qua các kỳ 2011–2024"],
  ] as const)("R18 says %o in Vietnamese", (query, data, sentence) => {
    expect(say(data, query).headline).toBe(sentence);
  });

  it("R5 has no comparative word across the break of 2017 to 2018, and R18 says the same in English", () => {
    const query = { focus: "son-la", from: 2017, to: 2018 };
    expect(say(papi, query).headline).toBe("Sơn La: 43,7795 điểm năm 2018, hạng 32/61 (tự tính)");
    expect(say(papi, query, en).headline).toBe("Son La: 43.7795 points in 2018, rank 32/61 (own reading)");
    expect(say(papi, { focus: "son-la" }, en).headline).toBe(
      "Son La: up from 40.1419 points in 2021 to 43.8876 points in 2024, rank 25/61 (own reading)",
    );
  });

  it("R18 holds only numbers that its table holds", () => {
    const queries: readonly [Dataset, TrendQuery][] = [papi, par, pci].flatMap((data) =>
      ["son-la", "ha-noi", "lao-cai", "bac-giang"].flatMap((focus) =>
        (["score", "rank"] as const).map((by): [Dataset, TrendQuery] => [data, { focus, by }]),
      ),
    );
    for (const [data, query] of queries) {
      const { headline, table } = say(data, query);
      const cells = [...table.columns.map(({ header }) => header), ...table.rows.flat()].join(" ");
      for (const [number] of headline.matchAll(/\d+([.,/]\d+)*/g)) expect(cells).toContain(number);
    }
  });
});

describe("the description", () => {
  it("holds every unit in its table, once, missing cells with their reason (R9)", () => {
    const { table } = say(papi, { focus: "son-la" });
    expect(table.columns).toHaveLength(15);
    expect(table.rows.filter(([name]) => name === "Bắc Giang")).toHaveLength(1);
    expect(table.rows.find(([name]) => name === "Bắc Giang")?.[4]).toBe("không có điểm công bố");
    expect(table.rows.every((row) => row.length === 15)).toBe(true);
  });

  it("R11 marks implied figures at the value: PAR 2019 of Sơn La", () => {
    const { table, legend } = say(par, { focus: "son-la" });
    const at = table.columns.findIndex(({ key }) => key === "2019");
    expect(table.rows[0]?.[at]).toBe("81,93% (suy ra)");
    expect(legend.some(({ shape }) => shape === "ring")).toBe(true);
  });

  it("R7 R11 marks implied ranks and own readings of every unit in the table by rank", () => {
    const cell = (data: Dataset, name: string, year: string) => {
      const { table } = say(data, { focus: "son-la", by: "rank" });
      return table.rows.find(([of]) => of === name)?.[table.columns.findIndex(({ key }) => key === year)];
    };
    expect(cell(par, "Lào Cai", "2020")).toBe("14 (suy ra từ mức thay đổi được in)");
    expect(cell(par, "Lào Cai", "2021")).toBe("11");
    expect(cell(pci, "Cao Bằng", "2022")).toBe("63 (tự tính)");
  });

  it("R9 a province that an edition left out was not surveyed; one that did not exist has that reason", () => {
    const row = (name: string) => say(pci, { focus: "ha-noi" }).table.rows.find(([of]) => of === name);
    expect(row("Sơn La")?.[1]).toBe("không khảo sát");
    expect(row("Hà Tây: Điểm")?.[5]).toBe("chưa có hoặc không còn đơn vị này");
    expect(row("Hà Tây: Xếp hạng")?.[5]).toBe("chưa có hoặc không còn đơn vị này");
  });

  it("R18 without a score there may be a rank: DTI of Sơn La", () => {
    expect(say(dti, { focus: "son-la" }).headline).toBe("Sơn La: không có điểm trong các kỳ 2020–2023");
    expect(say(dti, { focus: "son-la", by: "rank" }, en).headline).toBe("Son La: rank 44/63 in 2022");
  });

  it("R12 shares of a field are percentages, fields are points", () => {
    const caption = (component: string) =>
      trendInput(analyseTrend(par, { component, focus: "son-la" }), vi).caption;
    expect(caption("F1")).toBe("Điểm");
    expect(par.definition.terms.filter((t) => t.max === 100).map((t) => caption(t.component))).toContain(
      "Điểm (%)",
    );
  });

  it("R8 says that PAR's data are incomplete, and that PCI's publisher withholds", () => {
    expect(say(par, { focus: "son-la" }).notices.some(({ kind }) => kind === "partial")).toBe(true);
    expect(say(pci, { focus: "son-la" }).notices.find(({ kind }) => kind === "withheld")?.text).toContain(
      "30 đơn vị đứng đầu",
    );
  });

  it("R5 names the pairs that are not joined, and the reason in the table and in a reading", () => {
    expect(say(papi, { focus: "son-la" }).notices.at(-1)?.text).toContain("2017–2018");
    const finding = analyseTrend(papi, { focus: "son-la" });
    const row = finding.ground.field.units.indexOf("son-la") * finding.editions.length;
    const said = readingOf(finding, row + finding.editions.indexOf(2018), vi);
    expect(said.title).toBe("Sơn La, 2018");
    expect(said.lines.at(-1)).toContain("thang điểm 8-80");
    const cut = finding.ground.breaks.findIndex(({ before }) => before === 2018);
    expect(readingOf(finding, finding.ground.field.values.length + cut, vi)).toMatchObject({
      title: "Không so sánh được 2017 với 2018",
      lines: [expect.stringContaining("thang điểm 8-80")],
    });
  });

  it("shows PAPI D7 and D8 only from 2018, when they came to be", () => {
    expect(analyseTrend(papi, { component: "D8" }).editions[0]).toBe(2018);
  });

  it("survives a component that is nowhere", () => {
    expect(say(papi, { component: "X9", focus: "son-la" })).toMatchObject({ table: { rows: [] } });
  });
});

describe("on a server", () => {
  const page = () =>
    renderToString(<TrendChart data={papi} focus="son-la" compare={["lao-cai"]} locale="vi" />);

  it("renders the same markup twice, at the default size, without a style attribute", () => {
    expect(page()).toBe(page());
    expect(page()).not.toContain("style=");
    expect(page()).toContain('viewBox="0 0 720 420" width="720" height="420"');
  });

  it("draws 61 quiet units in one path", () => {
    expect(page().match(/class="chiso-trend-rest"/g)).toHaveLength(1);
    expect(page().match(/<path/g)?.length).toBeLessThan(40);
  });

  it("R5 never leads the focus's line from 2017 to 2018", () => {
    const layout = trend.layout(analyseTrend(papi, { focus: "son-la" }), trend.defaultSize, vi);
    const [x17, x18] = [2017, 2018].map((year) => layout.hits.xs[year - 2011] ?? 0);
    const strokes = (layout.lines.at(-1)?.line ?? "").split("M").filter((run) => run !== "");
    const xs = strokes.map((run) => run.split("L").map((point) => Number.parseFloat(point)));
    expect(
      xs.some((run) => run.some((x) => x <= (x17 ?? 0) + 0.1) && run.some((x) => x >= (x18 ?? 0) - 0.1)),
    ).toBe(false);
  });

  it("renders loading, error and nothing", () => {
    expect(renderToString(<TrendChart data={{ state: "loading" }} />)).toContain("Đang tải số liệu");
    expect(renderToString(<TrendChart data={{ state: "error" }} locale="en" />)).toContain(
      "could not be loaded",
    );
    expect(renderToString(<TrendChart data={papi} component="X9" />)).toContain(
      "Không có số liệu để hiển thị",
    );
  });
});
