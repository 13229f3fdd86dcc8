/** One row: its number as a spreadsheet counts, and its cells. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Records with their row numbers, empty ones left out. A quote that never closes swallows the rest of the file: that record
 * is left out and named.
 */
export function splitRecords(
  text: string,
  delimiter: string,
): { records: readonly CsvRow[]; unclosedAt?: number } {
  const records: CsvRow[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  while (at < text.length) {
    const { content, end } = readCell(text, at, delimiter);
    if (end === undefined) return { records, unclosedAt: row };
    cells.push(content);
    at = end + 1;
    if (text.charAt(end) === delimiter) {
      if (at < text.length) continue;
      cells.push(""); // the file ends with a delimiter
    }
    if (text.charAt(end) === "\r" && text.charAt(at) === "\n") at += 1;
    if (cells.some((cell) => cell.trim() !== "")) records.push({ row, cells });
    cells = [];
    row += 1;
  }
  return { records };
}

/**
 * The cell that starts at a place and the place of the mark that ends it; no end where a quote is left open. A quote opens a
 * cell only where nothing but space stands before it; elsewhere it is a letter (5" pipe). Text is cut out in pieces, never
 * put together letter by letter.
 */
function readCell(text: string, start: number, delimiter: string): { content: string; end?: number } {
  const end = endOf(text, start, delimiter);
  const bare = text.slice(start, end);
  const quote = bare.indexOf('"');
  if (quote < 0 || bare.slice(0, quote).trim() !== "") return { content: bare, end };
  const pieces: string[] = [];
  for (let from = start + quote + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return { content: "" };
    const doubled = text.charAt(close + 1) === '"';
    pieces.push(text.slice(from, doubled ? close + 1 : close));
    from = close + (doubled ? 2 : 1);
    if (doubled) continue;
    const after = endOf(text, from, delimiter);
    return { content: pieces.join("") + text.slice(from, after), end: after };
  }
}

/** The place of the next delimiter or line break, or the end of the text. */
function endOf(text: string, from: number, delimiter: string): number {
  for (let i = from; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === delimiter || mark === "\n" || mark === "\r") return i;
  }
  return text.length;
}
