export { Exporters } from "../frame/exporters.js";
export type { ExportersProps, FileWriters, SheetWriter } from "../frame/exporters.js";
