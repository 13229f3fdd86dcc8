export { findingsHeight, layoutFindings } from "../findings.js";
export type {
  FindingMark,
  FindingsInput,
  FindingsInputRow,
  FindingsInputSection,
  FindingsLayout,
} from "../findings-types.js";
