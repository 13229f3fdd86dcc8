import { attribute, element, elements, escapeXml, prefixOf } from "./markup.js";

/** The parts of a workbook by name, as text; those that are not looked at stay bytes. */
export interface Parts {
  readonly text: (name: string) => string | undefined;
  readonly put: (name: string, text: string) => void;
  readonly drop: (name: string) => void;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the parts of a workbook are. */
export interface Book {
  readonly part: string;
  readonly links: string;
  readonly styles: string;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf("/") + 1);
const placed = (folder: string, target: string) =>
  target.startsWith("/") ? target.slice(1) : folder + target;

/** @returns undefined for a workbook that is not laid out as usual */
export function readBook({ text }: Parts): Book | undefined {
  const root = elements(text("_rels/.rels") ?? "", "Relationship").find(({ tag }) =>
    attribute(tag, "Type")?.endsWith("/officeDocument"),
  );
  const part = placed("", attribute(root?.tag ?? "", "Target") ?? "");
  const folder = folderOf(part);
  const links = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const [xml, all] = [text(part), text(links)];
  if (xml === undefined || all === undefined) return undefined;
  const target = new Map<string, string>();
  let styles: string | undefined;
  for (const { tag } of elements(all, "Relationship")) {
    const at = placed(folder, attribute(tag, "Target") ?? "");
    target.set(attribute(tag, "Id") ?? "", at);
    if (attribute(tag, "Type")?.endsWith("/styles")) styles = at;
  }
  if (styles === undefined) return undefined;
  const sheets = elements(element(xml, "sheets")?.inner ?? "", "sheet").flatMap(({ tag }) => {
    const at = target.get(/\s[\w.-]+:id\s*=\s*["'](.*?)["']/.exec(tag)?.[1] ?? "");
    return at === undefined ? [] : [{ name: (attribute(tag, "name") ?? "").normalize("NFC"), part: at }];
  });
  const from1904 = ["1", "true"].includes(attribute(element(xml, "workbookPr")?.tag ?? "", "date1904") ?? "");
  return { part, links, styles, sheets, from1904 };
}

/** Adds a sheet behind the others. */
export function addSheet({ text, put }: Parts, book: Book, name: string, markup: string): void {
  const part = `${folderOf(book.part)}worksheets/chiso.xml`;
  const [xml, links, types] = [text(book.part), text(book.links), text("[Content_Types].xml")].map(
    (one = "") => one,
  ) as [string, string, string];
  const list = element(xml, "sheets");
  if (!list) return;
  const ids = elements(list.inner, "sheet").map(({ tag }) => Number(attribute(tag, "sheetId") ?? 0));
  const prefix = prefixOf(list.tag);
  const sheet = `<${prefix}sheet xmlns:chiso="${RELATION}" name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" chiso:id="chisoFaults"/>`;
  const end = list.to - `</${prefix}sheets>`.length;
  put(book.part, xml.slice(0, end) + sheet + xml.slice(end));
  const link = `<Relationship Id="chisoFaults" Type="${RELATION}/worksheet" Target="worksheets/chiso.xml"/>`;
  put(book.links, links.replace("</Relationships>", `${link}</Relationships>`));
  const type = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`;
  put("[Content_Types].xml", types.replace("</Types>", `${type}</Types>`));
  put(part, markup);
}

/** What a spreadsheet remembers of the order of formulas: it finds it anew where it is not there. */
export function dropChain({ text, put, drop }: Parts, book: Book): void {
  const links = text(book.links) ?? "";
  const chain = elements(links, "Relationship").find(({ tag }) =>
    attribute(tag, "Type")?.endsWith("/calcChain"),
  );
  if (!chain) return;
  const part = placed(folderOf(book.part), attribute(chain.tag, "Target") ?? "");
  put(book.links, links.slice(0, chain.from) + links.slice(chain.to));
  const types = text("[Content_Types].xml") ?? "";
  const type = elements(types, "Override").find(({ tag }) => attribute(tag, "PartName") === `/${part}`);
  if (type) put("[Content_Types].xml", types.slice(0, type.from) + types.slice(type.to));
  drop(part);
}

/** A table of texts as a sheet: a head that stays in sight, the rest broken into lines. */
export function textSheet(
  rows: readonly (readonly { readonly text: string; readonly style: number }[])[],
  widths: readonly number[],
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map(
    (cells) =>
      `<row>${cells.map(({ text, style }) => `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`).join("")}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${body.join("")}</sheetData></worksheet>`;
}
