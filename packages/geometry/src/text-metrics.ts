import { type WidthGroup, widthGroups } from "./text-metrics.data.js";

/** The two weights that figures use. */
export type TextWeight = 400 | 600;

/** `size` in pixels (> 0); `weight` is 400 unless told. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: TextWeight | undefined;
}

/** All widths are this much larger than in the shipped font, so that most fonts of a host still fit. */
export const textSlack = 1.04;

/** An em: what a character costs that the table does not know (▲, →, ideographs). */
const unknownWidth = 1000;
const ellipsis = "…";
/** A cut goes back to the end of a word if that keeps at least this part of what would fit. */
const wordCutKeeps = 0.6;

const tables = { 400: widthTable(widthGroups[400]), 600: widthTable(widthGroups[600]) };

function widthTable(groups: readonly WidthGroup[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [width, characters] of groups) for (const character of characters) table.set(character, width);
  return table;
}

function characterWidth(character: string, table: ReadonlyMap<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  // A letter with marks is as wide as its base, unless the table says otherwise.
  const [base = character] = character.normalize("NFD");
  return table.get(base) ?? unknownWidth;
}

/**
 * Width of one line of text in pixels, from the table of the shipped font, without kerning, with `textSlack`.
 * The same in a server, a test and a browser. Composed and decomposed spelling measure alike.
 *
 * @throws RangeError if `size` is not a positive number.
 * @example textWidth("Sơn La", { size: 14 }) // about 41
 */
export function textWidth(text: string, style: TextStyle): number {
  const { size, weight = 400 } = style;
  if (!(size > 0 && Number.isFinite(size)))
    throw new RangeError(`Text size must be a positive number of pixels, got ${size}.`);
  const table = tables[weight];
  let thousandths = 0;
  for (const character of text.normalize("NFC")) thousandths += characterWidth(character, table);
  return (thousandths * size * textSlack) / 1000;
}

/**
 * The text itself if it fits, else its beginning and "…", cut after a word where one ends near, never inside a
 * letter with its marks. Empty if not even "…" fits.
 *
 * @throws RangeError if `maxWidth` is negative or not a number.
 * @example fitText("Bà Rịa - Vũng Tàu", 60, { size: 14 }) // "Bà Rịa…"
 */
export function fitText(text: string, maxWidth: number, style: TextStyle): string {
  checkWidth(maxWidth);
  const whole = text.normalize("NFC");
  return textWidth(whole, style) <= maxWidth ? whole : cutText(whole, maxWidth, style);
}

/**
 * Lines no wider than `maxWidth`, broken at spaces; a lone dash stays with the word before it, a word wider than a
 * line is broken between letters. No word is lost, unless there are more than `maxLines` lines: then the last one
 * ends in "…". A single letter wider than `maxWidth` still gets its line. Empty text gives no line.
 *
 * @throws RangeError if `maxWidth` is negative or not a number, or `maxLines` is below 1.
 * @example wrapText("Bà Rịa - Vũng Tàu", 70, { size: 14 }) // ["Bà Rịa -", "Vũng Tàu"]
 */
export function wrapText(
  text: string,
  maxWidth: number,
  style: TextStyle,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  checkWidth(maxWidth);
  if (!(maxLines >= 1)) throw new RangeError(`Text needs room for at least 1 line, got ${maxLines}.`);
  const fits = (line: string) => textWidth(line, style) <= maxWidth;
  const lines: string[] = [];
  let line = "";
  for (const word of words(text)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : pieceUp(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const count = Math.floor(maxLines);
  const kept = lines.slice(0, count);
  kept[count - 1] = cutText(lines.slice(count - 1).join(" "), maxWidth, style);
  return kept;
}

function checkWidth(maxWidth: number): void {
  if (!(maxWidth >= 0)) throw new RangeError(`Width must be 0 or more pixels, got ${maxWidth}.`);
}

/** Breaking spaces only: a no-break space holds its words together. A dash between words joins the one before. */
function words(text: string): string[] {
  const found: string[] = [];
  for (const word of text.normalize("NFC").split(/[ \t\r\n]+/)) {
    const before = found.at(-1);
    if (word === "") continue;
    if (/^[-–—]$/.test(word) && before !== undefined) found[found.length - 1] = `${before} ${word}`;
    else found.push(word);
  }
  return found;
}

/** Letters with the marks that follow them. */
function graphemes(text: string): string[] {
  return text.match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
}

function pieceUp(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of graphemes(word)) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/** The longest beginning that fits with "…" behind it. */
function cutText(text: string, maxWidth: number, style: TextStyle): string {
  const room = maxWidth - textWidth(ellipsis, style);
  if (room < 0) return "";
  const letters = graphemes(text);
  let count = 0;
  let used = 0;
  for (const letter of letters) {
    used += textWidth(letter, style);
    if (used > room) break;
    count += 1;
  }
  const start = letters.slice(0, count).join("");
  const lastSpace = /[ \t\r\n]/.test(letters[count] ?? "") ? start.length : start.lastIndexOf(" ");
  const cut = lastSpace >= start.length * wordCutKeeps ? start.slice(0, lastSpace) : start;
  return `${cut.replace(/[\s\-–—,;:(]+$/u, "")}${ellipsis}`;
}
