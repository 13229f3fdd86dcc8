export { layoutProfile, profileHeight } from "../profile.js";
export type {
  NamedMark,
  ProfileInput,
  ProfileInputRow,
  ProfileLayout,
  ProfileRowMark,
} from "../profile-types.js";
