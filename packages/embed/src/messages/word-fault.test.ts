import { describe, expect, it } from "vitest";
import { SOURCE_FAULTS } from "../source/data-source.js";
import { SPEC_ISSUE_CODES } from "../spec/spec.js";
import { wordAge, wordLoaded, wordSourceFault, wordSpecIssue } from "./word-fault.js";

describe("what a host says of a fault", () => {
  it.each(SPEC_ISSUE_CODES)("%s of a spec has words in both languages", (code) => {
    const issue = { code, severity: "error", path: "edition", found: "MMXX", expected: "2024" } as const;
    const [vi, en] = [wordSpecIssue(issue, "vi"), wordSpecIssue(issue, "en")];
    expect(vi).not.toBe(en);
    for (const text of [vi, en]) expect(text).toMatch(/^.{10,200}[.?]$/);
  });

  it.each(SOURCE_FAULTS)("%s of a source has words in both languages", (kind) => {
    const fault = { kind, tries: 1, status: 404 } as const;
    for (const locale of ["vi", "en"] as const)
      expect(wordSourceFault(fault, locale)).toMatch(/^.{10,200}\.$/);
  });

  it("names the error of a server, and the hour of figures that are old", () => {
    expect(wordSourceFault({ kind: "status", status: 503, tries: 4 }, "vi")).toContain("503");
    expect(wordAge(Date.UTC(2026, 10, 22), "vi")).toContain("22/11/2026");
    expect(wordLoaded(Date.UTC(2026, 10, 22), "en")).toContain("22/11/2026");
  });
});
