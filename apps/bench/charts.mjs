// What each chart is asked: PAPI 2024 of one province, then of another. One list for the page that measures and for the
// script that writes the fixed pictures.
import { exampleDepartments, exampleInspection, exampleProcedures } from "@chiso/data/example";
import { map63, tiles63 } from "@chiso/data/map-63";
import { papi } from "@chiso/data/papi";

export const FIRST = "son-la";
export const SECOND = "lao-cai";

const both = (text) => ({ vi: text, en: text });

/** An invented programme: 24 bodies, one planned each half month. */
const programme = {
  id: "bench",
  name: both("Chương trình ví dụ"),
  credit: both("Số liệu minh họa"),
  standing: "illustrative",
  items: Array.from({ length: 24 }, (_, i) => {
    const month = String(Math.floor(i / 2) + 1).padStart(2, "0");
    const [from, to] = i % 2 === 0 ? ["01", "14"] : ["15", "28"];
    return {
      id: `body-${i + 1}`,
      body: both(`Sở Ví dụ ${i + 1}`),
      from: `2026-${month}-${from}`,
      to: `2026-${month}-${to}`,
      ...(i % 3 === 0 ? {} : { done: `2026-${month}-${to}` }),
    };
  }),
  sources: [],
};

const ofEdition = (focus) => ({ data: papi, edition: 2024, focus });

/** Charts that are asked otherwise. */
const ASKED = {
  "score-card": (unit) => ({ data: papi, edition: 2024, unit }),
  trend: (focus) => ({ data: papi, focus }),
  choropleth: (focus) => ({ ...ofEdition(focus), map: map63 }),
  "tile-map": (focus) => ({ ...ofEdition(focus), tiles: tiles63 }),
  findings: (focus) => ({ data: exampleInspection, today: `2026-1${focus.length % 3}-20` }),
  checklist: () => ({ data: exampleInspection }),
  procedures: (focus) => ({ data: exampleProcedures, by: focus === FIRST ? "field" : "body" }),
  bodies: (focus) => ({ data: exampleDepartments, focus: focus === FIRST ? "vi-du.so-mot" : "vi-du.so-tam" }),
  progress: (focus) => ({ data: programme, today: `2026-0${(focus.length % 9) + 1}-28` }),
};

/** Props of a chart, without its language. */
export function argsOf(id, focus) {
  return (ASKED[id] ?? ofEdition)(focus);
}
