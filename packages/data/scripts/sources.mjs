import { readCsv } from "./csv.mjs";

const COPY = {
  vi: "Đọc từ một bản chép lại; chưa thấy bản gốc.",
  en: "Read from a copy; the original was not seen.",
};

const known = new Map(readCsv("par-sources.csv").map((r) => [r.key, r]));

const titles = new Map(readCsv("source-titles.csv").map((r) => [r.key, r]));

/** How a page names a source, in both languages; a source without a title stops the build. */
export function titleOf(key) {
  const row = titles.get(key);
  if (!row?.title_vi || !row.title_en) throw new Error(`Source ${key} has no title in source-titles.csv.`);
  return { vi: row.title_vi, en: row.title_en };
}

/** What a `source` cell of the PAR, SIPAS, ICT and DTI files says: keys without their prefix, and how the figure came to be. */
export function readSourceCell(cell) {
  const parts = cell.split(";").map((part) => {
    const [, prefix, key] = /^(?:(derived|listing-order):)?(.+)$/.exec(part.trim());
    return { prefix, key };
  });
  for (const { key } of parts)
    if (!known.has(key)) throw new Error(`Source ${key} is not in par-sources.csv.`);
  const kept = parts.filter(({ key }) => known.get(key).reliability !== "weak");
  if (kept.length === 0) return undefined;
  return { id: kept.map((p) => p.key).join(";"), prefix: kept[0].prefix };
}

/** Only a publisher, portal or newspaper with an https address becomes a link. */
function sourceOf(key) {
  const row = known.get(key);
  const link = row.reliability === "press-or-portal" && row.url.startsWith("https://") ? row.url : undefined;
  return { id: key, title: titleOf(key), link, remark: row.reliability === "copy" ? COPY : undefined };
}

/** Sources in the order in which they are first used; a cell with two keys becomes one source that names both. */
export class SourceList {
  sources = [];
  #at = new Map();

  add(id) {
    if (!this.#at.has(id)) {
      const named = id.split(";").map(sourceOf);
      const all = (locale) => named.map(({ title }) => title[locale]).join("; ");
      this.#put({ ...named[0], id, title: { vi: all("vi"), en: all("en") } });
    }
    return this.#at.get(id);
  }

  /** A page that par-sources.csv does not name. */
  addPage(url) {
    if (!this.#at.has(url))
      this.#put({
        id: url,
        title: titleOf(url),
        link: url.startsWith("https://") ? url : undefined,
      });
    return this.#at.get(url);
  }

  addSource(source) {
    if (!this.#at.has(source.id)) this.#put(source);
    return this.#at.get(source.id);
  }

  #put(source) {
    this.#at.set(source.id, this.sources.length);
    this.sources.push(source);
  }
}
