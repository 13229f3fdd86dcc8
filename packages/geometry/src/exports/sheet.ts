export { layoutSheet } from "../sheet.js";
export type { Sheet, SheetInput } from "../sheet.js";
export { tablePicture } from "../table-picture.js";
export type { HairlineMark, TablePicture, TablePictureInput } from "../table-picture.js";
export type { WrittenText } from "../written-text.js";
