export { Groups } from "../charts/groups/groups.js";
export type { GroupsProps } from "../charts/groups/groups.js";
export { groups } from "../charts/groups/module.js";
export type { GroupsFinding, GroupsQuery } from "@chiso/core";
