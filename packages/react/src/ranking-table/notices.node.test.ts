import { describe, expect, it } from "vitest";
import { tableWordsOf } from "../messages/table-words.js";
import { describeRanking } from "./describe.js";
import { rankingTable } from "./module.js";
import { manyMissing, small } from "./ranking-table.fixture.js";

const told = (data: typeof small, locale: "vi" | "en") =>
  describeRanking(rankingTable.analyse(data, { edition: 2020 }), tableWordsOf(locale))
    .notices.filter(({ kind }) => kind === "missing")
    .map(({ text }) => text);

describe("notices of what is missing", () => {
  it("R9 a few are named, with the reason", () => {
    expect(told(small, "vi")).toEqual(['1 đơn vị không có điểm: =HYPERLINK("http://x") (không đọc được).']);
  });

  it("R9 many are counted, with the reason: the rows stand last", () => {
    expect(told(manyMissing, "vi")).toEqual(["30 đơn vị không có điểm (không đọc được), đứng cuối bảng."]);
    expect(told(manyMissing, "en")).toEqual(["30 have no score (unreadable); they stand last in the table."]);
  });
});
