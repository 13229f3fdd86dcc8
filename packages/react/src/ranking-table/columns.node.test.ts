import {
  buildDataset,
  rankHistory,
  rankOf,
  rankingRows,
  rankingsOf,
  seriesOf,
  toCsv,
  unitHistory,
} from "@chiso/core";
import type { Dataset, Observation, RankingRows } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments } from "@chiso/data/son-la";
import { describe, expect, it } from "vitest";
import { tableWordsOf } from "../messages/table-words.js";
import { plainCell, spokenCell } from "./cell.js";
import { rankingColumns } from "./columns.js";
import { rankingTable } from "./module.js";
import { orderOf, rowFilter } from "./order.js";
import { bad, small } from "./ranking-table.fixture.js";

const vi = tableWordsOf("vi");
const en = tableWordsOf("en");

function rowsOf(data: Dataset, edition: number): RankingRows {
  const rows = rankingRows(data, edition, data.definition.overall);
  if (!rows) throw new Error(`no ${edition}`);
  return rows;
}

/** Cell of a unit in the first column of a kind. */
function cellOf(rows: RankingRows, unit: string, kind: string, words = vi) {
  const column = rankingColumns(rows, words).find((c) => c.kind === kind);
  return column?.cell(rows.held.rowOf.get(unit) ?? -1);
}

function ordered(rows: RankingRows, key: string, direction: "ascending" | "descending") {
  const order = orderOf(rows, rankingColumns(rows, vi), { key, direction }, vi);
  return Array.from(order, (row) => rows.held.set.units[row] ?? "");
}

