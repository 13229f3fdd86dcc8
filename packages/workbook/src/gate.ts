// The data gate: files of offices become figures, or issues that name the cell and what to do. An entry by itself, so that a
// page loads it when somebody brings a file.
export { commitDraft } from "./gate/commit.js";
export type { Committed, KeptSet } from "./gate/commit.js";
export { checkFile, checkWorkbook, mend } from "./gate/draft.js";
export type { GateContent, GateDraft } from "./gate/draft.js";
export type { CellPlace } from "./gate/mend-cell.js";
export { GATE_KINDS } from "./gate/options.js";
export type {
  BodiesOptions,
  GateKind,
  GateOptions,
  InspectionOptions,
  ProceduresOptions,
  ScoresOptions,
} from "./gate/options.js";
export type { Asked } from "./gate/which-kind.js";
export type { RecordsContent } from "./gate/read-content.js";
export { cellAddress, parseAddress } from "./read/address.js";
export { readWorkbook } from "./read/read-workbook.js";
export type { ReadWorkbook, ReadWorkbookOptions } from "./read/read-workbook.js";
export { LIMITS } from "./read/workbook.js";
export type {
  CellRange,
  Limits,
  OnProgress,
  SheetRow,
  Workbook,
  WorkbookCell,
  WorkbookCellKind,
  WorkbookSheet,
} from "./read/workbook.js";
export { saveDraft } from "./write/save-draft.js";
export type { SaveWords, WordedIssue } from "./write/save-draft.js";
export { writeKept, writeTemplate } from "./write/write-template.js";
export type { TemplateOptions } from "./write/write-template.js";
