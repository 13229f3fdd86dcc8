import { describe, expect, it } from "vitest";
import { countTests, readCounts } from "./lib/gates.mjs";

const file = (status, ...tests) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});
const report = (numPassedTests, numFailedTests, numPendingTests, ...testResults) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  testResults,
});

describe("the counts of a test run", () => {
  it("are the reporter's own", () => {
    expect(countTests(report(2, 1, 0, file("failed", "passed", "passed", "failed")), false)).toEqual({
      passed: 2,
      failed: 1,
    });
  });
  it("take a file that could not be loaded for one failure", () => {
    expect(countTests(report(1, 0, 0, file("passed", "passed"), file("failed")), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });
  it("take a skipped test for a failure", () => {
    expect(countTests(report(1, 0, 1, file("passed", "passed", "pending")), true)).toEqual({
      passed: 1,
      failed: 1,
    });
  });
  it("never hide a run that ended badly", () => {
    expect(countTests(report(1, 0, 0, file("passed", "passed")), false)).toEqual({ passed: 1, failed: 1 });
  });
});

describe("the counts of a script", () => {
  it("stand in its last line", () => {
    expect(readCounts("1 passed, 0 failed\nmore\n7 passed, 2 failed\n", false)).toEqual({
      passed: 7,
      failed: 2,
    });
  });
  it("are one failure where that line is missing", () => {
    expect(readCounts("7 passed", true)).toEqual({ passed: 0, failed: 1 });
  });
  it("are one failure at least where the script ended badly", () => {
    expect(readCounts("7 passed, 0 failed", false)).toEqual({ passed: 7, failed: 1 });
  });
});
