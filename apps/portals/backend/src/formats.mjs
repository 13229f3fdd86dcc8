import { headOf } from "./views.mjs";

/** Rows of texts (null where there is none) as CSV or JSON. Both end with a line break: a text that was cut has none. */
export const FORMATS = {
  csv: { type: "text/csv; charset=utf-8", write: csv },
  json: { type: "application/json; charset=utf-8", write: json },
};

function csv(view, rows) {
  const head = headOf(view);
  const lines = rows.map((row) => head.map(({ name }) => csvCell(row[name])).join(","));
  return `${[head.map(({ name }) => name).join(","), ...lines].join("\r\n")}\r\n`;
}

function csvCell(text) {
  if (text === null) return "";
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Numbers with the digits that the database has: they are never numbers of this program. */
function json(view, rows) {
  const head = headOf(view);
  const value = (text, number) => (text === null ? "null" : number ? text : JSON.stringify(text));
  const objects = rows.map(
    (row) => `{${head.map(({ name, number }) => `"${name}":${value(row[name], number)}`).join(",")}}`,
  );
  return `{"rows":[\n${objects.join(",\n")}\n]}\n`;
}
