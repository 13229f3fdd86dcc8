import { exampleInspection, exampleProcedures } from "@chiso/data/example";
import { sonLaInspection2021, sonLaProcedures2021 } from "@chiso/data/son-la";
import { analyseChecklist, analyseProcedures } from "@chiso/core/province";
import type { ProcedureCatalogue, Programme } from "@chiso/core/province";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { checklistWordsOf } from "../../messages/checklist-words.js";
import { proceduresWordsOf } from "../../messages/procedures-words.js";
import { Checklist } from "../checklist/checklist.js";
import { describeChecklist } from "../checklist/describe.js";
import { checklist } from "../checklist/module.js";
import { describeProcedures } from "./describe.js";
import { procedures as figure } from "./module.js";
import { Procedures } from "./procedures.js";

const LOCALES = ["vi", "en"] as const;
const numbers = (text: string) => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];
const say = (data: ProcedureCatalogue, locale: "vi" | "en" = "vi") =>
  describeProcedures(analyseProcedures(data, {}), proceduresWordsOf(locale));
const check = (data: Programme, locale: "vi" | "en" = "vi") =>
  describeChecklist(analyseChecklist(data), checklistWordsOf(locale));

const { procedures } = exampleProcedures;
const beside: ProcedureCatalogue = { ...exampleProcedures, printed: sonLaProcedures2021.printed ?? [] };
const allWhole: ProcedureCatalogue = {
  ...exampleProcedures,
  procedures: procedures.map((one) => ({ ...one, online: "whole", published: true })),
};

/** R18: what a headline says stands in the table, its caption included. */
function expectHeld({ headline, table }: ReturnType<typeof say>): void {
  const held = new Set([table.caption, ...table.rows.flat()].flatMap(numbers));
  for (const number of numbers(headline)) expect(held, `${number} in: ${headline}`).toContain(number);
}

