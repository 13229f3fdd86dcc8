import { describe, expect, it } from "vitest";
import { createFormat } from "../../messages/format.js";
import { readScore, writeScore } from "./typed-score.js";

const vi = createFormat("vi");
const en = createFormat("en");

describe("scores that a reader types", () => {
  it.each([
    [12.75, "12,75", "12.75"],
    [55.4863, "55,4863", "55.4863"],
    [7, "7", "7"],
    [0.1 + 0.2, "0,3", "0.3"],
    [1234.5, "1234,5", "1234.5"],
  ])("writes %d with the decimal mark of the language", (value, vietnamese, english) => {
    expect(writeScore(value, vi)).toBe(vietnamese);
    expect(writeScore(value, en)).toBe(english);
    expect(readScore(vietnamese)).toBe(readScore(english));
  });

  it.each([
    ["12,75", 12.75],
    [" 12.75 ", 12.75],
    ["3,", 3],
    [",5", 0.5],
  ])("reads %j whichever mark stands in it", (text, value) => {
    expect(readScore(text)).toBe(value);
  });

  it.each(["", "-", ",", "1,2,3", "1.234,5", "1e3", "Infinity", "mười", "<b>1</b>"])(
    "takes %j for no number",
    (text) => {
      expect(readScore(text)).toBeUndefined();
    },
  );
});