describe("PAR INDEX 2020", () => {
  const rows = rowsOf(par, 2020);

  it("R7 R11 shows 23 ranks: 7 marked as implied by a printed change, none computed by us", () => {
    const cells = rows.held.set.units.map((unit) => cellOf(rows, unit, "rank"));
    expect(cells.filter((cell) => cell?.text !== "")).toHaveLength(23);
    const marked = rows.held.set.units.filter((unit) => cellOf(rows, unit, "rank")?.mark === "derived");
    expect(marked.sort()).toEqual(
      ["ho-chi-minh", "hoa-binh", "hung-yen", "lao-cai", "nghe-an", "thai-nguyen", "tuyen-quang"].sort(),
    );
    expect(spokenCell(cellOf(rows, "lao-cai", "rank") ?? { text: "" })).toBe(
      "14 (suy ra từ mức thay đổi được in)",
    );
  });

  it("R8 says how many, in both languages, and computes nothing", () => {
    const text = (words: typeof vi) =>
      rankingTable
        .describe(rankingTable.analyse(par, { edition: 2020 }), words)
        .notices.map((n) => n.text)
        .join(" ");
    expect(text(en)).toContain("23 of 63 with a rank, 16 with a score");
    expect(text(vi)).toContain("23 trong 63 đơn vị có thứ hạng, 16 có điểm");
    expect(rankingColumns(rows, vi).some((column) => /trung vị/i.test(column.header))).toBe(false);
  });

  it("R6 R11 the download says how each rank, score and change is known, with the source of what was printed", () => {
    const { table, sources } = rankingTable.describe(rankingTable.analyse(par, { edition: 2020 }), vi);
    const cell = (name: string, key: string) =>
      table.rows.find((row) => row.includes(name))?.[table.columns.findIndex((c) => c.key === key)];
    expect(cell("Tuyên Quang", "score-standing")).toBe("suy ra từ mức thay đổi được in");
    expect(cell("Sơn La", "change-standing")).toMatch(/^theo nguồn đã in: Báo Sơn La/);
    expect(cell("Hà Nội", "change-standing")).toBe("");
    const printed = rows.changes.flatMap((change) => (change.kind === "as-printed" ? [change.source] : []));
    const titles = par.sources.filter(({ id }) => printed.includes(id)).map(({ title }) => title.vi);
    for (const title of titles) expect(sources.map(({ text }) => text)).toContain(title);
    expect(cellOf(rows, "son-la", "change-points")?.title).toMatch(/^Nguồn: Báo Sơn La/);
  });

  it("R5 R9 the reason for a blank is the true one: Bình Dương has both scores, across a break; PCI 2023 has two kinds of ranks", () => {
    expect(cellOf(rows, "binh-duong", "change-points")?.after).toBe("không so sánh được");
    expect(cellOf(rows, "binh-duong", "change-ranks")).toMatchObject({ text: "13", mark: "printed" });
    expect(cellOf(rowsOf(pci, 2023), "quang-ninh", "change-ranks")?.after).toBe(
      rankOf(pci, "quang-ninh", 2022, "PCI").kind === "own-reading" ? vi.messages.table.ranksOfTwoKinds : "",
    );
  });

  it("R11 a difference with an implied rank is marked, as are implied ranks in the history", () => {
    expect(cellOf(rowsOf(par, 2021), "hoa-binh", "change-ranks")).toMatchObject({
      text: "28",
      mark: "derived",
    });
    expect(cellOf(rows, "hoa-binh", "sparkline")?.text).toContain(
      "2020: 53 (suy ra từ mức thay đổi được in)",
    );
    expect(cellOf(rowsOf(pci, 2022), "son-la", "sparkline")?.text).toContain("2022: 49 (tự tính)");
  });

  it("R9 sorts a rank without a score by its rank, and last among the scores, in both directions", () => {
    expect(ordered(rows, "rank", "ascending").slice(9, 13)).toEqual([
      "phu-tho",
      "thai-nguyen",
      "lao-cai",
      "ha-tinh",
    ]);
    expect(ordered(rows, "rank", "descending")[0]).toBe("quang-ngai");
    for (const direction of ["ascending", "descending"] as const) {
      const last = ordered(rows, "score", direction).slice(16);
      expect(last[0]).toBe("thai-nguyen");
      expect(last).toContain("lao-cai");
    }
    const blank = ordered(rows, "rank", "ascending").slice(23);
    expect(blank).toHaveLength(40);
    expect(blank[0]).toBe("an-giang");
  });

  it("R6 shows the printed change of Sơn La, marked as printed, across the break", () => {
    const points = cellOf(rows, "son-la", "change-points");
    expect(points).toMatchObject({ text: "2,91", sign: "up", mark: "printed" });
    expect(spokenCell(points ?? { text: "" })).toBe("tăng 2,91 (theo nguồn đã in)");
    expect(cellOf(rows, "son-la", "change-ranks")).toMatchObject({ text: "3", sign: "up" });
    expect(cellOf(rows, "quang-ninh", "change-points")).toMatchObject({ text: "", missing: true });
  });

  it("R12 names percentage points and ranks, and R18 the sentence holds only what the table holds", () => {
    const headers = rankingColumns(rows, vi).map((column) => column.header);
    expect(headers).toContain("So với 2019 (điểm phần trăm)");
    expect(headers).toContain("So với 2019 (bậc)");
    const { headline, table } = rankingTable.describe(
      rankingTable.analyse(par, { edition: 2020, focus: "son-la" }),
      vi,
    );
    expect(headline).toBe("Sơn La xếp thứ 20/63 với 84,84%");
    const held = [...table.columns.map((c) => c.header), ...table.rows.flat()].join(" ");
    for (const number of headline.match(/[\d,]+/g) ?? []) expect(held).toContain(number);
  });

  it("shows one cut of the 100 points and puts blocks and fields never side by side", () => {
    const cuts = rankingColumns(rows, vi).flatMap((column) =>
      column.kind === "component" ? [column.title?.charAt(0)] : [],
    );
    expect(new Set(cuts).size).toBe(1);
  });
});

describe("a ranking table as a picture", () => {
  it("R8 R9 has the columns of the page, marks and signs as text, and a dash where there is no figure", () => {
    const asked = { edition: 2020, focus: "son-la" };
    const { table, pictureTable } = rankingTable.describe(rankingTable.analyse(par, asked), vi);
    expect(pictureTable?.rows).toHaveLength(table.rows.length);
    expect(pictureTable?.columns.length).toBeLessThan(table.columns.length);
    const at = pictureTable?.emphasis?.indexOf("focus") ?? -1;
    expect(pictureTable?.rows[at]?.slice(0, 6)).toEqual(["20", "Sơn La", "84,84", "+2,91†", "+3†", "Nhóm B"]);
    const withheld = rankingTable.describe(rankingTable.analyse(pci, { edition: 2023 }), vi).pictureTable;
    const ranks = withheld?.rows.map(([rank]) => rank) ?? [];
    expect(ranks.slice(30).every((rank) => rank === "–")).toBe(true);
    expect(ranks.filter((rank) => rank !== "–").length).toBeGreaterThan(10);
  });
});

