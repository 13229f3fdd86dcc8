import { describe, expect, it } from "vitest";
import { createFormat } from "../../messages/format.js";
import { readScore, writeScore } from "./typed-score.js";

const vi = createFormat("vi");
const en = createFormat("en");

describe("scores that a reader types", () => {
  it.each([
    [12.75, 2, "12,75", "12.75"],
    [55.4863, 4, "55,4863", "55.4863"],
    [7, 2, "7,00", "7.00"],
    [0.1 + 0.2, 4, "0,3000", "0.3000"],
    [5.204468, 4, "5,2045", "5.2045"],
    [1234.5, 1, "1234,5", "1234.5"],
  ])(
    "writes %d with the decimal mark of the language and the digits of the figure",
    (value, digits, vietnamese, english) => {
      expect(writeScore(value, digits, vi)).toBe(vietnamese);
      expect(writeScore(value, digits, en)).toBe(english);
      expect(readScore(vietnamese)).toBe(readScore(english));
    },
  );

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
