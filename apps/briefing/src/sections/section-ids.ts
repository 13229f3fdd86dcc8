/** The parts of a briefing in the order in which they are told; also the names of the slides in the address. */
export const SECTION_IDS = [
  "position",
  "compare",
  "changed",
  "lost",
  "reach",
  "peers",
  "cross",
  "ranking",
  "trend",
  "bodies",
  "inspection",
  "procedures",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
