export { identity, tellIssue } from "../theme/identity.js";
export { keepLegible, wearIdentity } from "../theme/wear-identity.js";
export type { Worn } from "../theme/wear-identity.js";
export { readThemes, themesOf } from "../theme/themes.js";
export type { Roles, ThemeName, Themes } from "../theme/themes.js";
export type {
  Identity,
  IdentityChoice,
  IdentityColour,
  IdentityIssue,
  IdentityRole,
} from "../theme/identity-types.js";
export { contrast, simulate } from "../theme/colour.js";
export type { Sight } from "../theme/colour.js";
