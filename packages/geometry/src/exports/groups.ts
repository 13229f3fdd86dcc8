export { groupsHeight, layoutGroups, layoutGroupsNote } from "../groups.js";
export { noteHeight } from "../note.js";
export type {
  GroupInput,
  GroupMark,
  GroupName,
  GroupNameMark,
  GroupsLayout,
  GroupTone,
} from "../groups-types.js";
