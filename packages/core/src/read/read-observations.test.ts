import { describe, expect, it, vi } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { isQuadratic } from "../growth.fixture.js";
import { vietNam } from "../real.fixture.js";
import type { EditionTable } from "../dataset.fixture.js";
import { toCsv } from "./csv.js";
import { readNumber } from "./number.js";
import { readObservations } from "./read-observations.js";

// ratios are measured on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 });

const definition = definitionOf({
  parents: { F1: "PAR", F2: "PAR" },
  terms: [
    { component: "F1", max: 10 },
    { component: "F2", max: 20 / 3 },
  ],
  editions: { 2019: { unitSet: "63" }, 2020: { unitSet: "63" } },
});
const of2020 = { definition, book: vietNam, edition: 2020 };
const read = (text: string, options: Partial<Parameters<typeof readObservations>[1]> = {}) =>
  readObservations(text, { ...of2020, ...options });
const issuesOf = (text: string, options = {}) =>
  read(text, options).issues.map(({ code, row, column, value, expected }) => [
    code,
    row,
    column,
    value,
    expected,
  ]);
const scores = (text: string, options = {}) =>
  read(text, options).observations.map(({ value }) => (value.kind === "score" ? value.score : value.why));

/** The file of the issue: mixed marks, unknown province, duplicate cell, score above the maximum, no `published_rank`. */
const faulty = [
  ["year", "unit_name", "score"],
  ["2020", "Sơn La", "84,84"],
  ["2020", "Hà Nội", "86,07"],
  ["2020", "Hải Phòng", "90.51"],
  ["2020", "Sơn Lla", "80,00"],
  ["2020", "Sơn La", "84,85"],
  ["2020", "Quảng Ninh", "910,4"],
];

