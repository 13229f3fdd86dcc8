export { writeSheet } from "./write-sheet.js";
export type { SheetCell, SheetTable } from "@chiso/core";
