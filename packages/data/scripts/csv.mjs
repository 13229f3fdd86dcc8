import { readFileSync } from "node:fs";

const SOURCES = new URL("../sources/", import.meta.url);

/** Text of a file of `sources/`. */
export function sourceText(file) {
  return readFileSync(new URL(file, SOURCES), "utf8");
}

/** Rows of a CSV file of `sources/` as objects of strings, keyed by the heading. */
export function readCsv(file) {
  const [header, ...rows] = parse(sourceText(file));
  return rows.map((cells, i) => {
    if (cells.length !== header.length)
      throw new Error(`${file}, row ${i + 2}: ${cells.length} cells, expected ${header.length}.`);
    return Object.fromEntries(header.map((name, at) => [name, cells[at]]));
  });
}

function parse(text) {
  const rows = [];
  let row = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`Unreadable CSV after ${rows.length} rows.`);
    row.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