describe("PAPI", () => {
  const rows = rowsOf(papi, 2024);

  it("R7 marks own readings once: Sơn La 43,8876, 25th of 61, with its group", () => {
    expect(cellOf(rows, "son-la", "rank")).toEqual({ text: "25" });
    expect(cellOf(rows, "son-la", "score")?.text).toBe("43,8876");
    expect(cellOf(rows, "son-la", "group")?.text).toBe("Trung bình cao");
    expect(rankingColumns(rows, vi)[0]?.header).toBe("Xếp hạng trong 61 (tự tính)");
    const { notices } = rankingTable.describe(rankingTable.analyse(papi, { edition: 2024 }), vi);
    expect(notices.filter((notice) => notice.kind === "own-reading")).toHaveLength(2);
  });

  it("R9 leaves Vĩnh Phúc and Tiền Giang without rank and score, with the reason, after all others", () => {
    expect(ordered(rows, "score", "ascending").slice(61).sort()).toEqual(["tien-giang", "vinh-phuc"]);
    expect(cellOf(rows, "vinh-phuc", "score")).toMatchObject({
      text: "không có điểm công bố",
      missing: true,
    });
    const { notices } = rankingTable.describe(rankingTable.analyse(papi, { edition: 2024 }), vi);
    expect(notices.find((notice) => notice.kind === "missing")?.text).toContain("Tiền Giang và Vĩnh Phúc");
  });

  it("R5 2018 has no change column at all and says why once", () => {
    const broken = rowsOf(papi, 2018);
    expect(rankingColumns(broken, vi).some((column) => column.kind.startsWith("change"))).toBe(false);
    const { notices } = rankingTable.describe(rankingTable.analyse(papi, { edition: 2018 }), vi);
    expect(notices.filter((notice) => notice.text.includes("2017"))).toHaveLength(1);
  });

  it("R12 changes carry the four digits of the index and a word", () => {
    const cell = cellOf(rows, "son-la", "change-points");
    expect(cell).toMatchObject({ sign: "up", before: "tăng" });
    expect(cell?.text).toMatch(/^\d+,\d{4}$/);
    expect(plainCell({ text: "0,3000", sign: "down", before: "giảm" })).toBe("−0,3000");
  });

  it("sorts names as Vietnamese does", () => {
    const names = ordered(rows, "name", "ascending");
    expect(names.indexOf("ca-mau")).toBeLessThan(names.indexOf("cao-bang"));
    expect(names.indexOf("da-nang")).toBeGreaterThan(names.indexOf("can-tho"));
    expect(names.indexOf("da-nang")).toBeLessThan(names.indexOf("dien-bien"));
  });

  it.each([
    ["da nang", "da-nang"],
    ["brvt", "ba-ria-vung-tau"],
    ["TT-Huế", "hue"],
    ["thua thien hue", "hue"],
    ["Hà Tây", "ha-noi"],
  ])("R4 search finds %s", (query, unit) => {
    const passes = rowFilter(rows)({ query, region: "", group: "" });
    expect(rows.held.set.units.filter((_, row) => passes(row))).toEqual([unit]);
  });
});

describe("PCI", () => {
  it("2022: Sơn La 63,22, own reading 49th, marked", () => {
    const rows = rowsOf(pci, 2022);
    expect(cellOf(rows, "son-la", "rank")).toMatchObject({ text: "49", mark: "own" });
    expect(cellOf(rows, "son-la", "score")?.text).toBe("63,22");
  });

  it("R8 2023: no rank outside the top 30 in any cell, spoken word, title or download", () => {
    const rows = rowsOf(pci, 2023);
    const columns = rankingColumns(rows, vi, [
      "rank",
      "name",
      "score",
      "change-points",
      "change-ranks",
      "group",
      "sparkline",
      "region",
    ]);
    rows.held.set.units.forEach((unit, row) => {
      if (!Number.isNaN(rows.rankValues[row] ?? Number.NaN)) {
        expect(rows.rankValues[row]).toBeLessThanOrEqual(30);
        return;
      }
      for (const column of columns) {
        const cell = column.cell(row);
        const all = [spokenCell(cell), plainCell(cell), cell.title ?? ""].join(" ");
        if (column.kind === "sparkline") expect(`${unit}: ${all}`).not.toContain("2023:");
        else if (column.kind === "rank" || column.kind.startsWith("change")) expect(all).not.toMatch(/\d/);
      }
    });
    const { headline, notices } = rankingTable.describe(
      rankingTable.analyse(pci, { edition: 2023, focus: "son-la" }),
      vi,
    );
    expect(headline).toBe("Sơn La: không công bố");
    expect(notices[0]?.kind).toBe("withheld");
  });
});

describe("history", () => {
  it.each([papi, pci, par])(
    "R3 R5 R9 has the points and runs of the series by rank, for every unit",
    (data) => {
      const component = data.definition.overall;
      const history = rankHistory(data, component);
      const rankings = rankingsOf(data, component);
      for (const unit of data.book.units.keys()) {
        const series = seriesOf(
          data,
          unit,
          { component, measure: "rank", editions: history.editions },
          rankings,
        );
        const { ranks, runs } = unitHistory(history, unit);
        expect(runs).toEqual(series.runs);
        expect([...ranks]).toEqual(
          series.points.map(({ rank }) => (rank.kind === "unranked" ? Number.NaN : rank.rank)),
        );
      }
    },
  );
});

