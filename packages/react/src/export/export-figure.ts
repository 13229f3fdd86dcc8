import { figureCsv } from "./csv.js";
import { withFonts } from "./fonts.js";
import { svgToPng } from "./png.js";
import { saveFile } from "./save-file.js";
import { figureSvg } from "./svg.js";
import type { FigureSvgInput } from "./svg.js";

export type DownloadFormat = "svg" | "png" | "csv";

export interface ExportRequest extends FigureSvgInput {
  readonly format: DownloadFormat;
}

/** A figure as a file. Loaded on the first click on a download: no page pays for it before. */
export async function figureFile({ format, ...input }: ExportRequest): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([figureCsv(input.description.table, input.words.locale)], {
        type: "text/csv;charset=utf-8",
      });
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
