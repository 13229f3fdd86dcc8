import { cellAddress, parseRange } from "../../read/address.js";
import { attribute, element, elements, escapeXml, prefixOf, withAttribute } from "./markup.js";

/** What is said when a cell is selected. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly note: string;
}

/** Before each of our titles, so that a file that is saved once more loses what we said the last time. */
const MARK = "⚑ ";
const LONGEST_TITLE = 32;
const LONGEST_NOTE = 255;
/** A spreadsheet takes 65,534 rules a sheet; nobody reads as many notes. */
const MOST = 500;

/** What may stand behind the rules of a sheet, in the order of the format. */
const BEHIND =
  /<(?:[\w.-]+:)?(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)(?=[\s/>])|<\/(?:[\w.-]+:)?worksheet>/;

const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/**
 * The markup of a sheet with notes on some cells. Cells that have a rule of the file's own, as a drop-down list, keep that one
 * and get no note: a cell has one rule.
 */
export function withNotes(xml: string, notes: readonly CellNote[]): string {
  const data = element(xml, "sheetData");
  const list = element(xml, "dataValidations", data?.to ?? 0);
  const old = list ? elements(list.inner, "dataValidation") : [];
  const kept = old.filter(({ tag }) => !(attribute(tag, "promptTitle") ?? "").startsWith(MARK));
  const rules = kept.map(({ from, to }) => list?.inner.slice(from, to) ?? "");
  const ruled = [...kept.map(({ tag }) => attribute(tag, "sqref") ?? ""), ...extended(xml)]
    .flatMap((cells) => cells.split(/\s+/))
    .flatMap((range) => parseRange(range) ?? []);
  const free = ({ row, column }: CellNote) =>
    !ruled.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  const prefix = prefixOf(data?.tag ?? "");
  const added = notes
    .slice(0, MOST)
    .filter(free)
    .map(
      ({ row, column, title, note }) =>
        `<${prefix}dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(cut(MARK + title, LONGEST_TITLE))}" prompt="${escapeXml(cut(note, LONGEST_NOTE))}" sqref="${cellAddress(row, column)}"/>`,
    );
  const all = [...rules, ...added];
  if (list) {
    const tag = withAttribute(list.tag.replace(/\s*\/>$/, ">"), "count", String(all.length));
    const whole = all.length === 0 ? "" : `${tag}${all.join("")}</${prefixOf(list.tag)}dataValidations>`;
    return xml.slice(0, list.from) + whole + xml.slice(list.to);
  }
  if (all.length === 0) return xml;
  const from = data?.to ?? 0;
  const at = xml.slice(from).search(BEHIND);
  if (at < 0) return xml;
  const whole = `<${prefix}dataValidations count="${all.length}">${all.join("")}</${prefix}dataValidations>`;
  return xml.slice(0, from + at) + whole + xml.slice(from + at);
}

/** Cells of rules that newer versions keep apart: lists of other sheets. */
function extended(xml: string): readonly string[] {
  return [...xml.matchAll(/<xm:sqref>([^<]*)<\/xm:sqref>/g)].map(([, cells = ""]) => cells);
}
