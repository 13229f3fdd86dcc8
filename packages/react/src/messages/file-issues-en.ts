import type { fileIssuesVi } from "./file-issues-vi.js";

const andMore = (more: string) => (more === "" ? "" : ` and ${more} more cells`);
const are = (more: string) => (more === "" ? "is" : "are");

const KINDS: Readonly<Record<string, string>> = {
  xls: "an Excel 97-2003 workbook (.xls)",
  xlsb: "a binary Excel workbook (.xlsb)",
  encrypted: "a workbook with a password",
  doc: "a Word 97-2003 document",
  docx: "a Word document",
  pptx: "a PowerPoint presentation",
  ods: "an OpenDocument spreadsheet (.ods)",
  pdf: "a PDF file",
  html: "a web page (HTML) under a workbook's name",
  xml: "an XML file",
  picture: "a picture",
  zip: "an archive",
  empty: "an empty file",
  binary: "a binary file of unknown kind",
};

const LIMITS: Readonly<Record<string, string>> = {
  file: "MB",
  inflated: "MB when unpacked",
  rows: "rows",
  columns: "columns",
  cells: "cells",
  sheets: "sheets",
};

/** Faults of the file around a table, in English. */
export const fileIssuesEn: typeof fileIssuesVi = {
  "not-a-workbook": {
    message: ({ where, value }) =>
      `${where}: this is ${KINDS[value] ?? value}, which cannot be read as an .xlsx or .csv workbook.`,
    remedy: ({ value }) =>
      value === "encrypted"
        ? "Open it with its password, take the password off (File › Info › Protect workbook), and save it again."
        : "Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and choose that file.",
  },
  "damaged-file": {
    message: ({ where, value }) =>
      `${where}: the file is damaged or incomplete${value === "" ? "" : ` (${value})`}; it could not be read.`,
    remedy: () => "Download or copy the file again; if Excel opens it, save it as a new .xlsx.",
  },
  "too-large": {
    message: ({ where, value, column, expected }) =>
      `${where}: ${value === "" ? "more than" : `${value}, more than`} the limit of ${expected} ${LIMITS[column] ?? column}; the file was not read.`,
    remedy: () => "Remove sheets, rows and pictures that are not needed, or split the file.",
  },
  "old-encoding": {
    message: ({ where, value }) => `${where}: the file is written in ${value} and was read so.`,
    remedy: ({ value }) =>
      value.startsWith("TCVN3")
        ? "Check marks and capitals; next time type in a Unicode font."
        : "Check the Vietnamese letters; next time save it as “CSV UTF-8”.",
  },
  "other-sheet": {
    message: ({ where, value, expected }) =>
      `${where}: this sheet holds “${value}”, not “${expected}”; it was not read.`,
    remedy: ({ expected }) => `Choose the right kind of data, or fill in the template “${expected}”.`,
  },
  "no-such-table": {
    message: ({ where, value, expected }) =>
      `${where}: there is no table “${expected}”${value === "" ? "" : `; the first row is: ${value}`}.`,
    remedy: ({ column }) => `Put a row of column names above the table, with at least: ${column}.`,
  },
  "formula-error": {
    message: ({ where, value }) => `${where}: the formula gives ${value}; the cell has no value.`,
    remedy: () => "Correct the formula, or write the number in its place.",
  },
  "formula-not-computed": {
    message: ({ where, value }) => `${where}: the formula ${value} was not computed; the cell has no value.`,
    remedy: () => "Open the file in Excel, let it compute and save it, or write the number in its place.",
  },
  "number-as-text": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} ${are(more)} text, not a number; read as a number.`,
    remedy: () => "Select the cells and convert them to numbers; check the decimal mark.",
  },
  "date-as-text": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} ${are(more)} text, not a day; read as day/month/year.`,
    remedy: () => "Check that day and month are not swapped, then give the cells a date format.",
  },
  "date-for-number": {
    message: ({ where, value }) =>
      `${where}: a number is needed, but the cell holds the day ${value}; the number may have become a date when it was typed.`,
    remedy: () => "Give the cell a number format and type the number again.",
  },
  "percent-sign": {
    message: ({ where, value, more }) =>
      `${where}: “${value}”${andMore(more)} ${more === "" ? "has" : "have"} a percent sign, unlike this index or the rest of the column; read as the number before the sign.`,
    remedy: () => "Write all cells of the column in one way, without the sign.",
  },
  "merged-cells": {
    message: ({ where, value, expected }) =>
      `${where}: cells ${value} are merged; only ${expected} has the value, the others count as blank.`,
    remedy: () => "Unmerge them and fill in each cell.",
  },
  "hidden-row": {
    message: ({ where, more }) =>
      `${where}: this row${more === "" ? " is" : ` and ${more} more are`} hidden; read all the same.`,
    remedy: () => "Unhide or clear the filter to check; delete what is not used.",
  },
  "hidden-column": {
    message: ({ where, column }) => `${where}: column “${column}” is hidden; read all the same.`,
    remedy: () => "Unhide the column to check; delete it if it is not used.",
  },
  "old-unit": {
    message: ({ where, value, expected }) =>
      `${where}: “${value}” is no unit of this edition${expected === "" ? "" : ` (now, or at that time: ${expected})`}; the row was not taken.`,
    remedy: () =>
      "Name a unit of that edition. Figures of a former unit belong to editions before the merger and are not carried over.",
  },
  "duplicate-rank": {
    message: ({ where, value, expected }) =>
      `${where}: rank ${value} stands at ${expected} already, with another score.`,
    remedy: () => "Check the ranks against the published list; only equal scores share a rank.",
  },
  "skipped-rank": {
    message: ({ where, value, expected }) =>
      `${where}: nobody has rank ${expected}; rank ${value} comes next.`,
    remedy: () => "Check which unit is missing, or which rank is mistyped.",
  },
  "sum-not-total": {
    message: ({ where, value, expected }) =>
      `${where}: the total is given as ${value}, but its parts add up to ${expected}.`,
    remedy: () => "Check the total and each part; both are kept as written.",
  },
};
