import { describe, expect, it } from "vitest";
import { readNumber } from "./number.js";

describe("readNumber", () => {
  it.each([
    ["84,84", 84.84, ","],
    ["84.84", 84.84, "."],
    ["84,84%", 84.84, ","],
    [" 84,84 % ", 84.84, ","],
    ["1.234,5", 1234.5, ","],
    ["1,234.5", 1234.5, "."],
    ["1 234,5", 1234.5, ","],
    ["1\u00a0234,5", 1234.5, ","],
    ["1\u202f234,5", 1234.5, ","],
    ["1,234", 1.234, ","],
    ["1.234.567", 1_234_567, undefined],
    ["85", 85, undefined],
    ["+2,91", 2.91, ","],
    ["\u22123", -3, undefined],
    ["-3,5", -3.5, ","],
    ["007", 7, undefined],
  ])("reads %j", (text, number, mark) => {
    expect(readNumber(text)).toEqual(mark === undefined ? { number } : { number, mark });
  });

  it.each([
    "",
    "%",
    "1e5",
    "٨٤",
    "８４",
    "0x54",
    "84,84,84",
    "1.23.456",
    "1,2345,678",
    "84,",
    ",5",
    "84 điểm",
    "84,84%%",
    "--3",
    "Infinity",
    "NaN",
    "=1+1",
    "84\u000084",
    "1.234.5678",
  ])("does not read %j", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it("does not read a number beyond all numbers", () => {
    expect(readNumber("9".repeat(400))).toBeUndefined();
  });
});
