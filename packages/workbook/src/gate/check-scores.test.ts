import { observe } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { checkFile } from "../gate.js";
import { xlsxOf } from "../xlsx.fixture.js";
import { papiOptions, said } from "./gate.fixture.js";
import { COMPONENTS, papi2024 } from "./papi.fixture.js";

const { definition } = papi;
const wideHead = ["Tỉnh", "Năm", "Điểm", ...COMPONENTS.slice(1)];

describe("a workbook of scores", () => {
  it("PAPI 2024 of 63 provinces comes in whole, cell by cell as published, its sums right", () => {
    const { issues, content, rows, kept } = checkFile(
      xlsxOf({ name: "PAPI", rows: [wideHead, ...papi2024()] }),
      "papi.xlsx",
      papiOptions,
    );
    expect([rows, kept]).toEqual([63, 63]);
    // two provinces were not surveyed in full: their blanks are told, once a row
    const blank = papi2024().filter((row) => row.includes(undefined)).length;
    expect(issues.map(({ code }) => code)).toEqual(Array(blank).fill("blank-score"));
    expect(content?.kind).toBe("scores");
    const observations = content?.kind === "scores" ? content.observations : [];
    expect(observations).toHaveLength(63 * COMPONENTS.length);
    for (const { unit, component, value } of observations) {
      const published = observe(papi, unit, 2024, component).value;
      if (published.kind === "score") expect(value).toEqual(published);
      else expect(value.kind).toBe("missing");
    }
  });

  it("finds the heading below a title, on whichever sheet it stands; other sheets are named, not read", () => {
    const draft = checkFile(
      xlsxOf(
        { name: "Hướng dẫn", rows: [["Cách điền"], ["Điền điểm vào trang Điểm"]] },
        {
          name: "Điểm",
          from: 3,
          rows: [["BẢNG ĐIỂM"], [], ["STT", "Tỉnh", "Năm", "Điểm"], [1, "Sơn La", 2024, 43.8876]],
        },
      ),
      "a.xlsx",
      papiOptions,
    );
    expect(draft.issues).toEqual([]);
    expect(draft.unread).toEqual(["Hướng dẫn"]);
    expect(draft.content).toMatchObject({ observations: [{ unit: "son-la", value: { score: 43.8876 } }] });
  });

  it("reads several sheets as one: a province of a second sheet is a repetition", () => {
    const head = ["Tỉnh", "Năm", "Điểm"];
    const draft = checkFile(
      xlsxOf(
        { name: "A", rows: [head, ["Sơn La", 2024, 43]] },
        { name: "B", rows: [head, ["Sơn La", 2023, 42], ["Sơn La", 2024, 44]] },
      ),
      "a.xlsx",
      papiOptions,
    );
    expect(said(draft)).toEqual(["B!A3 duplicate-cell"]);
    expect(draft.issues[0]?.expected).toBe("A!2");
    expect(draft.kept).toBe(2);
  });

  it("reads components by code, by name, and one a row", () => {
    const names =
      definition.terms.find(({ component, to }) => component === "D1" && to >= 2024)?.name.vi ?? "";
    const wide = checkFile(
      xlsxOf({
        rows: [
          ["Tỉnh", "Năm", names],
          ["Sơn La", 2024, 5],
        ],
      }),
      "a.xlsx",
      papiOptions,
    );
    const long = checkFile(strToU8("Tỉnh;Năm;Mã chỉ số;Điểm\nSơn La;2024;D1;5"), "a.csv", papiOptions);
    const found = [wide, long].map(({ content }) => (content?.kind === "scores" ? content.observations : []));
    expect(found[0]).toMatchObject([{ component: "D1", value: { score: 5 } }]);
    expect(found[1]).toMatchObject([{ component: "D1", value: { score: 5 } }]);
  });

  it("a row without any score is told once; one without some, at each cell", () => {
    const row = (scores: readonly (number | undefined)[]) => ["Sơn La", 2024, ...scores];
    const check = (scores: readonly (number | undefined)[]) =>
      said(
        checkFile(xlsxOf({ rows: [["Tỉnh", "Năm", "D1", "D2", "D3"], row(scores)] }), "a.xlsx", papiOptions),
      );
    expect(check([undefined, undefined, undefined])).toEqual(["C2 blank-score"]);
    expect(check([5, undefined, undefined])).toEqual(["D2 blank-score", "E2 blank-score"]);
  });

  it("keeps a good row beside one that repeats it but has a cell without a value", () => {
    const draft = checkFile(
      xlsxOf({
        rows: [
          ["Tỉnh", "Năm", "Điểm"],
          ["Sơn La", 2024, { f: "A9", t: "e", v: "#REF!" }],
          ["Sơn La", 2024, 43.8876],
        ],
      }),
      "a.xlsx",
      papiOptions,
    );
    expect(said(draft)).toEqual(["C2 formula-error"]);
    expect(draft.kept).toBe(1);
  });
});
