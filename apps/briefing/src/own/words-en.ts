import type { ownVi } from "./words-vi.js";

/** The words of the page of a reader's own figures, in English. */
export const ownEn: typeof ownVi = {
  title: "Your figures",
  intro: (index) =>
    `Bring an Excel or CSV file: ${index} scores of provinces, a ranking of bodies inside a province, a programme of inspections, or a catalogue of procedures. What it holds is known by its headings. It is read in this page and sent nowhere; each fault is shown at its cell, to be put right.`,
  kinds: {
    scores: "Index scores",
    bodies: "Ranking of bodies",
    inspection: "Inspections",
    procedures: "Procedures",
  },
  template: {
    bodies: "Criteria and points of bodies",
    inspection: "Programme of inspections",
    procedures: "Catalogue of procedures",
  },
  templateFile: {
    bodies: "template-bodies.xlsx",
    inspection: "template-inspections.xlsx",
    procedures: "template-procedures.xlsx",
  },
  example: {
    departments: "Departments",
    districts: "Districts",
    communes: "Communes",
    inspection: "Programme of inspections",
    procedures: "Catalogue of procedures",
  },
  exampleFile: {
    departments: "illustrative-departments.xlsx",
    districts: "illustrative-districts.xlsx",
    communes: "illustrative-communes.xlsx",
    inspection: "illustrative-inspections.xlsx",
    procedures: "illustrative-procedures.xlsx",
  },
  kept: "Kept in this browser",
  none: "Nothing is kept yet.",
  noStore: "This browser keeps no data (a private window, or no room).",
  about: (what, rows, day) => `${what} · ${rows} rows · kept on ${day}`,
  show: "Show",
  showFile: (file) => `Show ${file}`,
  take: "Download (.xlsx)",
  takeFile: (file) => `Download ${file}`,
  notTaken: (file) => `${file} could not be written. Try again.`,
  drop: "Delete",
  dropFile: (file) => `Delete ${file}`,
  dropped: (file) => `${file} was deleted from this browser.`,
  mark: (file) => `Figures from your file “${file}”, not published ones.`,
  foot: (index) => `Your figures · ${index}`,
  notPublished: "From a reader's own file, not published figures",
  credit: (file) => `Your file “${file}”`,
};
