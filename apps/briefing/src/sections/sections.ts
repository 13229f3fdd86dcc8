import { createLateStore } from "../late/late-store.js";
import type { LateStore } from "../late/late-store.js";
import type { View } from "../page/view.js";
import type { LoadedSection, Section } from "./section.js";
import type { SectionId } from "./section-ids.js";

const always = () => true;

/** The one province whose own lists, programme and counts are in the data. */
const ofItsBodies = ({ state }: View) => state.unit === "son-la";

/** Every part of the briefing, in the order in which it is told. */
export const SECTIONS: readonly Section[] = [
  {
    id: "position",
    title: (m) => m.sections.position,
    load: async () => (await import("./position.js")).position,
    isFor: always,
  },
  {
    id: "compare",
    title: (m) => m.sections.compare,
    load: async () => (await import("./compare.js")).compare,
    // once somebody has been chosen
    isFor: ({ state }) => state.compare !== undefined,
  },
  {
    id: "changed",
    title: (m) => m.sections.changed,
    load: async () => (await import("./changed.js")).changed,
    isFor: always,
  },
  {
    id: "lost",
    title: (m) => m.sections.lost,
    load: async () => (await import("./lost.js")).lost,
    isFor: always,
  },
  {
    id: "reach",
    title: (m) => m.sections.reach,
    load: async () => (await import("./reach.js")).reach,
    isFor: always,
  },
  {
    id: "peers",
    title: (m) => m.sections.peers,
    load: async () => (await import("./peers.js")).peers,
    isFor: always,
  },
  {
    id: "cross",
    title: (m) => m.sections.cross,
    load: async () => (await import("./cross.js")).cross,
    isFor: always,
  },
  {
    id: "ranking",
    title: (m) => m.sections.ranking,
    load: async () => (await import("./ranking.js")).ranking,
    isFor: always,
  },
  {
    id: "trend",
    title: (m) => m.sections.trend,
    load: async () => (await import("./trend.js")).trendSection,
    isFor: always,
  },
  {
    id: "bodies",
    title: (m) => m.sections.bodies,
    load: async () => (await import("./bodies.js")).bodies,
    isFor: ofItsBodies,
    inside: true,
  },
  {
    id: "inspection",
    title: (m) => m.sections.inspection,
    load: async () => (await import("./inspection.js")).inspection,
    isFor: ofItsBodies,
    inside: true,
  },
  {
    id: "procedures",
    title: (m) => m.sections.procedures,
    load: async () => (await import("./procedures.js")).procedures,
    isFor: ofItsBodies,
    inside: true,
  },
];

/** The code of the parts, each fetched when first shown. */
export const sectionStore: LateStore<LoadedSection> = createLateStore(
  new Map(SECTIONS.map(({ id, load }) => [id, load])),
);

/** The parts that speak of the province of a view. */
export function sectionsOf(view: View): readonly Section[] {
  return SECTIONS.filter(({ isFor }) => isFor(view));
}

/** @throws Error for an id that is no part of the briefing */
export function sectionOf(id: SectionId): Section {
  const section = SECTIONS.find((one) => one.id === id);
  if (!section) throw new Error(`No section "${id}": add it to SECTIONS.`);
  return section;
}
