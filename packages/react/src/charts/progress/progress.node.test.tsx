import { analyseProgress } from "@chiso/core";
import type { Programme } from "@chiso/core";
import { exampleInspection, exampleToday } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { progressWordsOf } from "../../messages/progress-words.js";
import { describeProgress } from "./describe.js";
import { progress as figure } from "./module.js";
import { Progress } from "./progress.js";

const both = (text: string) => ({ vi: text, en: text });

function programme(table: string, more: Partial<Programme> = {}): Programme {
  return {
    id: "p",
    name: both("Kế hoạch kiểm tra"),
    number: "00/KH",
    date: "2026-01-15",
    credit: both("minh họa"),
    standing: "illustrative",
    sources: [],
    items: table.split(";").map((line, i) => {
      const [from = "", to = "", done] = line.trim().split(" ");
      return { id: `i${i}`, body: both(`Sở ${i + 1}`), from, to, ...(done === undefined ? {} : { done }) };
    }),
    ...more,
  };
}

const some = programme(
  "2026-03-01 2026-03-31 2026-03-12; 2026-04-01 2026-04-30 2026-05-09; 2026-06-01 2026-06-30; 2026-11-01 2026-11-30; 2026-12-01 2026-12-31",
);
const say = (data: Programme, today = "2026-11-22", locale: "vi" | "en" = "vi") =>
  describeProgress(analyseProgress(data, { today }), progressWordsOf(locale));
const numbers = (text: string) => text.match(/\d+(?:[./]\d+)*/g) ?? [];

describe("plan against done", () => {
  it("is drawn on a server in both languages, of a list and of a printed count", () => {
    for (const data of [some, sonLaInspection2021])
      for (const locale of ["vi", "en"] as const) {
        const markup = renderToStaticMarkup(<Progress data={data} today="2026-11-22" locale={locale} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity| style=/);
        expect(markup).toContain("<svg");
      }
  });

  it.each([
    ["2026-11-22", "Đến 22/11/2026, đã kiểm tra 2 trong 5 đơn vị theo kế hoạch; Sở 3 quá hạn 145 ngày"],
    ["2026-04-20", "Đến 20/04/2026, đã kiểm tra 1 trong 5 đơn vị theo kế hoạch; không có đơn vị nào quá hạn"],
    [
      "2026-01-31",
      "Đến 31/01/2026, chưa kiểm tra đơn vị nào trong 5 đơn vị theo kế hoạch; không có đơn vị nào quá hạn",
    ],
    [
      "2027-01-31",
      "Đến 31/01/2027, đã kiểm tra 2 trong 5 đơn vị theo kế hoạch; 3 đơn vị quá hạn, lâu nhất là Sở 3: 215 ngày",
    ],
  ])("R17 R18 says on %s what its table counts", (today, headline) => {
    const said = say(some, today);
    expect(said.headline).toBe(headline);
    for (const locale of ["vi", "en"] as const) {
      const worded = say(some, today, locale);
      const written = [worded.table.caption, ...worded.table.rows.flat()].flatMap(numbers);
      // 2/5 in the table's sum stands for "2 of 5"
      const held = new Set(written.flatMap((pair) => [pair, ...pair.split("/")]));
      for (const number of numbers(worded.headline)) expect(held, worded.headline).toContain(number);
    }
  });

  it("R17 names those that wait as long together, and says when all is done", () => {
    expect(say(programme("2026-03-01 2026-03-31; 2026-02-01 2026-03-31")).headline).toContain(
      "2 đơn vị quá hạn, lâu nhất là Sở 2 và Sở 1: 236 ngày",
    );
    expect(say(programme("2026-03-01 2026-03-31 2026-03-12")).headline).toBe(
      "Đến 22/11/2026, đã kiểm tra cả 1 đơn vị theo kế hoạch",
    );
  });

  it("R6 Sơn La 2021: 7 of 12 as printed, the source named, no list and no status", () => {
    const said = say(sonLaInspection2021);
    expect(said.headline).toBe(
      "Năm 2021: đã kiểm tra 7 trong 12 đơn vị theo kế hoạch, theo số in trong nguồn",
    );
    expect(said.table.rows).toHaveLength(1);
    expect(said.table.rows[0]?.[0]).toContain("danh sách không có trong nguồn");
    expect(said.table.rows[0]?.[4]).toBe("7/12");
    expect(said.sources.map(({ text }) => text).join()).toContain("Báo Sơn La điện tử");
    expect(said.legend).toEqual([]);
  });

  it("R6 a printed count beside a list changes none of its counts", () => {
    const printed = { year: 2025, planned: 9, done: 9, source: "s" };
    const said = say({ ...some, printed });
    expect(said.headline).toBe(say(some).headline);
    expect(said.table.rows.at(-2)).toEqual(say(some).table.rows.at(-1));
    expect(said.table.rows.at(-1)?.[4]).toBe("9/9");
  });

  it("R11 says of an invented programme that it is one, on its face", () => {
    expect(say(some).subtitle).toContain("số liệu minh họa");
    expect(say(some, "2026-11-22", "en").subtitle).toContain("illustrative");
    expect(say(sonLaInspection2021).subtitle).not.toContain("minh họa");
  });

  it("R9 shows dates that cannot be read as they are, and names whose they are", () => {
    const said = say(programme("2026-02-30 soon"));
    expect(said.table.rows[0]?.slice(1, 5)).toEqual(["2026-02-30", "soon", "–", "Chưa rõ thời hạn"]);
    expect(said.notices.some(({ kind, text }) => kind === "missing" && text.includes("Sở 1"))).toBe(true);
  });

  it("R17 names what is due this week, and who goes", () => {
    const said = say(exampleInspection, exampleToday);
    expect(said.notices.map(({ text }) => text)).toContain(
      "Đến hạn trong tuần này (đến 29/11/2026): Sở Ví dụ Sáu.",
    );
    expect(
      say(exampleInspection, "2026-11-30")
        .notices.map(({ text }) => text)
        .join(),
    ).toContain("(đến 06/12/2026): Xã Ví dụ Ba.");
    const team = said.table.columns.findIndex(({ key }) => key === "team");
    expect(said.table.rows.some((row) => row[team] === "Đoàn kiểm tra số 1")).toBe(true);
  });

  it("R11 marks every row of an invented programme, so that no file loses it", () => {
    expect(say(some).table.rows.every((row) => row.at(-1) === "minh họa")).toBe(true);
    expect(say(sonLaInspection2021).table.columns.some(({ key }) => key === "standing")).toBe(false);
  });

  it("reads every tile and row with a title and what must be known", () => {
    const words = progressWordsOf("vi");
    for (const data of [some, sonLaInspection2021]) {
      const finding = figure.analyse(data, { today: "2026-11-22" });
      const layout = figure.layout(finding, figure.paper(finding, 720, 1, words), words);
      const read = layout.hitOf.map((_, at) => figure.reading(finding, layout, at, words));
      for (const { title, lines } of read) {
        expect(title).not.toBe("");
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(7);
      }
      expect(layout.hitOf.length).toBe(layout.tiles.length + layout.rows.length);
    }
  });
});
