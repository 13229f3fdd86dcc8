import type { mapVi } from "./map-vi.js";

/** Words of the choropleth and the tile map in English. */
export const mapEn: typeof mapVi = {
  show: { label: "Drawn as", map: "Map", tiles: "Tiles" },
  classes: { label: "Classes", quantile: "Five equal parts", step: "Equal steps", group: "Groups" },
  zoom: { label: "Region", country: "Whole country" },
  range: (from, to) => `${from} to below ${to}`,
  lastRange: (from, to) => `${from} to ${to}`,
  ranks: (from, to) => `ranks ${from}–${to}`,
  single: (value) => value,
  counted: (text, count) => `${text} (${count})`,
  missing: (count) => `No figure (${count})`,
  outline: (names) => `${names} (outlined)`,
  archipelago: (name, unit) => `${name} archipelago, part of ${unit}`,
  archipelagoNote:
    "Hoàng Sa (Paracel) and Trường Sa (Spratly) are part of Viet Nam; no figure is measured there by itself.",
  inClass: (text) => `Class on the map: ${text}`,
  column: "Class on the map",
  why: "Remark",
  computed: "Groups are our own reading of the scores, not official ones.",
  notQuantile:
    "The data are incomplete, so there are no five equal parts; classes are equal steps of the score.",
  notGroup: "This edition has no groups; classes follow the score.",
  byRank: "Only ranks are known, so classes follow the ranks.",
  noMap: (title) => `${title}: no boundaries for the units of this edition`,
  noMapNote:
    "The units of this edition are not those of the map at hand, so nothing is drawn. See the table or another figure.",
  headline: {
    inClass: (unit, text, count, of) =>
      `${unit} is in ${/^group /i.test(text) ? text : `the class ${text}`} (${count} of the ${of} units that have a figure)`,
    none: (unit, why) => `${unit}: ${why}`,
    all: (title, count, of) => `${title}: ${count} of ${of} units have a figure`,
  },
  caption: (title) => `${title}: classes of the units on the map`,
};
