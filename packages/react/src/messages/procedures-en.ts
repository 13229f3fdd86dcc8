import type { proceduresVi } from "./procedures-vi.js";

/** Words of the procedures figure in English. */
export const proceduresEn: typeof proceduresVi = {
  online: {
    whole: "Wholly online",
    part: "Partly online",
    "level-4": "Level 4",
    "level-3": "Level 3",
    none: "Not online",
    unknown: "Not known",
  },
  level: { province: "Province", district: "District", commune: "Commune" },
  by: { label: "Grouped", field: "By field", body: "By body", level: "By level" },
  yes: "Yes",
  no: "No",
  illustrative: "illustrative figures",
  asOf: (date) => `as of ${date}`,
  printed: {
    title: "As printed (the source has no list)",
    titleOf: (body, year) => `${body}, ${year}: as printed (the source has no list)`,
    of: {
      catalogue: "procedures in the catalogue of the sector",
      province: "procedures settled by the province",
      district: "procedures settled by districts",
      commune: "procedures settled by communes",
      published: "procedures published",
      "one-stop": "procedures at the one-stop shop",
      "level-3": "online services of level 3",
      "level-4": "online services of level 4",
      part: "services partly online",
      whole: "services wholly online",
    },
    row: (of, body, year) => `${of}, ${body}, ${year} (as printed, without a list)`,
    note: "These counts are as printed, without a list; they are never added to what is counted from a catalogue.",
  },
  headline: {
    empty: "The catalogue names no procedure yet",
    printed: (year, parts) => `${year}, as printed: ${parts}`,
    printedPart: (count, of) => `${count} ${of}`,
    counts: (count, parts) => `Procedures: ${count}, of which ${parts}`,
    part: (count, online) => `${count} ${online}`,
    all: (count, online) => `All procedures (${count}): ${online}`,
    unpublished: (said, count) => `${said}; not published: ${count}`,
  },
  table: {
    caption: (title, date, count) => `${title}, as of ${date}: procedures ${count}`,
    counts: (what, count) => `${what}: ${count}`,
    unpublished: "Not published",
    id: "Code",
    name: "Procedure",
    field: "Field",
    body: "Body",
    level: "Level",
    published: "Published",
    oneStop: "One-stop shop",
    online: "Online service",
    count: "Count",
    standing: "Standing of the figures",
  },
  reading: {
    count: (count) => `Procedures: ${count}`,
    more: (count) => `and ${count} more`,
    of: (name, text) => `${name}: ${text}`,
    source: (source) => `Source: ${source}`,
  },
  notice: {
    illustrative: "The procedures and bodies shown here are illustrative, not real.",
    unknown: (count) =>
      `Procedures whose online service is not known, or told in the words of another time: ${count}.`,
    levels:
      "Levels 3 and 4 are the words before decree 42/2022/NĐ-CP; since then services are partly or wholly online.",
  },
};