describe("what an edition does not have", () => {
  it("R9 a component that is not part of the edition says so, in cells, headline and notice", () => {
    const { headline, notices } = rankingTable.describe(
      rankingTable.analyse(papi, { edition: 2012, component: "D8", focus: "son-la" }),
      vi,
    );
    expect(headline).toBe("Sơn La: kỳ này không có chỉ số này");
    expect(notices[0]?.text).toContain("kỳ này không có chỉ số này");
    const rows = rankingRows(papi, 2012, "D8");
    expect(rows && cellOf(rows, "son-la", "rank")?.after).toBe("kỳ này không có chỉ số này");
  });

  it("R8 DTI 2022 has all ranks and few scores: said in one sentence, without 57 names", () => {
    const { notices } = rankingTable.describe(rankingTable.analyse(dti, { edition: 2022 }), vi);
    expect(notices[0]).toMatchObject({ kind: "partial" });
    expect(notices[0]?.text).toContain("chỉ có của 6 trong 63 đơn vị");
    expect(notices.map(({ text }) => text).join(" ")).not.toContain("An Giang");
  });
});

describe("user text", () => {
  it("R7 shows ties as ties", () => {
    const rows = rowsOf(small, 2020);
    expect(cellOf(rows, "b", "rank")).toMatchObject({ text: "1", sign: "tie", before: "đồng hạng" });
  });

  it("R7 warns of a published rank that the published scores contradict, and keeps it", () => {
    const row = (unit: string, score: number, publishedRank: number): Observation => ({
      unit,
      index: "small",
      edition: 2020,
      component: "T",
      source: "s",
      standing: "published",
      publishedRank,
      value: { kind: "score", score },
    });
    const data = buildDataset({ ...small, observations: [row("a", 90, 2), row("b", 80, 1)] });
    const told = (words: typeof vi) => {
      const { notices } = rankingTable.describe(rankingTable.analyse(data, { edition: 2020 }), words);
      return notices.find(({ kind }) => kind === "conflict")?.text;
    };
    expect(told(vi)).toContain("Bravo (công bố 2, theo điểm 1) và Alfa (công bố 1, theo điểm 2)");
    expect(told(en)).toContain("Bravo (published 2, by score 1) and Alfa (published 1, by score 2)");
    expect(cellOf(rowsOf(data, 2020), "a", "rank")?.text).toBe("2");
  });

  it("names and scores that look like markup or formulas stay text, in the download too", () => {
    const { table } = rankingTable.describe(rankingTable.analyse(small, { edition: 2020 }), vi);
    const csv = toCsv([table.columns.map((c) => c.header), ...table.rows]);
    expect(table.rows.flat()).toContain(bad);
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
  });

  it("no such edition is said, not thrown", () => {
    expect(rankingTable.describe(rankingTable.analyse(small, { edition: 1999 }), en).headline).toContain(
      "1999",
    );
  });
});

describe("a unit of a later time, and a printed list", () => {
  it("R3 names each predecessor in the headline, none of them for all", () => {
    const { headline } = rankingTable.describe(
      rankingTable.analyse(papi, { edition: 2024, focus: "phu-tho-2025" }),
      vi,
    );
    expect(headline.split("; ").map((part) => part.split(/ xếp| đồng|:/)[0])).toEqual([
      "Hòa Bình",
      "Phú Thọ",
      "Vĩnh Phúc",
    ]);
  });

  it("R16 keeps the order of a printed list: its one rank, the last, does not lead it", () => {
    const rows = rowsOf(sonLaDepartments, 2020);
    const units = ordered(rows, "rank", "ascending");
    expect(units).toEqual(rows.held.set.units);
    expect(units.at(-1)).toBe("son-la.so-lao-dong");
  });
});

describe("heat", () => {
  it("R8 tones no column where one part has no basis (PAR INDEX 2020), and all where each has (PAPI 2024)", () => {
    const tones = (rows: RankingRows) =>
      rankingColumns(rows, vi, ["component"]).filter(({ cell, kind }) =>
        kind === "component" ? rows.held.set.units.some((_, row) => cell(row).tone !== undefined) : false,
      ).length;
    expect(tones(rowsOf(par, 2020))).toBe(0);
    expect(tones(rowsOf(papi, 2024))).toBe(8);
  });
});