describe("administrative procedures", () => {
  it("are drawn on a server in both languages, of a list and of printed counts", () => {
    for (const data of [exampleProcedures, sonLaProcedures2021])
      for (const locale of LOCALES) {
        const markup = renderToStaticMarkup(<Procedures data={data} locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it("R6 Sơn La 2021: 147, 11, 5 and 1 as printed, without a list", () => {
    const said = say(sonLaProcedures2021);
    expect(said.headline).toBe(
      "Năm 2021, theo số in trong nguồn: 147 thủ tục trong danh mục của ngành, 11 thủ tục giải quyết ở cấp tỉnh, 5 dịch vụ công mức độ 3 và 1 dịch vụ công mức độ 4",
    );
    expect(said.table.rows.map((row) => row.at(-1))).toEqual(["147", "11", "5", "1"]);
    for (const row of said.table.rows) expect(row[1]).toContain("không kèm danh sách");
    expect(said.notices.map(({ text }) => text).join(" ")).toContain("không cộng chung");
  });

  it("R6 a printed count beside a list changes none of its counts", () => {
    const [alone, both] = [say(exampleProcedures), say(beside)];
    expect(both.headline).toBe(alone.headline);
    expect(both.table.caption).toBe(alone.table.caption);
    expect(both.table.rows).toHaveLength(alone.table.rows.length + 4);
  });

  it.each([
    [
      "a catalogue",
      exampleProcedures,
      /^60 thủ tục: \d+ toàn trình, \d+ một phần, \d+ chưa trực tuyến và \d+ chưa rõ; \d+ chưa công bố$/,
    ],
    ["all alike", allWhole, /^Cả 60 thủ tục đều ở mức: toàn trình$/],
    ["printed counts", sonLaProcedures2021, /^Năm 2021/],
    ["nothing", { ...exampleProcedures, procedures: [] }, /^Danh mục chưa có thủ tục nào$/],
  ] as const)("R18 says only what its table holds: %s", (_, data, wanted) => {
    expect(say(data).headline).toMatch(wanted);
    for (const locale of LOCALES) expectHeld(say(data, locale));
  });

  it("counts equal their lists: in the caption, and square by square", () => {
    const { table } = say(exampleProcedures);
    const names = ["Toàn trình", "Một phần", "Chưa trực tuyến", "Chưa rõ"];
    for (const name of names) {
      const count = Number(new RegExp(`${name}: (\\d+)`).exec(table.caption)?.[1]);
      expect(table.rows.filter((row) => row[7] === name)).toHaveLength(count);
    }
    const words = proceduresWordsOf("vi");
    const finding = figure.analyse(exampleProcedures, {});
    const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
    expect(layout.hitOf.filter(({ kind }) => kind === "cell")).toHaveLength(60);
  });

  it("R11 says that the example is invented, in every row of a file too", () => {
    const { subtitle, table, notices } = say(exampleProcedures);
    for (const text of [subtitle, notices[0]?.text, ...table.rows.map((row) => row.at(-1))])
      expect(text).toContain("minh họa");
  });

  it("reads every count, printed count and procedure", () => {
    const words = proceduresWordsOf("vi");
    for (const data of [beside, sonLaProcedures2021]) {
      const finding = figure.analyse(data, {});
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

describe("the checklist of visits", () => {
  const { items, checklist: list = [] } = exampleInspection;
  const all = (result: "met" | "not-met"): Programme => ({
    ...exampleInspection,
    items: items.map((visit) =>
      visit.checks ? { ...visit, checks: visit.checks.map((one) => ({ ...one, result })) } : visit,
    ),
  });

  it("is drawn on a server in both languages", () => {
    for (const data of [exampleInspection, sonLaInspection2021])
      for (const locale of LOCALES) {
        const markup = renderToStaticMarkup(<Checklist data={data} locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it.each([
    ["results", exampleInspection, /^Hay chưa đạt hoặc mới đạt một phần nhất: .+, \d trong 6 cuộc kiểm tra$/],
    ["none not met", all("met"), /^6 cuộc kiểm tra, không ghi nội dung nào chưa đạt$/],
    ["items alone", sonLaInspection2021, /^Phiếu kiểm tra có 7 nội dung; chưa có kết quả/],
    ["no list", { ...exampleInspection, checklist: [] }, /^Kế hoạch chưa có phiếu kiểm tra$/],
  ] as const)("R18 says only what its table holds: %s", (_, data, wanted) => {
    expect(check(data).headline).toMatch(wanted);
    for (const locale of LOCALES) {
      const said = check(data, locale);
      const counted = {
        ...said,
        table: { ...said.table, caption: `${said.table.caption} ${said.table.rows.length}` },
      };
      expectHeld(counted);
    }
  });

  it("R17 counts of a line equal its marks, and what nobody wrote down is not met (R9)", () => {
    const { table } = check(exampleInspection);
    const visits = exampleInspection.items.filter(({ done }) => done !== undefined).length;
    expect(table.rows).toHaveLength(list.length);
    for (const row of table.rows) {
      const marks = row.slice(1, 1 + visits);
      const [met, partly, notMet, unmet, none] = row.slice(1 + visits, 6 + visits).map(Number);
      expect(marks.filter((mark) => mark === "Đạt")).toHaveLength(met ?? -1);
      expect(marks.filter((mark) => mark === "Không ghi")).toHaveLength(none ?? -1);
      expect(unmet).toBe((partly ?? 0) + (notMet ?? 0));
    }
  });

  it("reads every result with body, day and who was there", () => {
    const words = checklistWordsOf("vi");
    const finding = checklist.analyse(exampleInspection, {});
    const layout = checklist.layout(finding, checklist.paper(finding, 720, 1, words), words);
    const read = layout.hitOf.map((_, at) => checklist.reading(finding, layout, at, words));
    expect(read.every(({ title, lines }) => title !== "" && lines.length > 0 && lines.length <= 7)).toBe(
      true,
    );
    expect(read.flatMap(({ lines }) => lines)).toContain("Có mặt 44/51, 3 vắng có lý do");
  });
});