describe("readObservations", () => {
  it.each([",", ";", "\t"] as const)(
    "R9 five issues with row, column, value and remedy beside the good rows, delimiter %j",
    (delimiter) => {
      const { observations, issues } = readObservations(toCsv(faulty, delimiter), {
        definition,
        book: vietNam,
        file: "par.csv",
      });
      const file = "par.csv";
      expect(issues).toEqual([
        { code: "missing-column", severity: "warning", file, row: 1, column: "published_rank" },
        {
          code: "mixed-decimal-marks",
          severity: "warning",
          file,
          row: 4,
          column: "score",
          value: "90.51",
          expected: ",",
        },
        {
          code: "unknown-unit",
          severity: "error",
          file,
          row: 5,
          column: "unit_name",
          value: "Sơn Lla",
          expected: "Sơn La",
        },
        {
          code: "duplicate-cell",
          severity: "error",
          file,
          row: 6,
          column: "unit_name",
          value: "Sơn La",
          expected: "2",
        },
        {
          code: "above-maximum",
          severity: "error",
          file,
          row: 7,
          column: "score",
          value: "910,4",
          expected: "100",
        },
      ]);
      expect(observations.map((o) => [o.edition, o.unit, o.value.kind === "score" && o.value.score])).toEqual(
        [
          [2020, "son-la", 84.84],
          [2020, "ha-noi", 86.07],
          [2020, "hai-phong", 90.51],
        ],
      );
    },
  );

  it("understands Vietnamese headings, and columns that data files carry beside them", () => {
    const text =
      "STT;Năm;Tên tỉnh/thành phố;Điểm số;Xếp hạng;Nguồn;Ghi chú\n1;2020;Phú Thọ;85,74;10/63;cn-top10-2020;x";
    expect(readObservations(text, { definition, book: vietNam })).toEqual({
      issues: [],
      rows: [2],
      observations: [
        {
          unit: "phu-tho",
          index: "par",
          edition: 2020,
          component: "PAR",
          value: { kind: "score", score: 85.74 },
          publishedRank: 10,
          source: "cn-top10-2020",
          standing: "published",
        },
      ],
    });
  });

  it("R11 says where each figure was read: the row's source, else the file's", () => {
    const text = "unit_name;score;published_rank;source\nSơn La;84,84;1;báo\nHà Nội;86,07;2;";
    expect(
      read(text, { source: "tệp", standing: "press" }).observations.map((o) => [o.source, o.standing]),
    ).toEqual([
      ["báo", "press"],
      ["tệp", "press"],
    ]);
    expect(read(text, { file: "par.csv" }).observations[1]?.source).toBe("par.csv");
  });

  it("R9 a blank or unreadable score stays missing, with its reason and an issue; a dash is no fault", () => {
    const text = "unit_name;score;published_rank\nSơn La;;1\nHà Nội;khoảng 80;2\nHải Phòng;–;3\nHà Giang;0;4";
    expect(scores(text)).toEqual(["not-in-data", "unreadable", "not-in-data", 0]);
    expect(issuesOf(text)).toEqual([
      ["blank-score", 2, "score", "", undefined],
      ["unreadable-number", 3, "score", "khoảng 80", undefined],
    ]);
  });

  it.each([
    ["84,84%", 84.84],
    ["1e5", "unreadable"],
    ["٨٤", "unreadable"],
    ['=HYPERLINK("http://x")', "unreadable"],
    ["0x10", "unreadable"],
  ])("reads the score %j as %j", (score, found) => {
    expect(
      scores(
        toCsv([
          ["unit_name", "score", "published_rank"],
          ["Sơn La", score, "1"],
        ]).replace("'=", "="),
      ),
    ).toEqual([found]);
  });

  it.each([
    ["1.234,5", "above-maximum", "100"],
    ["100,01", "above-maximum", "100"],
    ["−3", "below-minimum", "0"],
  ])("keeps no score outside the scale: %s", (score, code, expected) => {
    const text = `unit_name;score;published_rank\nSơn La;${score};1`;
    expect(scores(text)).toEqual([]);
    expect(issuesOf(text)).toEqual([[code, 2, "score", score, expected]]);
  });

  it("takes one mark as the decimal mark: 1,234 on a scale of 10; and the printed end of a scale of 20/3 (6,67)", () => {
    expect(scores("unit_name;score;published_rank\nSơn La;1,234;1", { component: "F1" })).toEqual([1.234]);
    expect(
      scores("unit_name;score;published_rank\nSơn La;6,67;1\nHà Nội;6,68;2", { component: "F2" }),
    ).toEqual([6.67]);
  });

  it("reports an unknown edition and component, and guesses neither", () => {
    const heading = "year;component_code;unit_name;score;published_rank\n";
    const text = `${heading}2018;PAR;Sơn La;1;1\n0x7E4;PAR;Sơn La;1;1\n;PAR;Sơn La;1;1\n2020;F9;Sơn La;1;1\n2020;;Sơn La;1;1\n2020;F1;Sơn La;1;1`;
    expect(issuesOf(text).map(([code, row, column, value]) => [code, row, column, value])).toEqual([
      ["unknown-edition", 2, "year", "2018"],
      ["unknown-edition", 3, "year", "0x7E4"],
      ["unknown-edition", 4, "year", ""],
      ["unknown-component", 5, "component_code", "F9"],
      ["unknown-component", 6, "component_code", ""],
    ]);
    expect(issuesOf(text).map((issue) => issue[4])).toEqual([
      ...Array(3).fill("2019–2020"),
      ...Array(2).fill("PAR, F1, F2"),
    ]);
    expect(scores(text)).toEqual([1]);
  });

  it("reports ranks that are none, and keeps the score", () => {
    const text =
      "unit_name;score;published_rank\nSơn La;1;hạng 20\nHà Nội;2;99\nHải Phòng;3;0\nHà Giang;4;=1+1\nYên Bái;5;-";
    expect(issuesOf(text)).toEqual([
      ["unreadable-rank", 2, "published_rank", "hạng 20", undefined],
      ["rank-out-of-range", 3, "published_rank", "99", "16"],
      ["rank-out-of-range", 4, "published_rank", "0", "16"],
      ["unreadable-rank", 5, "published_rank", "=1+1", undefined],
    ]);
    expect(scores(text)).toEqual([1, 2, 3, 4, 5]);
    expect(read(text).observations.some((o) => "publishedRank" in o)).toBe(false);
  });

  it("R8 keeps neither rank nor score of a unit outside a published top n, and says so", () => {
    const top = definitionOf({ editions: { 2023: { unitSet: "63", regime: { kind: "top-n", n: 3 } } } });
    const { observations, issues } = readObservations(
      "unit_name;score;published_rank\nQuảng Ninh;71,25;1\nSơn La;65,5;4",
      { definition: top, book: vietNam, edition: 2023 },
    );
    expect(observations[1]).toMatchObject({ unit: "son-la", value: { kind: "missing", why: "withheld" } });
    expect(observations[1]).not.toHaveProperty("publishedRank");
    expect(issues).toMatchObject([{ code: "rank-withheld", row: 3, value: "4", expected: "3" }]);
  });

  it("R8 does not miss ranks where the publisher gives none (PAPI)", () => {
    const regime = (kind: "scores-and-groups" | "full"): EditionTable => ({
      unitSet: "63",
      regime: { kind },
    });
    const papi = definitionOf({ editions: { 2023: regime("full"), 2024: regime("scores-and-groups") } });
    const issues = (edition?: number) =>
      readObservations("year;unit_name;score\n2024;Sơn La;43,8876", {
        definition: papi,
        book: vietNam,
        ...(edition === undefined ? {} : { edition }),
      }).issues.map((i) => i.code);
    expect(issues(2024)).toEqual([]);
    expect(issues(2023)).toEqual(["missing-column"]);
    expect(issues()).toEqual(["missing-column"]);
  });

  it("cannot read without unit, score or year, and says what is missing", () => {
    const { observations, issues } = readObservations("tên;giá\nSơn La;80", { definition, book: vietNam });
    expect(observations).toEqual([]);
    expect(issues.filter((i) => i.code === "missing-column").map((i) => [i.column, i.severity])).toEqual([
      ["unit_name", "error"],
      ["score", "error"],
      ["year", "error"],
      ["published_rank", "warning"],
    ]);
    expect(issues.filter((i) => i.code === "unknown-column").map((i) => i.column)).toEqual(["tên", "giá"]);
  });

  it("reports a column given twice and reads the first", () => {
    const text = "unit_name;score;published_rank;Điểm\nSơn La;80;1;90";
    expect(issuesOf(text)).toEqual([["duplicate-column", 1, "Điểm", undefined, undefined]]);
    expect(scores(text)).toEqual([80]);
  });

  it("reads either mark where they are equally many, and reports the later spelling", () => {
    expect(issuesOf("unit_name;score;published_rank\nSơn La;84,84;1\nHà Nội;84.84;2")).toEqual([
      ["mixed-decimal-marks", 3, "score", "84.84", ","],
    ]);
  });
});

