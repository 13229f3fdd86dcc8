import type { groupsVi } from "./groups-vi.js";

/** `group A`, `the high average group`. */
function group(name: string): string {
  const bare = name.replace(/^group\s+/i, "");
  return bare.length > 1 ? `the ${bare.charAt(0).toLowerCase()}${bare.slice(1)} group` : `group ${bare}`;
}

/** Words of the groups in English. */
export const groupsEn: typeof groupsVi = {
  group,
  count: (units) => `${units} ${units === "1" ? "unit" : "units"}`,
  from: (cut) => `from ${cut}`,
  below: (cut) => `below ${cut}`,
  ungrouped: "In no group",
  outside: "scored below every published group",
  others: "Other units",
  kind: {
    published: "published",
    "by-bands": "by the publisher's bands",
    quartile: "own reading, quartiles",
  },
  moved: {
    up: (before) => `up from ${group(before)}`,
    down: (before) => `down from ${group(before)}`,
    same: "same group",
    sameAs: (edition) => `the same group as in ${edition}`,
  },
  before: (text, edition) => `${text} of ${edition}`,
  noBefore: (edition) => `no group in ${edition}`,
  headline: {
    unit: (unit, inGroup) => `${unit}: ${inGroup}`,
    moved: (sentence, move) => `${sentence}, ${move}`,
    none: (unit, why) => `${unit}: in no group (${why})`,
    all: (title, counts) => `${title}: ${counts}`,
    count: (inGroup, units) => `${units} in ${inGroup}`,
    noGroups: (title, editions) =>
      `${title}: the data have no group of any unit; editions with groups: ${editions}`,
    never: (title) => `${title}: the data have no group of any unit, in this edition or any other`,
  },
  note: "The data have no published groups of this edition.",
  notices: {
    arrows: (edition) => `▲ up, ▼ down on ${edition}; an arrowhead for each group.`,
    partial: (grouped, of) => `Incomplete data: ${grouped} of ${of} units have a group.`,
    quartile: "Groups are our own reading, quartiles of the published scores, not official groups.",
    byBands: "Groups are read from published scores, by the publisher's bands.",
    notTold: {
      notComparable: (edition, why) => `Moves between groups since ${edition} are not shown: ${why}.`,
      noGroups: "the data have no groups of that edition",
      otherGroups: "that edition has other bands",
    },
  },
  table: {
    caption: (title) => `${title}: groups`,
    unit: "Unit",
    group: "Group",
    size: "Units in the group",
    kind: "How grouped",
    before: (edition) => `Group in ${edition}`,
    move: (edition) => `On ${edition}`,
    edition: "Edition",
    grouped: "Units with a group",
  },
};
