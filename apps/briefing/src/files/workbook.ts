import { figureSheet } from "@chiso/react/exporters";
import { writeSheets } from "@chiso/workbook";
import type { Gathered } from "./gather.js";

/** The briefing's tables as one workbook, a sheet each, numbers as numbers. */
export function briefingWorkbook({ view, parts }: Gathered): Promise<Blob> {
  return writeSheets(
    parts.map(({ title, description }) => ({
      ...figureSheet(description, description.table, view.words),
      name: title,
    })),
  );
}
