import { fileIssuesEn } from "./file-issues-en.js";
import type { issuesVi } from "./issues-vi.js";

const rowOrCell = (severity: "error" | "warning") => (severity === "error" ? "row" : "cell");

/** Faults of a file, in English. */
export const issuesEn: typeof issuesVi = {
  codes: {
    ...fileIssuesEn,
    "empty-file": {
      message: ({ where }) => `${where}: the file has no rows of figures.`,
      remedy: () => "Choose another file, or save the table as CSV with the column names in its first row.",
    },
    "unclosed-quote": {
      message: ({ where }) =>
        `${where}: a quotation mark opens in this row and never closes; from here on nothing could be read.`,
      remedy: () => "Add the missing quotation mark, or remove the one too many.",
    },
    "row-width": {
      message: ({ where, value, expected }) =>
        `${where}: the row has ${value} cells, the heading has ${expected}.`,
      remedy: ({ expected }) =>
        `Give the row ${expected} cells; a cell that holds the separator must stand in quotation marks.`,
    },
    "missing-column": {
      message: ({ where, column }) => `${where}: column “${column}” is missing.`,
      remedy: ({ column, severity }) =>
        severity === "error"
          ? `Add a column “${column}” to the heading; without it the file cannot be read.`
          : `Add a column “${column}” to the heading; where there are no such figures, a warning may be left as it is.`,
    },
    "unknown-column": {
      message: ({ where, column, value }) =>
        `${where}: it is not known what column “${column}”${value === "" ? "" : ` (this cell says “${value}”)`} is; it was not read.`,
      remedy: () => "Rename the column as in the template, or remove it.",
    },
    "duplicate-column": {
      message: ({ where, column }) =>
        `${where}: column “${column}” means the same as an earlier one; only the earlier one was read.`,
      remedy: () => "Remove one of the two.",
    },
    "blank-score": {
      message: ({ where }) => `${where}: the score is blank; it is kept as missing, not as 0.`,
      remedy: () => "Fill in the score; where there is none, write “-”.",
    },
    "unreadable-number": {
      message: ({ where, value, expected }) =>
        expected === "whole"
          ? `${where}: “${value}” is not a valid whole number; it is not kept.`
          : `${where}: “${value}” is not a number; it is kept as unreadable.`,
      remedy: ({ expected }) =>
        expected === "whole"
          ? "Write a whole number, as 147 or 2026."
          : "Write the number as 84.84 or 84,84.",
    },
    "mixed-decimal-marks": {
      message: ({ where, value, expected, more }) =>
        `${where}: “${value}”${more === "" ? " has" : ` and ${more} more cells have`} another decimal mark than the rest of the file (“${expected}”); read as ${more === "" ? "a decimal number" : "decimal numbers"} all the same.`,
      remedy: ({ expected }) =>
        `Check the number, then use one decimal mark “${expected}” in the whole file.`,
    },
    "above-maximum": {
      message: ({ where, value, expected, severity }) =>
        `${where}: ${value} is above the maximum of ${expected}; the ${rowOrCell(severity)} was not taken.`,
      remedy: ({ expected }) => `Check the number and its decimal mark; it is at most ${expected}.`,
    },
    "below-minimum": {
      message: ({ where, value, expected, severity }) =>
        `${where}: ${value} is below the minimum of ${expected}; the ${rowOrCell(severity)} was not taken.`,
      remedy: ({ expected }) => `Check the number; it is at least ${expected}.`,
    },
    "unknown-unit": {
      message: ({ where, value }) => `${where}: this edition has no unit “${value}”; the row was not taken.`,
      remedy: ({ expected }) =>
        expected === ""
          ? "Use the name of a unit of this edition."
          : `Is “${expected}” meant? If so, write it that way.`,
    },
    "unit-mismatch": {
      message: ({ where, value, expected }) =>
        `${where}: “${value}” does not name the unit of the rest of the row${expected === "" ? "" : ` (“${expected}”)`}; the row was not taken.`,
      remedy: ({ expected }) =>
        expected === ""
          ? "Let code and name mean the same unit."
          : `Correct the name, or correct it to “${expected}”.`,
    },
    "unknown-edition": {
      message: ({ where, value }) => `${where}: this index has no edition “${value}”; the row was not taken.`,
      remedy: ({ expected }) => `Write the year of an edition${expected === "" ? "" : ` (${expected})`}.`,
    },
    "unknown-component": {
      message: ({ where, value }) =>
        `${where}: this edition has no component “${value}”; the row was not taken.`,
      remedy: ({ expected }) =>
        `Use a component code of this edition${expected === "" ? "" : `: ${expected}`}.`,
    },
    "duplicate-cell": {
      message: ({ where, value, expected }) =>
        `${where}: “${value}” stands in row ${expected} already, for the same edition and component; row ${expected} was kept.`,
      remedy: ({ expected }) => `Remove this row or row ${expected}.`,
    },
    "unreadable-rank": {
      message: ({ where, value }) => `${where}: “${value}” is not a rank; the score was kept.`,
      remedy: () => "Write the rank as a whole number, as 20 or 20/63.",
    },
    "rank-out-of-range": {
      message: ({ where, value, expected }) =>
        `${where}: rank ${value} is not between 1 and ${expected}; the score was kept.`,
      remedy: () => "Check the rank against the published list.",
    },
    "rank-withheld": {
      message: ({ where, value, expected }) =>
        `${where}: the publisher names only the top ${expected}; rank ${value} and the score of this row are not shown.`,
      remedy: () => "Leave rank and score blank for units that were not published.",
    },
    "blank-cell": {
      message: ({ where, severity }) =>
        severity === "error"
          ? `${where}: this cell must be filled and is blank; the row is not kept.`
          : `${where}: this cell is blank; what belongs to it in the row is not kept.`,
      remedy: ({ column }) => `Fill in column “${column}”.`,
    },
    "unexpected-cell": {
      message: ({ where, value }) =>
        `${where}: this criterion is not scored in that way; “${value}” is not kept.`,
      remedy: () => "Clear the cell, or correct how the criterion is scored.",
    },
    "unknown-value": {
      message: ({ where, value, severity }) =>
        `${where}: “${value}” is not understood; the ${rowOrCell(severity)} is not kept.`,
      remedy: ({ expected }) =>
        expected === "" ? "Write a value of the template's list." : `Write one of these: ${expected}.`,
    },
    "unreadable-date": {
      message: ({ where, value, severity }) =>
        `${where}: “${value}” is not a day; the ${rowOrCell(severity)} is not kept.`,
      remedy: () => "Write day/month/year, as 22/11/2026.",
    },
    "dates-reversed": {
      message: ({ where, value, expected }) =>
        `${where}: ${value} comes before the day ${expected} on which it begins; the row's status may be wrong.`,
      remedy: () => "Correct one of the two days.",
    },
    "duplicate-row": {
      message: ({ where, value, expected }) =>
        `${where}: “${value}” is there already${expected === "" ? "" : ` in row ${expected}`}; this row is not kept.`,
      remedy: () => "Delete one of the two rows, or correct the code.",
    },
    "unknown-reference": {
      message: ({ where, value }) => `${where}: nothing has the code “${value}”; the row is not kept.`,
      remedy: () => "Correct the code after the table that it refers to, or add the line there.",
    },
    "parts-not-total": {
      message: ({ where, value, expected }) =>
        `${where}: full marks are ${value}, but the criteria below add up to ${expected}.`,
      remedy: () => "Correct the full marks of this line or of those below.",
    },
    "count-not-list": {
      message: ({ where, value, expected }) =>
        `${where}: the printed count is ${value}, the list in the file has ${expected}; both are kept and never added.`,
      remedy: () => "Complete or shorten the list, or check the printed count.",
    },
    "unknown-body": {
      message: ({ where, value }) =>
        `${where}: “${value}” is not the body that the plan of inspections names; the row is kept.`,
      remedy: ({ expected }) =>
        expected === ""
          ? "Write the body as in the plan of inspections, or add it to the plan."
          : `Is it “${expected}”? If so, correct the name.`,
    },
  },
  where: ({ file, sheet, row, cell, column }) =>
    [
      file,
      sheet === "" ? "" : `sheet “${sheet}”`,
      cell !== "" ? `cell ${cell}` : row === "" ? "" : `row ${row}`,
      column === "" ? "" : `column “${column}”`,
    ]
      .filter((part) => part !== "")
      .join(", "),
};
