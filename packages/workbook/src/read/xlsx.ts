import { readFormats } from "./formats.js";
import { cleanText, readSheet } from "./sheet.js";
import type { SheetContext } from "./sheet.js";
import { FileFault, tooLarge } from "./workbook.js";
import type { Limits, OnProgress, WorkbookSheet } from "./workbook.js";
import { walkPart } from "./xml.js";
import { openZip } from "./zip.js";
import type { Zip } from "./zip.js";

/**
 * The sheets of an XLSX file.
 *
 * @throws FileFault where it is none, is damaged or too large
 */
export function readXlsx(
  bytes: Uint8Array,
  limits: Limits,
  onProgress?: OnProgress,
): readonly WorkbookSheet[] {
  const zip = openZip(bytes, limits);
  const book = bookPart(zip);
  const links = readLinks(zip, book);
  const { sheets, from1904 } = readBook(zip, book);
  if (sheets.length > limits.sheets) throw tooLarge("sheets", sheets.length, limits);
  const partOf = (kind: string) => [...links.values()].find((link) => link.type.endsWith(`/${kind}`))?.part;
  const parts = sheets.flatMap((sheet) => {
    const link = links.get(sheet.link);
    return link?.type.endsWith("/worksheet") === true ? [{ ...sheet, part: link.part }] : [];
  });
  const strings = partOf("sharedStrings");
  const all = [strings, ...parts.map(({ part }) => part)].reduce(
    (sum, part) => sum + zip.sizeOf(part ?? ""),
    1,
  );
  let read = 0;
  const onBytes = (count: number) => {
    read += count;
    onProgress?.(Math.min(1, read / all));
  };
  const context: SheetContext = {
    strings: strings === undefined ? [] : readStrings(zip, strings, onBytes),
    formats: readFormats(zip, partOf("styles") ?? ""),
    from1904,
    limits,
    left: { rows: limits.rows, cells: limits.cells },
  };
  return parts.map(({ part, name, hidden }) => readSheet(zip, part, { name, hidden }, context, onBytes));
}

/** The part that lists the sheets; a file that has none is another kind of file. */
function bookPart(zip: Zip): string {
  const named = readRootLink(zip);
  if (named !== undefined && zip.names.includes(named) && named.endsWith(".xml") && named.startsWith("xl/"))
    return named;
  throw new FileFault({ code: "not-a-workbook", row: 0, value: kindOf(zip) });
}

function readRootLink(zip: Zip): string | undefined {
  const links = readLinksIn(zip, "_rels/.rels", "");
  return [...links.values()].find(({ type }) => type.endsWith("/officeDocument"))?.part;
}

function kindOf({ names }: Zip): string {
  if (names.some((name) => name.startsWith("xl/") && name.endsWith(".bin"))) return "xlsb";
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  if (names.some((name) => name.startsWith("ppt/"))) return "pptx";
  return names.includes("mimetype") && names.includes("content.xml") ? "ods" : "zip";
}

interface Link {
  readonly type: string;
  readonly part: string;
}

function readLinks(zip: Zip, part: string): ReadonlyMap<string, Link> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  return readLinksIn(zip, `${folder}_rels/${part.slice(cut)}.rels`, folder);
}

function readLinksIn(zip: Zip, part: string, folder: string): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "" } = attributes();
      links.set(Id, { type: Type, part: Target.startsWith("/") ? Target.slice(1) : folder + Target });
    },
  });
  return links;
}

function readBook(zip: Zip, part: string) {
  const sheets: { name: string; hidden: boolean; link: string }[] = [];
  let from1904 = false;
  walkPart(zip, part, {
    open: (element, attributes) => {
      if (element === "workbookPr") from1904 = ["1", "true"].includes(attributes()["date1904"] ?? "");
      if (element !== "sheet") return;
      const found = attributes();
      const link = Object.entries(found).find(([key]) => key === "r:id" || key.endsWith(":id"))?.[1] ?? "";
      sheets.push({
        name: cleanText(found["name"] ?? ""),
        hidden: (found["state"] ?? "visible") !== "visible",
        link,
      });
    },
  });
  return { sheets, from1904 };
}

/** The list of texts; phonetic readings beside them are left out. */
function readStrings(zip: Zip, part: string, onBytes: (bytes: number) => void): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  walkPart(
    zip,
    part,
    {
      open: (name) => {
        if (name === "si") text = "";
        else if (name === "rPh") phonetic = true;
        else if (name === "t") inText = !phonetic;
      },
      close: (name) => {
        if (name === "si") strings.push(cleanText(text));
        else if (name === "rPh") phonetic = false;
        else if (name === "t") inText = false;
      },
      text: (piece) => {
        if (inText) text += piece;
      },
    },
    onBytes,
  );
  return strings;
}
