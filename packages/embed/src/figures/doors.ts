import type { Dataset, Programme, UnitSetId } from "@chiso/core";
import type { BodyAssessment, ProcedureCatalogue } from "@chiso/core/province";
import type { LiveData } from "../source/live-data.js";
import type { Maps, Neighbours, OwnData, OwnKind } from "./record.js";

/**
 * Where a figure gets its data, each part by itself and only when it is asked for. A host with figures of its own gives
 * another of these; what it does not know it answers with undefined.
 */
export interface DataDoors {
  /** Ids of the indices that there are: what a note proposes for a wrong one. */
  readonly indices: readonly string[];
  readonly index: (id: string) => Promise<Dataset> | undefined;
  /** A source that is renewed while somebody looks, in place of `index`; undefined for all other indices. See `liveDoors`. */
  readonly live?: (id: string) => LiveData | undefined;
  /** What makes the same data set with the parts of its components; undefined for an index without them. */
  readonly details: (id: string) => ((data: Dataset) => Promise<Dataset>) | undefined;
  readonly maps: (set: UnitSetId) => Promise<Maps> | undefined;
  /** Who borders whom; absent for a host that does not know. */
  readonly neighbours?: () => Promise<Neighbours>;
  readonly programmes: readonly string[];
  readonly programme: (id: string) => Promise<Programme> | undefined;
  /** A province's own assessments and catalogues; absent for a host that has none. */
  readonly own?: { readonly [K in OwnKind]: OwnDoor<OwnData[K]> };
}

export interface OwnDoor<T> {
  readonly ids: readonly string[];
  readonly open: (id: string) => Promise<T> | undefined;
}

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

// One entry of @chiso/data each, so that a page fetches the figures of the index that it shows.
const INDICES: Loaders<Dataset> = {
  par: () => import("@chiso/data/par").then((m) => m.par),
  papi: () => import("@chiso/data/papi").then((m) => m.papi),
  pci: () => import("@chiso/data/pci").then((m) => m.pci),
  sipas: () => import("@chiso/data/sipas").then((m) => m.sipas),
  ict: () => import("@chiso/data/ict").then((m) => m.ict),
  egov: () => import("@chiso/data/ict").then((m) => m.egov),
  dti: () => import("@chiso/data/dti").then((m) => m.dti),
  "son-la-departments": () => import("@chiso/data/son-la").then((m) => m.sonLaDepartments),
  "son-la-districts": () => import("@chiso/data/son-la").then((m) => m.sonLaDistricts),
};

const DETAILS: Readonly<Record<string, (data: Dataset) => Promise<Dataset>>> = {
  papi: (data) => import("@chiso/data/papi-details").then((m) => m.papiWithDetails(data)),
};

const MAPS: Loaders<Maps> = {
  "63": () => import("@chiso/data/map-63").then((m) => ({ map: m.map63, tiles: m.tiles63 })),
  "34": () => import("@chiso/data/map-34").then((m) => ({ map: m.map34, tiles: m.tiles34 })),
};

const PROGRAMMES: Loaders<Programme> = {
  "son-la-inspection-2021": () => import("@chiso/data/son-la").then((m) => m.sonLaInspection2021),
  "example-inspection-2026": () => import("@chiso/data/example").then((m) => m.exampleInspection),
};

const ASSESSMENTS: Loaders<BodyAssessment> = {
  "son-la-departments": () => import("@chiso/data/son-la-bodies").then((m) => m.sonLaDepartments2020),
  "son-la-districts": () => import("@chiso/data/son-la-bodies").then((m) => m.sonLaDistricts2020),
  "example-departments": () => import("@chiso/data/example").then((m) => m.exampleDepartments),
  "example-departments-2024": () => import("@chiso/data/example").then((m) => m.exampleDepartments2024),
  "example-districts": () => import("@chiso/data/example").then((m) => m.exampleDistricts),
  "example-communes": () => import("@chiso/data/example").then((m) => m.exampleCommunes),
};

const CATALOGUES: Loaders<ProcedureCatalogue> = {
  "son-la-procedures-2021": () => import("@chiso/data/son-la").then((m) => m.sonLaProcedures2021),
  "example-procedures-2026": () => import("@chiso/data/example").then((m) => m.exampleProcedures),
};

function open<T>(loaders: Loaders<T>, id: string): Promise<T> | undefined {
  return Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
}

/** The published figures of `@chiso/data`. */
export const publishedDoors: DataDoors = {
  indices: Object.keys(INDICES),
  index: (id) => open(INDICES, id),
  details: (id) => (Object.hasOwn(DETAILS, id) ? DETAILS[id] : undefined),
  maps: (set) => open(MAPS, set),
  neighbours: () => import("@chiso/data/neighbours").then((m) => m.neighbours),
  programmes: Object.keys(PROGRAMMES),
  programme: (id) => open(PROGRAMMES, id),
  own: {
    assessment: { ids: Object.keys(ASSESSMENTS), open: (id) => open(ASSESSMENTS, id) },
    catalogue: { ids: Object.keys(CATALOGUES), open: (id) => open(CATALOGUES, id) },
  },
};
