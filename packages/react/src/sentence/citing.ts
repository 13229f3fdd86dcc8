import type { DataTable } from "../frame/description.js";

/** Where a number of a sentence stands: a cell of its figure's table, or the table's caption. */
export type Place = "caption" | { readonly row: number; readonly column: number };

/** A piece of a sentence: plain words, or what was read at a place. */
export interface Piece {
  readonly text: string;
  readonly from?: Place;
}

/** A sentence in pieces; put together they read as one text. */
export type Sentence = readonly Piece[];

/** Takes numbers out of a table for use in a sentence, so that each can be followed to its cell (R18). */
export interface Citing {
  /**
   * The text of a cell for use within a message. `as` is the part of it that is said, where not all is: a change of `+1,49`
   * is said as `1,49` after "tăng".
   */
  readonly cell: (row: number, column: string, as?: string) => string;
  /** A part of the caption, mostly the edition. */
  readonly caption: (text: string) => string;
  /** A worded message back into pieces. */
  readonly sentence: (worded: string) => Sentence;
}

// Two characters of Unicode's private use stand around the number of a citation while a message is worded; no text has them.
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKED = /\uE000(\d+)\uE001/;
const STRAY = /[\uE000\uE001]/g;

/**
 * Words sentences out of a table, so that every number in them is one that the table holds and names its cell (R18). A text
 * that the table does not hold becomes plain words: the property test finds it there.
 *
 * @example
 * const { cell, sentence } = citing(table);
 * sentence(messages.lost(cell(0, "lost"))); // [{ text: "mất " }, { text: "3,36", from: { row: 0, column: 3 } }, …]
 */
export function citing(table: DataTable): Citing {
  const cited: Piece[] = [];
  const mark = (piece: Piece) => `${OPEN}${cited.push(piece) - 1}${CLOSE}`;
  return {
    cell: (row, key, as) => {
      const column = table.columns.findIndex((one) => one.key === key);
      const held = table.rows[row]?.[column] ?? "";
      const text = as ?? held;
      return mark(held.includes(text) ? { text, from: { row, column } } : { text });
    },
    caption: (text) => mark(table.caption.includes(text) ? { text, from: "caption" } : { text }),
    sentence: (worded) => {
      const pieces: Piece[] = [];
      worded.split(MARKED).forEach((part, at) => {
        const piece = at % 2 === 1 ? cited[Number(part)] : { text: part.replace(STRAY, "") };
        if (piece && piece.text !== "") pieces.push(piece);
      });
      return pieces;
    },
  };
}

/** A sentence whose numbers, mostly the edition, are those of the table's caption: of a refusal there is no more to cite. */
export function ofCaption(table: DataTable, text: string): Sentence {
  const cite = citing(table);
  const there: readonly string[] = table.caption.match(/\d+/g) ?? [];
  return cite.sentence(
    text.replaceAll(/\d+/g, (number) => (there.includes(number) ? cite.caption(number) : number)),
  );
}

/** A sentence as one text. */
export function plainText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join("");
}

/**
 * Where a number comes from, in words: table, row, column and what stands there.
 *
 * @example placeText(table, { row: 0, column: 3 }) // "PAPI 2024: … · Quản trị điện tử · Bị mất (điểm): 6,6165"
 */
export function placeText(table: DataTable, place: Place): string {
  if (place === "caption") return table.caption;
  const row = table.rows[place.row] ?? [];
  const header = table.columns[place.column]?.header ?? "";
  const names = place.column === 0 ? [] : [row[0] ?? ""];
  return [table.caption, ...names, `${header}: ${row[place.column] ?? ""}`].join(" · ");
}