describe("one fault, one issue", () => {
  it("tells mixed decimal marks once, at the first row that was kept, and how many more there are", () => {
    const text = [
      "year;unit_name;score;published_rank",
      "2020;Sơn La;84,84;",
      "2020;Hà Nội;84.84;",
      "2020;Hải Phòng;90.51;",
      "2020;Huế;88,47;",
      "2020;Sơn La;84,84;",
      "2020;Đà Nẵng;86.56;",
      "2020;Cà Mau;80.1;",
    ].join("\n");
    const mixed = read(text).issues.filter(({ code }) => code === "mixed-decimal-marks");
    expect(mixed.map(({ row, value, expected, more }) => [row, value, expected, more])).toEqual([
      [2, "84,84", ".", 1],
    ]);
  });

  it("says nothing of the mark of a row that was not taken", () => {
    const text = 'year,unit_name,score\n2020,Sơn La,84.84\n2020,Hà Nội,86.07\n2020,Huế,"910,4"';
    expect(issuesOf(text).map(([code]) => code)).toEqual(["missing-column", "above-maximum"]);
  });

  it("names the cell of a duplicate that is filled", () => {
    const text = "year;unit_id;unit_name;score;published_rank\n2020;;Sơn La;84,84;1\n2020;son-la;;84,84;1";
    expect(issuesOf(text)).toEqual([["duplicate-cell", 3, "unit_id", "son-la", "2"]]);
  });
});

