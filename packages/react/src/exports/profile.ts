export { Profile } from "../charts/profile/profile.js";
export type { ProfileProps } from "../charts/profile/profile.js";
export { profile } from "../charts/profile/module.js";
export type { ProfileAxis, ProfileFinding, ProfileOrder, ProfileQuery } from "@chiso/core";
