import { exampleDepartments, exampleDepartments2024 } from "@chiso/data/example";
import { sonLaDepartments2020, sonLaDistricts2020 } from "@chiso/data/son-la-bodies";
import { analyseBodies } from "@chiso/core/province";
import type { BodiesQuery, BodyAssessment } from "@chiso/core/province";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { bodiesWordsOf } from "../../messages/bodies-words.js";
import { Bodies } from "./bodies.js";
import { describeBodies } from "./describe.js";
import { bodies as figure } from "./module.js";

const say = (data: BodyAssessment, query: BodiesQuery = {}, locale: "vi" | "en" = "vi") =>
  describeBodies(analyseBodies(data, query), bodiesWordsOf(locale));
const numbers = (text: string) => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

const withBodies = (change: (at: number) => Partial<BodyAssessment["bodies"][number]>): BodyAssessment => ({
  ...exampleDepartments,
  bodies: exampleDepartments.bodies.map((body, at) => ({ ...body, ...change(at) })),
});
const [first] = exampleDepartments.bodies;
const tied = withBodies((at) => (at === 1 && first ? { points: first.points } : {}));
const partial = withBodies((at) => (at === 0 && first ? { points: first.points.slice(1) } : {}));

describe("bodies inside a province", () => {
  it("is drawn on a server in both languages, with points and without", () => {
    for (const data of [exampleDepartments, sonLaDepartments2020, sonLaDistricts2020])
      for (const locale of ["vi", "en"] as const) {
        const markup = renderToStaticMarkup(<Bodies data={data} locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it("R18 Sơn La's Department of Labour: last of 20 as printed, group B, no points", () => {
    const said = say(sonLaDepartments2020, { focus: "son-la.so-lao-dong" });
    expect(said.headline).toBe(
      "Sở Lao động - Thương binh và Xã hội hạng 20/20 trong khối sở, ban, ngành; không có điểm trong dữ liệu",
    );
    expect(said.table.rows).toHaveLength(20);
    expect(said.table.rows.at(-1)?.slice(0, 3)).toEqual([
      "20",
      "Sở Lao động - Thương binh và Xã hội",
      "Nhóm B",
    ]);
    const notices = said.notices.map(({ text }) => text).join(" ");
    expect(notices).toContain("theo thứ tự của danh sách, không phải theo thứ hạng");
    expect(notices).toContain("Thứ hạng được nêu: theo báo chí");
    expect(notices).toContain("Trung bình được in: 90,25 điểm, +4,68 so với năm trước");
    expect(said.table.rows.slice(0, -1).every(([rank]) => rank === "–")).toBe(true);
  });

  it("R9 Sơn La's districts: 4 in group A, 8 in group B, two without a name", () => {
    const said = say(sonLaDistricts2020);
    expect(said.headline).toBe("4 đơn vị thuộc nhóm A và 8 đơn vị thuộc nhóm B, trong 12 đơn vị");
    expect(said.table.rows.filter(([, name]) => name?.startsWith("Chưa rõ tên"))).toHaveLength(2);
  });

  it.each([
    [
      "leader and last",
      exampleDepartments,
      {},
      /^Sở Ví dụ .+ đứng đầu khối sở, ban, ngành, [\d,]+ điểm; thấp nhất là .+, [\d,]+ điểm$/,
    ],
    ["tie at the top", tied, {}, /cùng đứng đầu/],
    ["tie of the one spoken of", tied, { focus: "vi-du.so-hai" }, /đồng hạng 1\/10 \(tự tính\)/],
    [
      "own reading",
      exampleDepartments,
      { focus: "vi-du.so-tam" },
      /hạng 10\/10 \(tự tính\).*thẩm định (thấp|cao) hơn tự chấm [\d,]+ điểm$/,
    ],
    ["partial", partial, {}, /^9 trong 10 đơn vị có đủ điểm; chưa đủ dữ liệu để xếp hạng$/],
    ["partial, spoken of", partial, { focus: "vi-du.so-hai" }, /chưa đủ dữ liệu để xếp hạng/],
    ["without total", partial, { focus: "vi-du.so-mot" }, /mới có \d+\/19 tiêu chí$/],
    [
      "difference",
      exampleDepartments,
      { by: "difference" },
      /^Thẩm định thấp hơn tự chấm nhiều nhất ở .+: [\d,]+ điểm$/,
    ],
    ["no bodies", { ...exampleDepartments, bodies: [] }, {}, /^Chưa có đơn vị nào/],
    ["nobody of that name", sonLaDistricts2020, { focus: "nobody" }, /^4 đơn vị/],
    [
      "group alone",
      sonLaDistricts2020,
      { focus: "son-la.moc-chau" },
      /^Mộc Châu thuộc nhóm A; không có điểm/,
    ],
  ] as const)("R18 says only what its table holds: %s", (_, data, query, wanted) => {
    expect(say(data, query).headline).toMatch(wanted);
    for (const locale of ["vi", "en"] as const) {
      const { headline, table, subtitle } = say(data, query, locale);
      const held = new Set(
        [subtitle, table.caption, ...table.rows.flat()]
          .flatMap(numbers)
          .flatMap((one) => [one, ...one.split("/")]),
      );
      held.add(String(table.rows.length));
      const withTotal = table.rows.filter((row) => /^\d/.test(row[7] ?? "")).length;
      held.add(String(withTotal));
      // signs stand before the difference in the table, words for them in the sentence
      for (const number of numbers(headline).flatMap((one) => one.split("/")))
        expect(held, `${number} in: ${headline}`).toContain(number);
    }
  });

  it("R11 says that the example is invented: on its face, in a notice, in every row of a file", () => {
    for (const locale of ["vi", "en"] as const) {
      const { subtitle, table, notices, sources } = say(exampleDepartments, {}, locale);
      const mark = locale === "vi" ? "minh họa" : "llustrative";
      for (const text of [
        subtitle,
        notices[0]?.text,
        sources[0]?.text,
        ...table.rows.map((row) => row.at(-1)),
      ])
        expect(text).toContain(mark);
    }
    expect(JSON.stringify(say(sonLaDepartments2020))).not.toContain("minh họa");
  });

  it("R16 notes appeals and the largest losses beside the points", () => {
    const { table } = say(exampleDepartments, { focus: "vi-du.so-tam" });
    const keys = table.columns.map(({ key }) => key);
    const row = table.rows.find(([, name]) => name === "Sở Ví dụ Tám") ?? [];
    expect(row[keys.indexOf("appeals")]).toBe("Công bố, niêm yết thủ tục: không chấp nhận");
    expect(row[keys.indexOf("losses")]?.split("; ")).toHaveLength(3);
  });

  it("reads every body with a title and what must be known", () => {
    const words = bodiesWordsOf("vi");
    for (const data of [exampleDepartments, sonLaDepartments2020]) {
      const finding = figure.analyse(data, {});
      const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
      finding.rows.forEach((row, at) => {
        const { title, lines } = figure.reading(finding, layout, at, words);
        expect(title).toBe(row.body.name.vi);
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.length).toBeLessThanOrEqual(7);
      });
    }
  });

  it("R5 R16 says what became of each body since an earlier year, and nothing across a break", () => {
    const earlier = exampleDepartments2024;
    for (const locale of ["vi", "en"] as const) {
      const { headline, table, notices } = say(exampleDepartments, { focus: "vi-du.so-ba", earlier }, locale);
      const keys = table.columns.map(({ key }) => key);
      const row = table.rows.find(
        ([, name]) => name === (locale === "vi" ? "Sở Ví dụ Ba" : "Example Department Three"),
      );
      const points = row?.[keys.indexOf("changePoints")] ?? "";
      expect(points).toMatch(/^\+\d/);
      expect(headline).toContain(points.slice(1));
      expect(row?.[keys.indexOf("changeRanks")]).toMatch(/^[+−]?\d+$/);
      expect(notices.some(({ text }) => text.includes("2024"))).toBe(true);
      for (const other of [
        { ...exampleDepartments, comparableTo: [] },
        {
          ...exampleDepartments,
          set: {
            ...exampleDepartments.set,
            criteria: exampleDepartments.set.criteria.filter(({ id }) => id !== "7.2"),
          },
        },
      ]) {
        const apart = say(other, { focus: "vi-du.so-ba", earlier }, locale);
        expect(apart.table.columns.some(({ key }) => key.startsWith("change"))).toBe(false);
        expect(apart.headline).not.toContain("2024");
        expect(apart.notices.some(({ text }) => /2024: (chưa|bộ|nothing|criteria)/.test(text))).toBe(true);
      }
    }
    const words = bodiesWordsOf("vi");
    const finding = figure.analyse(exampleDepartments, { earlier });
    const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
    const read = finding.rows.map((_, at) => figure.reading(finding, layout, at, words).lines.join(" "));
    for (const line of read) expect(line).toMatch(/So với 2024: [+−]?[\d,]+ điểm, (lên|xuống|giữ)/);
  });
});