describe("hostile input", () => {
  const img = "<img src=x onerror=alert(1)>";

  it("markup and formulas stay text in the issue", () => {
    const issues = read(
      `unit_name;score;published_rank\n${img};80;1\nSơn La;"=HYPERLINK(""http://x"",""y"")";2`,
    ).issues;
    expect(issues.map(({ column, value }) => [column, value])).toEqual([
      ["unit_name", img],
      ["score", '=HYPERLINK("http://x","y")'],
    ]);
  });

  it("`__proto__` and `constructor` are headings and names like others", () => {
    const { observations, issues } = read(
      "__proto__;constructor;unit_name;score;published_rank\nx;y;__proto__;80;1\nx;y;Sơn La;80;1",
    );
    expect(issues.map(({ code, column, value }) => [code, column, value])).toEqual([
      ["unknown-column", "__proto__", undefined],
      ["unknown-column", "constructor", undefined],
      ["unknown-unit", "unit_name", "__proto__"],
    ]);
    expect(observations.map((o) => o.unit)).toEqual(["son-la"]);
    expect(read("component_code;unit_name;score;published_rank\n__proto__;Sơn La;1;1").issues[0]?.code).toBe(
      "unknown-component",
    );
    expect(read("unit_id;score;published_rank\n__proto__;1;1").issues[0]?.code).toBe("unknown-unit");
  });

  it("a cell of a megabyte, NUL and lone surrogates are unknown, and the next row is read", () => {
    for (const name of ["x".repeat(1_000_000), "Sơn\u0000La!", "\ud800\udfff\ud800", " ".repeat(1_000_000)]) {
      const { observations, issues } = read(`unit_name;score;published_rank\n"${name}";80;1\nHà Nội;80;2`);
      expect(observations.map((o) => o.unit).at(-1)).toBe("ha-noi");
      expect(issues.length + observations.length).toBe(2);
    }
  });

  it("an unclosed quote, an empty file and a heading alone have their issues", () => {
    expect(issuesOf('unit_name;score;published_rank\nSơn La;80;1\n"Hà Nội;80;2\nHà Giang;80;3')).toEqual([
      ["unclosed-quote", 3, undefined, undefined, undefined],
    ]);
    expect(issuesOf("")).toEqual([["empty-file", 1, undefined, undefined, undefined]]);
    expect(issuesOf("unit_name;score;published_rank\n")).toEqual([
      ["empty-file", 1, undefined, undefined, undefined],
    ]);
  });
});

describe("time grows with the length of the input, not with its square", () => {
  const file = (cell: (row: number) => string) => (size: number) => {
    const text = `unit_name;score;published_rank\n${Array.from({ length: size }, (_, row) => cell(row)).join("\n")}`;
    return () => void read(text);
  };
  const number = (text: (size: number) => string) => (size: number) => {
    const cell = text(size);
    return () => void readNumber(cell);
  };
  const header = (text: (size: number) => string) => (size: number) => {
    const content = text(size);
    return () => void read(content);
  };

  it.each([
    ["rows that repeat a province", file(() => "Sơn La;84,84;1"), 500],
    ["rows of unknown provinces", file((row) => `Tỉnh ${row};84,84;1`), 200],
    ["a grouped number without end", number((n) => `${"1" + ".234".repeat(n)}x`), 20_000],
    ["digits without end", number((n) => `${"1".repeat(n)}x`), 50_000],
    ["spaces before a percent sign that does not come", number((n) => `1${" ".repeat(n)}x`), 50_000],
    ["spaces before a percent sign", number((n) => `1${" ".repeat(n)}%`), 50_000],
    ["quotes in the heading", header((n) => `${'""'.repeat(n)}"`), 20_000],
    ["quotes within a cell", header((n) => `a;b\n${'x"'.repeat(n)};1`), 20_000],
    ["quoted delimiters in the heading", header((n) => `"${";".repeat(n)}`), 50_000],
    ["delimiters in the heading", header((n) => ";".repeat(n)), 5000],
    ["a long name", header((n) => `unit_name;score;published_rank\n${"ấ ".repeat(n)};80;1`), 20_000],
  ])("%s", (_, work, size) => {
    expect(isQuadratic(work, size)).toBe(false);
  });
});
