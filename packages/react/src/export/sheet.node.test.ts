import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { describe, expect, it } from "vitest";
import { distribution } from "../charts/distribution/module.js";
import { distributionWordsOf } from "../messages/distribution-words.js";
import { tableWordsOf } from "../messages/table-words.js";
import { rankingTable } from "../ranking-table/module.js";
import { figureSheet, sheetCell } from "./sheet.js";

describe("sheetCell", () => {
  it("reads what a figure writes, in both languages, as a number that is shown alike", () => {
    expect(sheetCell("43,8876", "vi")).toEqual({ number: 43.8876, format: "0.0000" });
    expect(sheetCell("43.8876", "en")).toEqual({ number: 43.8876, format: "0.0000" });
    expect(sheetCell("1.234,5", "vi")).toEqual({ number: 1234.5, format: "#,##0.0" });
    expect(sheetCell("10.598", "vi")).toEqual({ number: 10_598, format: "#,##0" });
    expect(sheetCell("10,598", "en")).toEqual({ number: 10_598, format: "#,##0" });
    expect(sheetCell("−0,30", "vi")).toEqual({ number: -0.3, format: "0.00" });
    expect(sheetCell("+2,91", "vi")).toEqual({ number: 2.91, format: "+0.00;-0.00;0.00" });
    expect(sheetCell("84,84%", "vi", 84.836)).toEqual({ number: 0.84836, format: "0.00%" });
  });

  it("R7 keeps the mark of a tie and of an own reading beside a number that stays one", () => {
    expect(sheetCell("=5*", "vi")).toEqual({ number: 5, format: '"="0"*"' });
  });

  it("leaves all else as text", () => {
    for (const text of [
      "",
      "–",
      "=1+1",
      "0012",
      "1/2",
      "không công bố",
      "2018–2024",
      "1.23.4",
      "-",
      "1,",
      "=5+",
    ])
      expect(sheetCell(text, "vi")).toBe(text);
  });
});

describe("figureSheet", () => {
  const words = tableWordsOf("vi");

  it("R9 writes why a figure is missing, never a zero; scores unrounded", () => {
    const description = rankingTable.describe(rankingTable.analyse(papi, { edition: 2024 }), words);
    const { columns, rows, notes } = figureSheet(description, description.table, words);
    const score = columns.findIndex(({ header }) => header === "Điểm");
    const column = papi.editions.get(2024)?.columns.get("PAPI");
    const written = rows.flatMap((cells) => {
      const cell = cells[score];
      return typeof cell === "object" ? [cell.number] : [];
    });
    expect(Float64Array.from(written).sort()).toEqual(
      column?.score.filter((one) => !Number.isNaN(one)).sort(),
    );
    expect(rows.filter((cells) => cells[score] === "không có điểm công bố")).toHaveLength(2);
    expect(notes.some((note) => note.startsWith("Nguồn: "))).toBe(true);
  });

  it("R6 R12 a change has its sign as a number", () => {
    const description = rankingTable.describe(rankingTable.analyse(par, { edition: 2020 }), words);
    const { columns, rows } = figureSheet(description, description.table, words);
    const name = columns.findIndex(({ header }) => header === "Tỉnh, thành phố");
    const change = columns.findIndex(({ header }) => header.startsWith("So với 2019 (điểm"));
    expect(rows.find((cells) => cells[name] === "Sơn La")?.[change]).toEqual({
      number: 2.91,
      format: "0.00",
    });
  });

  it("serves every figure: a chart's table has numbers too", () => {
    const chart = distributionWordsOf("en");
    const description = distribution.describe(distribution.analyse(papi, { edition: 2024 }), chart);
    const { rows } = figureSheet(description, description.table, chart);
    expect(rows.some((cells) => cells.some((cell) => typeof cell === "object"))).toBe(true);
  });
});
