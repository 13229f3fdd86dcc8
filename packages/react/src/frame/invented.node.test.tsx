import { bodyDataset, chargesOf } from "@chiso/core/province";
import { exampleDepartments } from "@chiso/data/example";
import { sonLaDepartments2020 } from "@chiso/data/son-la-bodies";
import { createElement } from "react";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { charts } from "../charts/index.js";
import { RankingTable } from "../ranking-table/ranking-table.js";
import { wordsOf } from "../messages/words.js";
import { markInvented } from "./own-data.js";

const invented = bodyDataset(exampleDepartments);
const real = bodyDataset(sonLaDepartments2020);
/** Figures of a province's own data mark themselves. */
const OWN: readonly string[] = ["progress", "bodies", "findings", "checklist", "procedures"];
const of = { focus: "vi-du.so-sau", unit: "vi-du.so-sau", edition: 2025 };

const drawn = (Component: unknown, props: object) =>
  renderToStaticMarkup(createElement(Component as ComponentType<object>, props));

describe("figures of an index that is invented as a whole", () => {
  it.each(Object.keys(charts).filter((id) => !OWN.includes(id)))("R11 %s says so on its face", async (id) => {
    const { Component } = await charts[id as keyof typeof charts]();
    for (const locale of ["vi", "en"] as const) {
      const markup = drawn(Component, { ...of, data: invented, locale });
      const { standing, standingHead } = wordsOf(locale).messages.common;
      expect(markup).toContain(`${standingHead}: ${standing.illustrative}`);
      expect(markup).toContain(locale === "vi" ? "(minh họa)" : "(illustrative)");
    }
    expect(drawn(Component, { data: real, unit: "son-la.so-lao-dong" })).not.toContain("minh họa");
  });

  it("R14 who is in charge of a line of the criteria stands beside what is lost in it", async () => {
    const { Component } = await charts.bottlenecks();
    const bodies = chargesOf(exampleDepartments.set);
    expect(drawn(Component, { ...of, data: invented, bodies })).toContain(
      "Cơ quan phụ trách: Sở Nội vụ Ví dụ",
    );
  });

  it("R11 the ranking table says so in each row of its file", () => {
    expect(drawn(RankingTable, { ...of, data: invented })).toContain("minh họa");
  });

  it("R11 each row of a file says so, and nothing of real ones does", () => {
    const words = wordsOf("vi");
    const table = {
      caption: "T",
      columns: [{ key: "a", header: "A", align: "start" as const }],
      rows: [["1"], ["2"]],
    };
    const said = { headline: "", subtitle: "", legend: [], notices: [], sources: [], fileName: "t", table };
    const marked = markInvented(said, invented, words);
    expect(marked.table.rows).toEqual([
      ["1", "minh họa"],
      ["2", "minh họa"],
    ]);
    expect(marked.notices).toHaveLength(1);
    expect(markInvented(said, real, words)).toBe(said);
    expect(markInvented(said, exampleDepartments, words)).toBe(said);
  });
});
