export { writeSheet, writeSheets } from "./write-sheet.js";
export type { SheetCell, SheetTable } from "@chiso/core";
