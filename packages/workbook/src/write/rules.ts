import { cellAddress } from "../read/address.js";

/** What may be typed into cells, and what is said when one of them is selected. */
export interface CellRule {
  /** Rows from 1, columns from 0, both ends inclusive. */
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly allow:
    | { readonly kind: "any" }
    /** A drop-down list of the cells of a range: `'Danh mục'!$A$1:$A$63`. */
    | { readonly kind: "list"; readonly range: string }
    | { readonly kind: "number"; readonly from: number; readonly to: number; readonly whole: boolean }
    | { readonly kind: "date" };
  readonly title: string;
  readonly note: string;
  /** Said when something else is typed; a spreadsheet refuses it only where `strict`. */
  readonly wrong?: string;
  readonly strict?: boolean;
}

/** A spreadsheet takes no longer titles and notes. */
const LONGEST_TITLE = 32;
const LONGEST_NOTE = 255;

const escape = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** What may stand behind the rules of a sheet, in the order of the format. */
const BEHIND =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)[\s>/]|<\/worksheet>/;

/**
 * Markup of a sheet with rules for its cells. A cell has one rule: that of a single cell goes before that of its column.
 *
 * @param xml as the library has written it, without rules
 */
export function withRules(xml: string, rules: readonly CellRule[]): string {
  if (rules.length === 0) return xml;
  const single = rules.filter(({ top, bottom }) => top === bottom);
  const taken = new Set(single.map(({ column, top }) => cellAddress(top, column)));
  const all = rules.map((rule) => ({
    rule,
    cells: single.includes(rule) ? placeOf(rule) : freeOf(rule, taken),
  }));
  const written = all.filter(({ cells }) => cells !== "").map(({ rule, cells }) => ruleXml(rule, cells));
  const markup = `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
  const at = xml.search(BEHIND);
  return at < 0 ? xml : xml.slice(0, at) + markup + xml.slice(at);
}

const placeOf = ({ column, top, bottom }: CellRule) =>
  top === bottom ? cellAddress(top, column) : `${cellAddress(top, column)}:${cellAddress(bottom, column)}`;

/** The cells of a rule without those that have one of their own. */
function freeOf(rule: CellRule, taken: ReadonlySet<string>): string {
  const parts: string[] = [];
  let top = rule.top;
  for (let row = rule.top; row <= rule.bottom + 1; row++) {
    if (row <= rule.bottom && !taken.has(cellAddress(row, rule.column))) continue;
    if (row > top) parts.push(placeOf({ ...rule, top, bottom: row - 1 }));
    top = row + 1;
  }
  return parts.join(" ");
}

function ruleXml({ allow, title, note, wrong, strict = false }: CellRule, cells: string): string {
  const style =
    wrong === undefined ? "" : ` showErrorMessage="1" errorStyle="${strict ? "stop" : "warning"}"`;
  const error = wrong === undefined ? "" : ` error="${escape(cut(wrong, LONGEST_NOTE))}"`;
  const prompt = `promptTitle="${escape(cut(title, LONGEST_TITLE))}" prompt="${escape(cut(note, LONGEST_NOTE))}"`;
  const [type, formulas] = formulasOf(allow);
  return `<dataValidation${type} allowBlank="1" showInputMessage="1"${style}${error} ${prompt} sqref="${cells}">${formulas}</dataValidation>`;
}

function formulasOf(allow: CellRule["allow"]): readonly [string, string] {
  switch (allow.kind) {
    case "any":
      return ["", ""];
    case "list":
      return [' type="list"', `<formula1>${escape(allow.range)}</formula1>`];
    case "date":
      // from 1900-01-01 on
      return [' type="date" operator="greaterThanOrEqual"', "<formula1>1</formula1>"];
    case "number":
      return [
        ` type="${allow.whole ? "whole" : "decimal"}" operator="between"`,
        `<formula1>${allow.from}</formula1><formula2>${allow.to}</formula2>`,
      ];
  }
}
