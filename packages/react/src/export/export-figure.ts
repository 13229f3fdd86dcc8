import type { DataTable } from "../frame/description.js";
import type { FileWriters } from "../frame/exporters.js";
import { figureCsv } from "./csv.js";
import { withFonts } from "./fonts.js";
import { svgToPng } from "./png.js";
import { saveFile } from "./save-file.js";
import { figureSheet } from "./sheet.js";
import { figureSvg } from "./svg.js";
import type { FigureSvgInput } from "./svg.js";

export type DownloadFormat = "svg" | "png" | "csv" | "xlsx";

export interface ExportRequest extends FigureSvgInput {
  readonly format: DownloadFormat;
  /** What is written as CSV or XLSX; the whole table of the description when absent. */
  readonly table?: DataTable | undefined;
  readonly writers?: FileWriters;
}

/** A figure as a file. Loaded on the first click on a download: no page pays for it before. */
export async function figureFile({ format, table, writers, ...input }: ExportRequest): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([figureCsv(table ?? input.description.table, input.words.locale)], {
        type: "text/csv;charset=utf-8",
      });
    case "xlsx": {
      if (!writers?.xlsx) throw new Error("No writer of workbooks: give one to <Exporters>.");
      const { writeSheet } = await writers.xlsx();
      const { description, words } = input;
      return writeSheet(figureSheet(description, table ?? description.table, words));
    }
    case "svg":
      return new Blob([await withFonts(figureSvg(input))], { type: "image/svg+xml;charset=utf-8" });
    case "png":
      return svgToPng(await withFonts(figureSvg(input)));
  }
}

/** Makes the file and hands it to the browser to keep. */
export async function exportFigure(request: ExportRequest): Promise<void> {
  saveFile(await figureFile(request), `${request.description.fileName}.${request.format}`);
}
