// What a file needs of a figure, without a browser: the picture's markup, the sheet around it, the table.
export { StaticHost } from "../frame/static-host.js";
export type { StaticHostValue } from "../frame/static-host.js";
export { DataTableView } from "../frame/data-table-view.js";
export type { DataTableViewProps } from "../frame/data-table-view.js";
export { SourceLines } from "../frame/source-lines.js";
export type { SourceLinesProps } from "../frame/source-lines.js";
export { Legend } from "../frame/legend.js";
export type { LegendProps } from "../frame/legend.js";
export { figureCsv } from "../export/csv.js";
export { escapeXml } from "../export/escape-xml.js";
export { HALO, INHERITED, OWN, isOfThePage, isPlain } from "../export/plain-svg.js";
export { pictureOfTable, sheetOf, writeSheet } from "../export/write-sheet.js";
export type { SheetInk, SheetPicture } from "../export/write-sheet.js";
