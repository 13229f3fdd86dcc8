import { exampleDepartments, exampleInspection, exampleToday } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import { analyseFindings } from "@chiso/core/province";
import type { FindingsQuery, InspectionFinding, Programme } from "@chiso/core/province";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { findingsWordsOf } from "../../messages/findings-words.js";
import { describeFindings } from "./describe.js";
import { Findings } from "./findings.js";
import { findings as figure } from "./module.js";

const say = (data: Programme, query: FindingsQuery = { today: exampleToday }, locale: "vi" | "en" = "vi") =>
  describeFindings(analyseFindings(data, query), findingsWordsOf(locale));
const numbers = (text: string) => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

const withFindings = (change: (one: InspectionFinding) => InspectionFinding | undefined): Programme => ({
  ...exampleInspection,
  findings: (exampleInspection.findings ?? []).flatMap((one) => change(one) ?? []),
});
const only = (kind: InspectionFinding["kind"]) =>
  withFindings((one) => (one.kind === kind ? one : undefined));
const dated = (deadline: string, done?: string) =>
  withFindings((one) => ({
    id: one.id,
    kind: one.kind,
    text: one.text,
    ...(one.visit === undefined ? {} : { visit: one.visit }),
    deadline,
    ...(done === undefined ? {} : { done }),
  }));

describe("what inspections found", () => {
  it("is drawn on a server in both languages", () => {
    for (const data of [exampleInspection, sonLaInspection2021])
      for (const locale of ["vi", "en"] as const) {
        const markup = renderToStaticMarkup(<Findings data={data} today={exampleToday} locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it("R6 Sơn La 2021: what the article names, by field, without a state that it does not tell", () => {
    const said = say(sonLaInspection2021, { today: "2021-12-31" });
    expect(said.headline).toBe("6 hạn chế và 6 việc làm tốt, không kèm thời hạn khắc phục");
    expect(said.table.rows).toHaveLength(13);
    const states = new Set(said.table.rows.map((row) => row[6]));
    expect(states).toEqual(new Set(["Không có thời hạn", "Ghi nhận"]));
    expect(
      said.table.rows.some(([field, kind]) => field === "Cải cách chế độ công vụ" && kind === "Vắng mặt"),
    ).toBe(true);
    expect(said.notices.map(({ text }) => text).join(" ")).toContain(
      "việc xếp theo lĩnh vực là cách đọc ở đây",
    );
    expect(said.sources.map(({ text }) => text).join()).toContain("Báo Sơn La điện tử");
    expect(JSON.stringify(said)).not.toContain("minh họa");
  });

  it.each([
    [
      "late and this week",
      exampleInspection,
      /^Đến 26\/11\/2026, 2 hạn chế quá hạn khắc phục, lâu nhất ở Sở Ví dụ Tám: 57 ngày; 2 hạn chế đến hạn trong tuần này \(đến 29\/11\/2026\)$/,
    ],
    [
      "none late",
      dated("2026-11-27"),
      /không hạn chế nào quá hạn khắc phục; \d+ hạn chế đến hạn trong tuần này/,
    ],
    [
      "none late, none this week",
      dated("2026-12-27"),
      /^Đến 26\/11\/2026, không hạn chế nào quá hạn khắc phục$/,
    ],
    [
      "all put right",
      dated("2026-11-20", "2026-11-19"),
      /^Đến 26\/11\/2026, cả 8 hạn chế đã được khắc phục$/,
    ],
    ["a tie", dated("2026-11-01"), /lâu nhất ở .+ và .+: 25 ngày$/],
    ["no shortcomings", only("good-practice"), /^Không có hạn chế: 2 việc làm tốt, 0 lượt ghi vắng mặt$/],
    ["nothing", { ...exampleInspection, findings: [] }, /^Chưa ghi kết quả kiểm tra nào$/],
  ] as const)("R17 R18 says only what its table holds: %s", (_, data, wanted) => {
    expect(say(data).headline).toMatch(wanted);
    for (const locale of ["vi", "en"] as const) {
      const { headline, table } = say(data, { today: exampleToday }, locale);
      const held = new Set([table.caption, ...table.rows.flat()].flatMap(numbers));
      held.add("0");
      for (const number of numbers(headline)) expect(held, `${number} in: ${headline}`).toContain(number);
    }
  });

  it("R17 counts in the caption are rows of the table", () => {
    const { table } = say(exampleInspection);
    for (const [status, count] of [...table.caption.matchAll(/; ([^;:]+): (\d+)/g)].map(([, a, b]) => [
      a,
      Number(b),
    ])) {
      const rows = table.rows.filter((row) => [row[6], row[1]].includes(String(status)));
      expect(rows, String(status)).toHaveLength(Number(count));
    }
  });

  it("R17 names what a finding cost its body in the criteria, where an assessment is given", () => {
    const costs = (data: ReturnType<typeof say>) =>
      data.table.rows.find((row) => row[2]?.startsWith("Hồ sơ trễ hạn"))?.[8];
    expect(costs(say(exampleInspection, { today: exampleToday, assessment: exampleDepartments }))).toMatch(
      /^Hồ sơ đúng hạn −\d,\d\d điểm; Xin lỗi khi trễ hạn −\d,\d\d điểm$/,
    );
    expect(costs(say(exampleInspection))).toBe("2.2.1; 2.2.2");
  });

  it("R11 says that the example is invented: on its face, in a notice, in every row of a file", () => {
    const { subtitle, table, notices } = say(exampleInspection);
    for (const text of [subtitle, notices[0]?.text, ...table.rows.map((row) => row.at(-1))])
      expect(text).toContain("minh họa");
  });

  it("says of what is no day that it is none", () => {
    expect(say(exampleInspection, { today: "26/11/2026" }).headline).toContain("không phải là một ngày");
  });

  it("reads every count and every finding with a title and what must be known", () => {
    const words = findingsWordsOf("vi");
    for (const data of [exampleInspection, sonLaInspection2021]) {
      const finding = figure.analyse(data, { today: exampleToday, assessment: exampleDepartments });
      const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
      layout.hitOf.forEach((_, at) => {
        const { title, lines } = figure.reading(finding, layout, at, words);
        expect(title).not.toBe("");
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(7);
      });
    }
  });
});
