export { layoutSmallMultiples, smallMultiplesHeight } from "../small-multiples.js";
export type {
  PanelGround,
  PanelInput,
  PanelLines,
  PanelMark,
  PanelRowMark,
  PanelTone,
  SmallMultiplesInput,
  SmallMultiplesLayout,
} from "../small-multiples-types.js";
