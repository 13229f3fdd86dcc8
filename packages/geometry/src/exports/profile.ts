export { layoutProfile, profileHeight } from "../profile.js";
export { PEER_SHAPES } from "../profile-marks.js";
export type {
  NamedMark,
  ProfileInput,
  ProfileInputRow,
  ProfileLayout,
  ProfileRowMark,
} from "../profile-types.js";
