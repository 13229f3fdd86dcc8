import { ISSUE_CODES } from "@chiso/core";
import type { Issue } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { wordIssue } from "./word-issue.js";
import { wordsOf } from "./words.js";

const issue = (code: Issue["code"]): Issue => ({
  code,
  severity: "warning",
  file: "par-2020.csv",
  row: 7,
  column: "Điểm",
  value: "84,84",
  expected: ".",
});

describe.each(["vi", "en"] as const)("wordIssue in %s", (locale) => {
  const words = wordsOf(locale);

  it.each(ISSUE_CODES)("%s names file, row and column, and says what to do", (code) => {
    const { message, remedy } = wordIssue(issue(code), words);
    expect(message).toContain("par-2020.csv");
    expect(message).toContain(locale === "vi" ? "dòng 7" : "row 7");
    // a limit and a missing table have no column
    if (!["too-large", "no-such-table"].includes(code)) expect(message).toContain("“Điểm”");
    expect(message).toMatch(/\.$/);
    expect(remedy).toMatch(/[.?]$/);
    expect(remedy.length).toBeGreaterThan(15);
  });

  it("names sheet and cell where a workbook has them, and no row where the whole file is meant", () => {
    const inSheet: Issue = { ...issue("formula-error"), sheet: "Số liệu", cell: "D7", value: "#REF!" };
    const { message } = wordIssue(inSheet, words);
    expect(message).toContain(
      locale === "vi" ? "trang tính “Số liệu”, ô D7, cột “Điểm”" : "sheet “Số liệu”, cell D7",
    );
    expect(message).not.toMatch(/dòng 7|row 7/);
    const whole: Issue = { code: "not-a-workbook", severity: "error", file: "a.xlsx", row: 0, value: "pdf" };
    expect(wordIssue(whole, words).message).toMatch(/^a\.xlsx: .*PDF/);
  });

  it("shows the value as it was found, markup included, as text", () => {
    expect(wordIssue({ ...issue("unknown-unit"), value: "<b>X</b>" }, words).message).toContain("“<b>X</b>”");
  });

  it("never says that an error may be left as it is: without the column nothing is read", () => {
    const missing = { code: "missing-column", file: "a.csv", row: 1, column: "year" } as const;
    const told = (severity: Issue["severity"]) => wordIssue({ ...missing, severity }, words).remedy;
    expect(told("warning")).toMatch(/có thể bỏ qua|may be left/);
    expect(told("error")).not.toMatch(/có thể bỏ qua|may be left/);
  });

  it("names a column that is missing once, at row 1 and without a value", () => {
    const missing: Issue = {
      code: "missing-column",
      severity: "warning",
      file: "a.csv",
      row: 1,
      column: "published_rank",
    };
    const { message } = wordIssue(missing, words);
    expect(message.match(/published_rank/g)).toHaveLength(1);
    expect(message).not.toContain("undefined");
  });
});

describe("wordIssue", () => {
  it("proposes the nearest name where one is known", () => {
    const near: Issue = { ...issue("unknown-unit"), value: "Sơn Ka", expected: "Sơn La" };
    expect(wordIssue(near, wordsOf("vi")).remedy).toBe("Có phải là “Sơn La”? Nếu đúng, sửa tên theo đó.");
    expect(wordIssue(near, wordsOf("en")).remedy).toContain("“Sơn La”");
  });

  it("words the two languages differently for every code", () => {
    for (const code of ISSUE_CODES) {
      expect(wordIssue(issue(code), wordsOf("vi")).message).not.toBe(
        wordIssue(issue(code), wordsOf("en")).message,
      );
    }
  });
});
