import type { Dataset, EditionId, Locale } from "@chiso/core";
import { dti } from "@chiso/data/dti";
import { exampleDepartments, exampleInspection, exampleProcedures, exampleToday } from "@chiso/data/example";
import { map34, tiles34 } from "@chiso/data/map-34";
import { map63, tiles63 } from "@chiso/data/map-63";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaInspection2021, sonLaProcedures2021 } from "@chiso/data/son-la";
import { sonLaDepartments2020 } from "@chiso/data/son-la-bodies";
import { allMissing, noUnit, oneUnit } from "../illustrative.js";

// What every figure is tried on: each kind of data, language and width. One list for the texts and for the pictures.

export const LOCALES: readonly Locale[] = ["vi", "en"];
export const WIDTHS = [360, 720, 1280] as const;
export const THEMES = ["light", "dark"] as const;

/** An edition of an index, with a unit to speak of. */
interface Ground {
  readonly data: Dataset;
  readonly edition: EditionId;
  readonly focus: string;
  readonly compare: readonly string[];
}

export const GROUNDS = {
  "par-2020-partial": { data: par, edition: 2020, focus: "son-la", compare: ["lao-cai"] },
  "papi-2024-whole": { data: papi, edition: 2024, focus: "son-la", compare: ["lao-cai", "dien-bien"] },
  "pci-2023-withheld": { data: pci, edition: 2023, focus: "son-la", compare: ["quang-ninh"] },
  "dti-2022-ranks": { data: dti, edition: 2022, focus: "son-la", compare: ["lao-cai"] },
  "all-missing": { data: allMissing, edition: 2023, focus: "vi-du-1", compare: ["vi-du-2"] },
  "one-unit": { data: oneUnit, edition: 2023, focus: "vi-du-1", compare: [] },
  "no-unit": { data: noUnit, edition: 2023, focus: "vi-du-1", compare: [] },
} as const satisfies Readonly<Record<string, Ground>>;

export type GroundId = keyof typeof GROUNDS;

type Args = Readonly<Record<string, unknown>>;

const MAPS = { map: [map63, map34], tiles: [tiles63, tiles34] };

/** Figures that are asked in another way than by edition, focus and peers. */
const ASKED: Readonly<Record<string, (ground: Ground) => Args>> = {
  "score-card": ({ data, edition, focus }) => ({ data, edition, unit: focus }),
  trend: ({ data, focus, compare }) => ({ data, focus, compare }),
  choropleth: (ground) => ({ ...ground, ...MAPS }),
  "tile-map": (ground) => ({ ...ground, ...MAPS }),
  // a programme of inspections is no index: the province's own stands for all of them
  progress: () => ({ data: sonLaInspection2021, today: "2021-12-31" }),
  // nor what inspections found and procedures: a province's own, or the illustrative example where the ground is whole
  findings: ({ data }) =>
    data === papi
      ? { data: exampleInspection, today: exampleToday, assessment: exampleDepartments }
      : { data: sonLaInspection2021, today: "2021-12-31" },
  checklist: ({ data }) => ({ data: data === papi ? exampleInspection : sonLaInspection2021 }),
  procedures: ({ data }) => ({ data: data === papi ? exampleProcedures : sonLaProcedures2021 }),
  // neither are a province's bodies: its own list, or one with points where the ground is whole
  bodies: ({ data }) =>
    data === papi
      ? { data: exampleDepartments, focus: "vi-du.so-tam" }
      : { data: sonLaDepartments2020, focus: "son-la.so-lao-dong" },
};

/** Props of a figure for a ground. */
export function argsOf(figure: string, ground: GroundId): Args {
  const it = GROUNDS[ground];
  return ASKED[figure]?.(it) ?? { ...it };
}
