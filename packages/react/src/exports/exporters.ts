export { Exporters } from "../frame/exporters.js";
export type { ExportersProps, FileWriters, SheetWriter } from "../frame/exporters.js";
export { figureSheet } from "../export/sheet.js";
export { saveFile } from "../export/save-file.js";
export { paletteOf } from "../export/colours.js";
export type { Palette } from "../export/colours.js";
