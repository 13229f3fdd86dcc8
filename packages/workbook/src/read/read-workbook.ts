import type { Issue } from "@chiso/core";
import { readCsv } from "./csv-file.js";
import { sniff } from "./sniff.js";
import { inUnicode } from "./tcvn3.js";
import { FileFault, LIMITS, tooLarge } from "./workbook.js";
import type { Limits, OnProgress, Workbook } from "./workbook.js";
import { readXlsx } from "./xlsx.js";

/** How a workbook is opened. */
export interface ReadWorkbookOptions {
  readonly limits?: Partial<Limits>;
  readonly onProgress?: OnProgress;
}

/** A workbook, or why there is none. */
export type ReadWorkbook =
  | { readonly workbook: Workbook; readonly issues: readonly Issue[] }
  | { readonly workbook?: undefined; readonly issues: readonly Issue[] };

/**
 * Bytes of an XLSX or CSV file as cells. What the file is, is told by its bytes and not by its name. Never throws: what cannot
 * be read, or is larger than the limits, is one issue.
 *
 * @param file its name, for the issues
 * @example readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name).workbook?.sheets[0].name
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  { limits: asked, onProgress }: ReadWorkbookOptions = {},
): ReadWorkbook {
  const limits = { ...LIMITS, ...asked };
  try {
    if (bytes.length > limits.fileBytes) throw tooLarge("file", bytes.length, limits);
    const kind = sniff(bytes);
    if (kind === "zip") {
      const sheets = readXlsx(bytes, limits, onProgress);
      return withLetters({ file, kind: "xlsx", sheets, issues: [] });
    }
    if (kind !== "text") throw new FileFault({ code: "not-a-workbook", row: 0, value: kind });
    const { sheet, issues } = readCsv(bytes, file, limits);
    onProgress?.(1);
    return withLetters({ file, kind: "csv", sheets: [sheet], issues });
  } catch (error) {
    // anything else that a hostile file may provoke below is the file's fault too
    const issue =
      error instanceof FileFault ? error.issue : ({ code: "damaged-file", row: 0, value: "" } as const);
    return { issues: [{ ...issue, file, severity: "error" }] };
  }
}

/** The workbook with the letters of today, and a note where it was typed for the fonts of before. */
function withLetters(workbook: Workbook): ReadWorkbook {
  const sheets = inUnicode(workbook.sheets);
  if (!sheets) return { workbook, issues: workbook.issues };
  const told: Issue = {
    code: "old-encoding",
    severity: "warning",
    file: workbook.file,
    row: 0,
    value: "TCVN3 (ABC)",
  };
  const issues = [...workbook.issues, told];
  return { workbook: { ...workbook, sheets, issues }, issues };
}
