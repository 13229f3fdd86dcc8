import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cell } from "write-excel-file/universal";
import { cellAddress } from "../read/address.js";
import { element, escapeXml } from "./patch/markup.js";

// The library packs large parts in workers made from `blob:` addresses. Where a page's policy forbids these, the large parts are
// taken out before it packs the rest, and put in by ourselves: numbers stand in for texts, so that its list of texts stays small.

/** A table of cells without its texts, and the texts by their addresses. */
export interface WithoutTexts {
  readonly rows: readonly (readonly Cell[])[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Cells with numbers in place of texts, each with the looks that it had. */
export function withoutTexts(rows: readonly (readonly Cell[])[]): WithoutTexts {
  const texts = new Map<string, string>();
  const bare = rows.map((cells, row) =>
    cells.map((cell, column): Cell => {
      const text = textOf(cell);
      if (text === undefined) return cell;
      texts.set(cellAddress(row + 1, column), text);
      return { ...(typeof cell === "object" ? cell : {}), value: 0, type: Number } as Cell;
    }),
  );
  return { rows: bare, texts };
}

function textOf(cell: Cell): string | undefined {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object" || cell === null || cell instanceof Date || !("value" in cell))
    return undefined;
  return cell.type === String && typeof cell.value === "string" ? cell.value : undefined;
}

/** A sheet taken apart: all but its cells, and its cells with their texts. */
export interface TakenApart {
  readonly shell: string;
  readonly cells: string;
}

/** Takes the cells out of the markup of a sheet, with texts where numbers stood in for them. */
export function takenApart(xml: string, texts: ReadonlyMap<string, string>): TakenApart {
  const data = element(xml, "sheetData");
  if (!data) return { shell: xml, cells: "" };
  return {
    shell: `${xml.slice(0, data.from)}${HOLE}${xml.slice(data.to)}`,
    cells: `<sheetData>${withTexts(data.inner, texts)}</sheetData>`,
  };
}

const HOLE = "<sheetData/>";

function withTexts(xml: string, texts: ReadonlyMap<string, string>): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)><v>0<\/v><\/c>/g, (markup, address: string, more: string) => {
    const text = texts.get(address);
    if (text === undefined) return markup;
    const kept = more.replace(/ t="[^"]*"/, "");
    return `<c r="${address}"${kept} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  });
}

/** An archive with the cells put into its sheets, packed on the spot. */
export async function withCells(file: Blob, cells: readonly string[]): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [at, own] of cells.entries()) {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const [before = "", after = ""] = strFromU8(files[part] ?? new Uint8Array()).split(HOLE);
    files[part] = strToU8(before + own + after);
  }
  return new Blob([zipSync(files)], { type: file.type });
}
